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
      var last = 0
      for offset in Self.mentions(in: file.bytes) {
        let number = file.position(at: UInt32(offset)).line
        guard number != last else { continue }
        last = number
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

  /// Where a suppression may end its first words; most files have none and are not split into
  /// lines.
  private static func mentions(in bytes: [UInt8]) -> [Int] {
    let wanted = Array("lintel: ignore[".utf8)
    var offsets: [Int] = []
    var start = wanted.count - 1
    while start < bytes.count, let end = bytes[start...].firstIndex(of: UInt8(ascii: "[")) {
      if bytes[(end + 1 - wanted.count)...end].elementsEqual(wanted) { offsets.append(end) }
      start = end + 1
    }
    return offsets
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
