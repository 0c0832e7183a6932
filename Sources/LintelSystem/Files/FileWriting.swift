internal import Glibc

/// Replaces the content of a file in one step: a reader sees the old bytes or the new ones.
///
/// The new file takes over the permissions of the old one. A path that names a symbolic link keeps
/// the link, and what it points at is replaced.
public func replaceFile(at path: String, with bytes: [UInt8]) throws(FileError) {
  let target = canonicalPath(path) ?? path
  var status = stat()
  let mode = unsafe stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
  let temporary = "\(target).\(getpid()).new"
  let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw FileError(code: errno) }
  var failure: FileError?
  do throws(FileError) {
    try writeAll(bytes, to: descriptor)
    if fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { throw FileError(code: errno) }
  } catch {
    failure = error
  }
  close(descriptor)
  if failure == nil, unsafe rename(temporary, target) != 0 { failure = FileError(code: errno) }
  if let failure {
    unsafe unlink(temporary)
    throw failure
  }
}

/// Writes all of `bytes`, however many calls that takes.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
  var offset = 0
  while offset < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
      return unsafe write(descriptor, rest.baseAddress, rest.count)
    }
    if count > 0 {
      offset += count
    } else if count < 0, errno != EINTR {
      throw FileError(code: errno)
    }
  }
}

/// True where `descriptor` is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
