import LintelFormat
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("YAML formatter")
struct YAMLFormatterTests {
  /// A document, and what it is formatted to.
  static let cases: [(text: String, expected: String)] = [
    ("\n\na: 1   # b  \n\n\n\nb: 2  \n  # c \n\n", "a: 1 # b\n\nb: 2\n  # c\n"),
    ("a: 1\r\nb: 2", "a: 1\nb: 2\n"),
    ("a: |   # c\n  x  \n\n\n  y\n\n\nb: 1  \n", "a: | # c\n  x  \n\n\n  y\n\nb: 1\n"),
    ("a: |+\n  x\n\n\nb: 1  \n", "a: |+\n  x\n\n\nb: 1\n"),
    ("a: \"x  # no\n\n\n  y\"   # c\n", "a: \"x  # no\n\n\n  y\" # c\n"),
    ("a: [1,   # c\n\n\n  2]\n", "a: [1, # c\n\n  2]\n"),
    ("é: é   # é\n", "é: é # é\n"),
    ("# only  \n", "# only\n"),
    ("", ""),
    // Malformed, so it stays.
    ("a: *x  \n", "a: *x  \n"),
  ]

  @Test("a document is laid out", arguments: cases)
  func layout(_ text: String, _ expected: String) {
    let formatted = format(parseYAML(Array(text.utf8)))
    #expect(String(decoding: formatted, as: UTF8.self) == expected)
    #expect(format(parseYAML(formatted)) == formatted)
  }

  @Test("only the lines asked for are formatted")
  func range() {
    let tree = parseYAML(Array("a: 1   # b  \n\n\nb: 2   # c\nc: |\n  x  \n\n\n".utf8))
    let edited = tree.file.applying(formatEdits(tree, lines: 4...4)) ?? []
    #expect(
      String(decoding: edited, as: UTF8.self) == "a: 1   # b  \n\n\nb: 2 # c\nc: |\n  x  \n\n\n")
    #expect(formatEdits(parseYAML(edited), lines: 4...4).isEmpty)
    #expect(tree.file.applying(formatEdits(tree, lines: 1...99)) == format(tree))
    #expect(formatEdits(parseYAML(Array("a: [ \n".utf8)), lines: 1...1).isEmpty)
  }

  @Test("mutations say the same when formatted, and stay formatted", arguments: 0..<6)
  func mutations(_ seed: UInt64) {
    let text = cases.map(\.text).joined(separator: "")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      for source in [text] + Self.cases.map(\.text) {
        let tree = parseYAML(generator.mutate(Array(source.utf8)))
        let once = parseYAML(format(tree))
        #expect(once.nodes.map(\.kind) == tree.nodes.map(\.kind), "seed \(seed)")
        #expect(once.comments.count == tree.comments.count, "seed \(seed)")
        #expect(format(once) == once.text, "seed \(seed): \(tree.file.text(tree.file.range))")
      }
    }
  }

  private var cases: [(text: String, expected: String)] { Self.cases }
}

func parseYAML(_ bytes: [UInt8]) -> YAMLTree {
  YAMLTree.parse(file: SourceFile(id: FileID(0), name: "test.yaml", bytes: bytes))
}
