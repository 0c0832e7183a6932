internal import Glibc

/// The new content of a file, written and safe on the disk beside it, but not in its place yet.
///
/// Several files are staged before the first takes its place, so that a full disk or a lack of
/// rights is known while all of them are still as they were.
public struct StagedFile: Sendable {
  /// The file itself, symbolic links followed.
  private let target: String
  private let temporary: String
  /// What the file held when it was read; nil where that does not matter.
  private let expected: [UInt8]?

  /// Writes `bytes` beside the file that `path` names.
  ///
  /// The new file takes over the mode and the owner of the old one. One that may not be written is
  /// refused, although its directory would allow to replace it.
  ///
  /// - Parameter expected: What the file held when it was read: another content, and a file whose
  ///   owner cannot be kept are refused.
  public init(
    at path: String, with bytes: [UInt8], replacing expected: [UInt8]? = nil
  ) throws(FileError) {
    target = canonicalPath(path) ?? path
    self.expected = expected
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    if expected != nil {
      guard exists else { throw FileError(code: errno) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    }
    if exists {
      guard unsafe access(target, W_OK) == 0 else { throw FileError(code: errno) }
    }
    let mode = exists ? status.st_mode & 0o7777 : 0o644
    // Nobody else reads what an owner has kept to himself, not even for a moment.
    let descriptor: Int32
    (temporary, descriptor) = try Self.create(beside: target, mode: exists ? 0o600 : mode)
    var failure: FileError?
    do throws(FileError) {
      try writeAll(bytes, to: descriptor)
      if exists { try takeOver(status, mode: mode, descriptor) }
      if fsync(descriptor) != 0 { throw FileError(code: errno) }
    } catch {
      failure = error
    }
    close(descriptor)
    if let failure {
      discard()
      throw failure
    }
  }

  /// How many names are tried: those of runs that were killed, and whose number came again.
  private static let nameLimit = 1_000

  /// Creates a file of a new name, so that nothing that is there is written to.
  private static func create(
    beside target: String, mode: mode_t
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    for number in 0..<nameLimit {
      let path = "\(target).\(getpid())\(number == 0 ? "" : "-\(number)").new"
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw FileError(code: errno) }
    }
    throw FileError(code: EEXIST)
  }

  /// The order matters: a change of the owner takes away the bits that lend his rights.
  private func takeOver(
    _ status: stat, mode: mode_t, _ descriptor: Int32
  ) throws(FileError) {
    var own = stat()
    guard unsafe fstat(descriptor, &own) == 0 else { throw FileError(code: errno) }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
      let isKept = fchown(descriptor, status.st_uid, status.st_gid) == 0
      if !isKept, expected != nil { throw .foreignOwner }
    }
    guard fchmod(descriptor, mode) == 0 else { throw FileError(code: errno) }
  }

  /// Throws where the file is not what it was when it was read.
  public func verify() throws(FileError) {
    guard let expected else { return }
    let now: [UInt8]
    do throws(FileError) {
      now = try readFile(at: target, limit: expected.count)
    } catch .tooLarge {
      throw .changed
    }
    guard now == expected else { throw .changed }
  }

  /// Puts the new file in the place of the old one, in one step.
  public func commit() throws(FileError) {
    do throws(FileError) {
      try verify()
      if unsafe rename(temporary, target) != 0 { throw FileError(code: errno) }
    } catch {
      discard()
      throw error
    }
    syncDirectory()
  }

  /// Leaves the file as it is.
  public func discard() { unsafe unlink(temporary) }

  /// After a loss of power the directory, too, knows of the new file. A file system that cannot
  /// tell has done what it can.
  private func syncDirectory() {
    let end = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    let directory = end.map { String(target[...$0]) } ?? "."
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
