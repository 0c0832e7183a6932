internal import LintelDiagnostics
internal import LintelSource

/// The comments `# lintel: ignore[ID, ...] reason` of a run.
///
/// At the end of a line the comment covers that line, on a line of its own the next one. It names
/// rules by id or by name, and states a reason; without both it has no effect.
struct Suppressions {
  private struct Key: Hashable {
    var file: FileID
    var line: Int
  }

  private var rules: [Key: Set<String>] = [:]

  init(in sources: SourceMap, yamlFiles: Set<FileID>) {
    for file in sources.files {
      guard Self.mentions(file.bytes) else { continue }
      for number in 1...max(1, file.lineCount) {
        let line = String(decoding: file.bytes[file.line(number)], as: UTF8.self)
        guard let (names, isOwnLine) = Self.parse(line) else { continue }
        rules[Key(file: file.id, line: isOwnLine ? number + 1 : number), default: []]
          .formUnion(names)
      }
    }
  }

  func suppress(_ diagnostic: Diagnostic, in sources: SourceMap) -> Bool {
    guard !rules.isEmpty else { return false }
    let line = sources[diagnostic.range.file].position(at: diagnostic.range.lower).line
    guard let names = rules[Key(file: diagnostic.range.file, line: line)] else { return false }
    return names.contains(diagnostic.rule) || names.contains(diagnostic.name)
  }

  /// Whether the file can hold a suppression at all; most do not, and are not split into lines.
  private static func mentions(_ bytes: [UInt8]) -> Bool {
    let wanted = Array("lintel: ignore[".utf8)
    let span = bytes.span
    guard span.count >= wanted.count else { return false }
    for start in 0...(span.count - wanted.count) where span[start] == wanted[0] {
      var length = 1
      while length < wanted.count, span[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// The rules that a line's suppression names, and whether the line holds nothing else.
  static func parse(_ line: String) -> (names: Set<String>, isOwnLine: Bool)? {
    let prefix = "lintel: ignore["
    guard let hash = line.lastIndex(of: "#") else { return nil }
    let comment = line[line.index(after: hash)...].drop { $0 == " " }
    guard comment.hasPrefix(prefix), let end = comment.firstIndex(of: "]") else { return nil }
    let names = comment[comment.index(comment.startIndex, offsetBy: prefix.count)..<end]
      .split { $0 == "," || $0 == " " }.map(String.init)
    let reason = comment[comment.index(after: end)...].drop { $0 == " " }
    guard !names.isEmpty, !reason.isEmpty else { return nil }
    return (Set(names), line[..<hash].allSatisfy { $0 == " " || $0 == "\t" })
  }
}
