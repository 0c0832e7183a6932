internal import LintelSystem

/// The names of files as seen from one directory, so that a file that names them can be shared by
/// machines and used from anywhere.
package struct RelativePath {
  private let base: [Substring]?
  /// What directories are really called, because many files are in the same.
  private var directories: [String: String?] = [:]

  /// - Parameter directory: An absolute path without symbolic links, or nil to keep all names.
  package init(to directory: String?) {
    base = directory.map { $0.split(separator: "/") }
  }

  /// Names as seen from the directory in which a file is, or is to be.
  package init(besides file: String) {
    self.init(to: canonicalPath(Self.directory(of: file)))
  }

  /// The directory part of a path: `.` where it has none.
  package static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func lastComponent(of path: String) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }

  /// The name of a file; standard input and what cannot be located keep theirs.
  package mutating func name(of path: String) -> String {
    guard let base, path != InputFiles.standardInputName, let absolute = absolute(path) else {
      return path
    }
    let parts = absolute.split(separator: "/")
    let shared = zip(base, parts.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: base.count - shared)
    return (up + parts[shared...]).joined(separator: "/")
  }

  /// The absolute path of a file whose directory exists; a link that is the file itself stays.
  package mutating func absolute(_ path: String) -> String? {
    let directory = Self.directory(of: path)
    let canonical: String?
    if let known = directories[directory] {
      canonical = known
    } else {
      canonical = canonicalPath(directory)
      directories[directory] = canonical
    }
    guard let canonical else { return nil }
    return (canonical == "/" ? "/" : canonical + "/") + Self.lastComponent(of: path)
  }
}
