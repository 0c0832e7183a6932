import LintelDiagnostics
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("YAML tree: properties")
struct YAMLTreePropertyTests {
  private static let seedText = """
    # top
    lintel: 1
    global: {maxconn: 20000, "log": &log [127.0.0.1, local0]} # settings
    defaults:
      # the only one
      - name: web
        timeout: {connect: 5s, client: 30s}
        text: |
          # not a comment
          é

        folded: >-
          one
          two
      - *log
    'quoted': 'it''s'
    ? explicit
    : value
    # end
    """

  @Test("mutations of a document are parsed soundly", arguments: 0..<8)
  func mutations(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      check(generator.mutate(Array(Self.seedText.utf8)), seed)
    }
  }

  @Test("HAProxy files, random bytes and random text are parsed soundly", arguments: 0..<4)
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0..<150 {
      check(generator.bytes(count: count), seed)
      check(generator.text(count: count, alphabet: "ab:,-[]{}#&*!|>'\"%@ \t\n\r?<\\~"), seed)
      check(generator.text(count: count, alphabet: "a: - \n\n  #é"), seed)
    }
    for (_, bytes) in Corpus.files where bytes.count < 4_096 { check(bytes, seed) }
  }

  private func check(_ bytes: [UInt8], _ seed: UInt64) {
    let tree = parseYAML(bytes)
    #expect(tree.text == bytes)
    var isSound = true
    for (index, node) in tree.nodes.enumerated() {
      isSound = isSound && Int(node.range.upper) <= bytes.count
      for entry in tree.entries(of: index) where tree.resolved(index) == node {
        isSound = isSound && index < entry.key && entry.key < entry.value
      }
      for item in tree.items(of: index) where tree.resolved(index) == node {
        isSound = isSound && index < item
      }
      if case .alias(let target) = node.kind { isSound = isSound && target < index }
    }
    let isBroken = tree.diagnostics.contains { $0.name == "yaml-malformed" }
    isSound = isSound && (isBroken || isComplete(tree))
    #expect(isSound, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    for diagnostic in tree.diagnostics { #expect(diagnostic.range.upper <= bytes.count) }
    let sorted = zip(tree.comments, tree.comments.dropFirst())
    for (a, b) in sorted { #expect(a.range.upper <= b.range.lower, "seed \(seed)") }
  }
}
