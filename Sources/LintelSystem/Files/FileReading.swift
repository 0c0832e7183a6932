internal import Glibc

/// What a path names.
public enum FileKind: Hashable, Sendable {
  case regular
  case directory
  /// A pipe, a socket or a device.
  case other
}

/// The kind of what `path` names, symbolic links followed.
///
/// The corresponding C function is `stat`.
public func fileKind(at path: String) throws(FileError) -> FileKind {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { throw FileError(code: errno) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .regular
  case S_IFDIR: return .directory
  default: return .other
  }
}

/// Reads a whole file.
///
/// - Parameter limit: More bytes than this are refused, before they are read where the file system
///   knows the size.
public func readFile(at path: String, limit: Int) throws(FileError) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(code: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
  let kind = status.st_mode & S_IFMT
  guard kind != S_IFDIR else { throw .isDirectory }
  let size = kind == S_IFREG ? Int(status.st_size) : 0
  guard size <= limit else { throw .tooLarge(limit: limit) }
  return try readAll(descriptor, expecting: size, limit: limit)
}

/// Reads standard input to its end.
public func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
  try readAll(STDIN_FILENO, expecting: 0, limit: limit)
}

/// Reads what is there, waiting for the first byte; nothing means the end.
///
/// The corresponding C function is `read`.
public func readAvailable(from descriptor: Int32) throws(FileError) -> [UInt8] {
  var code: Int32 = 0
  var count = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
    repeat {
      count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
    } while count < 0
      && errno == EINTR
    code = errno
    initialized = max(count, 0)
  }
  guard count >= 0 else { throw FileError(code: code) }
  return bytes
}

/// Whether a read would not wait, or would not after a time.
///
/// The corresponding C function is `poll`.
public func isReadable(_ descriptor: Int32, withinMilliseconds time: Int32 = 0) -> Bool {
  var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return unsafe poll(&entry, 1, time) > 0
}

/// The names in a directory, sorted by their bytes, without `.` and `..`.
///
/// The corresponding C functions are `opendir` and `readdir`.
public func namesInDirectory(at path: String) throws(FileError) -> [String] {
  guard let directory = unsafe opendir(path) else { throw FileError(code: errno) }
  defer { unsafe closedir(directory) }
  var names: [String] = []
  errno = 0
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
        unsafe String(cString: $0)
      }
    }
    if name != "." && name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw FileError(code: errno) }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func readAll(
  _ descriptor: Int32, expecting size: Int, limit: Int
) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  // One byte more than announced, so that the end is seen without growing.
  var room = size + 1
  while true {
    let start = bytes.count
    var code: Int32 = 0
    var count = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      repeat {
        count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0
        && errno == EINTR
      code = errno
      initialized = max(count, 0)
    }
    guard count >= 0 else { throw FileError(code: code) }
    if count == 0 { return bytes }
    guard start + count <= limit else { throw .tooLarge(limit: limit) }
    if start == 0 { bytes = chunk } else { bytes += chunk }
    room = max(65_536, room - count)
  }
}
