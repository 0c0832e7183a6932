import Foundation

/// The files of the package, as the tidy tests read them.
///
/// The list is what git tracks plus what it would track next, so that a new file is checked before
/// its first commit. Without git (a source archive) the directory is walked instead.
enum Repository {
  /// The directory that holds `Package.swift`, found from this source file.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// Every text file of the package, sorted by path.
  static let files: [TrackedFile] = {
    let paths = Set(trackedPaths() ?? walkedPaths()).sorted()
    return paths.compactMap { TrackedFile(path: $0, root: root) }
  }()

  /// The Swift files under `Sources`, without what a generator wrote.
  static let sources = files.filter { $0.isUnder("Sources/") && $0.isSwift && !$0.isGenerated }

  /// The Swift files of the package that people write.
  static let handwrittenSwift = files.filter { $0.isSwift && !$0.isGenerated }

  static func file(_ path: String) -> TrackedFile? { files.first { $0.path == path } }

  private static func trackedPaths() -> [String]? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = [
      "git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard", "-z",
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0, !bytes.isEmpty else { return nil }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func walkedPaths() -> [String] {
    guard let walker = FileManager.default.enumerator(atPath: root) else { return [] }
    var paths: [String] = []
    for case let path as String in walker {
      if path.hasPrefix(".build") || path == ".git" || path.hasPrefix(".git/") { continue }
      paths.append(path)
    }
    return paths
  }
}

/// One text file: its path from the package root and its bytes.
struct TrackedFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// Nil for a directory, an unreadable file and a binary one.
  init?(path: String, root: String) {
    guard let data = FileManager.default.contents(atPath: root + "/" + path) else { return nil }
    let bytes = [UInt8](data)
    guard !bytes.prefix(8_000).contains(0) else { return nil }
    self.path = path
    self.bytes = bytes
  }

  var name: String { String(path.split(separator: "/").last ?? "") }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isSwift: Bool { path.hasSuffix(".swift") }
  var isMarkdown: Bool { path.hasSuffix(".md") }

  /// Written by `lintel-generate` or `lintel write-docs`; freshness tests guard the contents.
  var isGenerated: Bool {
    path.contains("/Generated/") || path.hasSuffix(".schema.json")
      || isUnder("Documentation/Reference/") || isUnder("Documentation/Rules/")
      || isUnder("Documentation/completions/")
  }

  /// Input or expected output of a test: its bytes are the point, whatever they look like.
  var isFixture: Bool {
    isUnder("Tests/") && !isSwift && !isMarkdown && !path.hasSuffix(".vtc")
      || name == "transcript.txt"
  }

  func isUnder(_ directory: String) -> Bool { path.hasPrefix(directory) }

  /// The lines without their line feeds; a final line feed does not begin another line.
  var lines: [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
