internal import Glibc

/// Replaces the content of a file in one step: a reader sees the old bytes or the new ones.
///
/// The new file takes over the mode and the owner of the old one. A path that names a symbolic link
/// keeps the link, and what it points at is replaced. A device, a pipe or a terminal is written to.
public func replaceFile(at path: String, with bytes: [UInt8]) throws(FileError) {
  var status = stat()
  if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
    return try write(bytes, intoDeviceAt: path)
  }
  try StagedFile(at: path, with: bytes).commit()
}

private func write(_ bytes: [UInt8], intoDeviceAt path: String) throws(FileError) {
  let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(code: errno) }
  defer { close(descriptor) }
  try writeAll(bytes, to: descriptor)
}

/// Writes all of `bytes`, however many calls that takes; waits where a pipe is full that does not
/// wait by itself.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
  var offset = 0
  while offset < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
      return unsafe write(descriptor, rest.baseAddress, rest.count)
    }
    if count > 0 {
      offset += count
    } else if count < 0, errno == EAGAIN {
      var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      unsafe poll(&entry, 1, -1)
    } else if count < 0, errno != EINTR {
      throw FileError(code: errno)
    }
  }
}

/// True where `descriptor` is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
