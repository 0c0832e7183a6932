/// The machine that will run a configuration, as far as a configuration can refer to it.
///
/// Checks ask through this seam, so that they know no system call and tests bring their own
/// machine. Paths are as the configuration states them, with `crt-base` and its relatives applied.
public protocol Machine: Sendable {
  /// The bytes of a file.
  func read(_ path: String) -> Result<[UInt8], MachineFailure>
  /// Whether there is a directory with this path.
  func isDirectory(_ path: String) -> Bool
  /// The names in a directory, sorted.
  func names(in directory: String) -> Result<[String], MachineFailure>
  func hasUser(_ name: String) -> Bool
  func hasGroup(_ name: String) -> Bool
  /// Looks a host name up; takes a bounded time.
  func resolve(_ host: String) -> NameResolution
}

/// Why the machine does not give what it is asked for.
public struct MachineFailure: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case missing, unreadable }

  public var kind: Kind
  /// In words, such as `permission denied`.
  public var reason: String

  public init(_ kind: Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}

/// What became of looking a name up.
public enum NameResolution: Hashable, Sendable {
  case resolved
  case unknown
  /// The name server did not answer in time.
  case timedOut
}

/// Which facts of the machine are checked.
public struct MachineChecks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Files, directories, users and groups.
  public static let files = MachineChecks(rawValue: 1)
  /// Host names.
  public static let names = MachineChecks(rawValue: 2)
}
