internal import Glibc

/// What a process gives up once its listeners are open.
public struct Privileges: Hashable, Sendable {
  /// A name or a number.
  public var user: String?
  /// A name or a number.
  public var group: String?
  /// The directory that becomes the root of the file system.
  public var root: String?

  public init(user: String? = nil, group: String? = nil, root: String? = nil) {
    self.user = user
    self.group = group
    self.root = root
  }

  /// Why privileges could not be dropped.
  public enum Failure: Error, Hashable, Sendable {
    case unknownUser(String)
    case unknownGroup(String)
    case refused(call: String, errorNumber: Int32)

    /// The reason in words.
    public var reason: String {
      switch self {
      case .unknownUser(let name): "there is no user '\(name)' on this machine"
      case .unknownGroup(let name): "there is no group '\(name)' on this machine"
      case .refused(let call, let number): "\(call): \(errorText(number))"
      }
    }
  }

  /// Changes the root directory, the group and the user, in this order.
  ///
  /// All threads change together. The corresponding C functions are `chroot`, `setgid`,
  /// `setgroups` and `setuid`.
  public func drop() throws(Failure) {
    // Names are looked up first: the new root has no user database.
    let groupNumber = try group.map { name throws(Failure) in try Self.groupNumber(name) }
    let userNumber = try user.map { name throws(Failure) in try Self.userNumber(name) }
    if let root {
      try Self.check("chroot", unsafe chroot(root))
      try Self.check("chdir", unsafe chdir("/"))
    }
    if let groupNumber, groupNumber != getegid() {
      var groups = [groupNumber]
      try Self.check("setgroups", unsafe setgroups(1, &groups))
      try Self.check("setgid", setgid(groupNumber))
    }
    if let userNumber, userNumber != geteuid() { try Self.check("setuid", setuid(userNumber)) }
  }

  private static func check(_ call: String, _ result: Int32) throws(Failure) {
    guard result != 0 else { return }
    throw .refused(call: call, errorNumber: errno)
  }

  private static func userNumber(_ name: String) throws(Failure) -> uid_t {
    if let number = uid_t(name) { return number }
    guard let entry = unsafe getpwnam(name) else { throw .unknownUser(name) }
    return unsafe entry.pointee.pw_uid
  }

  private static func groupNumber(_ name: String) throws(Failure) -> gid_t {
    if let number = gid_t(name) { return number }
    guard let entry = unsafe getgrnam(name) else { throw .unknownGroup(name) }
    return unsafe entry.pointee.gr_gid
  }
}
