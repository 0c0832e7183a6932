import LintelFormat
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("HAProxy formatter: properties")
struct FormatterPropertyTests {
  @Test("the corpus keeps its words and comments, and stays formatted")
  func corpus() {
    for (name, bytes) in Corpus.files { check(bytes, name) }
  }

  @Test("so do mutations of it", arguments: 0..<2)
  func mutations(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (name, bytes) in Corpus.files where bytes.count < 4_096 {
      check(generator.mutate(bytes), "\(name), seed \(seed)")
    }
  }

  @Test("so does random text", arguments: 0..<8)
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0..<200 {
      check(generator.text(count: count, alphabet: "a \t\n\n\r\"'\\$#[\0"), "seed \(seed)")
      let lines = (0..<count / 4).map { _ in Self.lines.randomElement(using: &generator) ?? "" }
      check(Array(lines.joined(separator: "\n").utf8), "seed \(seed)")
    }
  }

  private static let lines = [
    "", "  ", "# c", "   # d", "global", "  frontend a", "server a b:1 check", "  server bb c:2",
    ".if 1", " .elif 2", ".else", " .endif", "acl a path /", "  acl bb  path   /b", "x \"y", "a \\",
    "[s]", "x\ry", "\r", " z\r",
  ]

  private func check(_ bytes: [UInt8], _ name: String) {
    let tree = parse(bytes)
    let formatted = format(tree)
    let again = parse(formatted)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(contents(again) == contents(tree), "\(name): \(text)")
    let twice = format(again)
    #expect(twice == formatted, "\(name): \(text)")
    #expect(formatted.isEmpty || formatted.last == UInt8(ascii: "\n"), "\(name)")
    let edits = formatEdits(tree, lines: 0..<tree.lines.count)
    if String(validating: bytes, as: UTF8.self) != nil {
      #expect(tree.file.applying(edits) == formatted, "\(name)")
    }
  }

  /// What each line says: its words as they are written and its comment, blanks at its end aside.
  private func contents(_ tree: HAProxyTree) -> [[[UInt8]]] {
    tree.lines.compactMap { line in
      var parts = tree.words(of: line).map { Array(tree.bytes(of: $0)) }
      if line.kind == .scope || line.flags.contains(.truncated) {
        let end = tree.words(of: line).last?.upper ?? line.indentUpper
        parts.append(trimmed(tree.file.bytes[Int(end)..<Int(line.contentUpper)]))
      }
      if let comment = tree.comment(of: line) {
        parts.append(trimmed(tree.file.bytes[comment.indices]))
      }
      let isEmpty = parts.allSatisfy(\.isEmpty)
      return isEmpty ? nil : parts.filter { !$0.isEmpty }
    }
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = bytes
    while let last = bytes.last, last == 0x20 || (0x09...0x0d).contains(last) { bytes.removeLast() }
    return Array(bytes)
  }
}
