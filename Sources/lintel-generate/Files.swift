#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The whole file as text, or nil if it cannot be read.
package func readFile(_ path: String) -> String? {
  guard let file = unsafe fopen(path, "rb") else { return nil }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe chunk.withUnsafeMutableBytes { buffer in
      unsafe fread(buffer.baseAddress, 1, buffer.count, file)
    }
    guard count > 0 else { break }
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Replaces the file, creating the directory it is in; false if that fails.
func writeFile(_ path: String, _ text: String) -> Bool {
  if let slash = path.lastIndex(of: "/") { makeDirectory(String(path[..<slash])) }
  guard let file = unsafe fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let written = unsafe bytes.withUnsafeBytes { buffer in
    unsafe fwrite(buffer.baseAddress, 1, buffer.count, file)
  }
  return unsafe fclose(file) == 0 && written == bytes.count
}

private func makeDirectory(_ path: String) {
  guard !path.isEmpty, unsafe mkdir(path, 0o777) != 0, errno == ENOENT,
    let slash = path.lastIndex(of: "/")
  else { return }
  makeDirectory(String(path[..<slash]))
  unsafe mkdir(path, 0o777)
}

/// The files below a directory as sorted relative paths; empty if there is none.
func listFiles(_ root: String, below prefix: String = "") -> [String] {
  guard let directory = unsafe opendir(prefix.isEmpty ? root : "\(root)/\(prefix)") else {
    return []
  }
  defer { unsafe closedir(directory) }
  var paths: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard !name.hasPrefix(".") else { continue }
    let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
    var status = stat()
    guard unsafe stat("\(root)/\(path)", &status) == 0 else { continue }
    if status.st_mode & S_IFMT == S_IFDIR {
      paths += listFiles(root, below: path)
    } else {
      paths.append(path)
    }
  }
  return paths.sorted()
}

/// Writes a line to the standard error stream.
func writeError(_ message: String) {
  let bytes = Array((message + "\n").utf8)
  _ = unsafe bytes.withUnsafeBytes { buffer in
    unsafe write(STDERR_FILENO, buffer.baseAddress, buffer.count)
  }
}
