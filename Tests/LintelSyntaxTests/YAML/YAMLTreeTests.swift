import LintelDiagnostics
import LintelSource
import LintelSyntax
import Testing

@Suite("YAML tree: nodes and findings")
struct YAMLTreeTests {
  @Test("a document is a tree of ranges")
  func structure() {
    let tree = parseYAML(
      """
      lintel: 1
      bind:
        - "*:80"
        - {address: '*:443', ssl: true}
      empty:
      text: |
        one
        two

      é: &a !!str é
      again: *a
      """)
    #expect(tree.diagnostics.isEmpty)
    #expect(
      dump(tree)
        == #"{lintel: 1, bind: ["*:80", {address: '*:443', ssl: true}], empty: , text: |one\#ntwo"#
        + "\n, é: é, again: *é}")
    let root = tree.root ?? 0
    let texts = tree.entries(of: root).map { tree.file.text(tree.range(of: $0.value)) }
    #expect(
      texts == [
        "1", "- \"*:80\"\n  - {address: '*:443', ssl: true}", "", "|\n  one\n  two", "é", "*a",
      ])
    let value = tree.value(of: "é", in: root) ?? 0
    #expect(tree[value].anchor == "a")
    #expect(tree[value].tag == "tag:yaml.org,2002:str")
    #expect(tree.range(of: root).upper == UInt32(tree.file.bytes.count))
    let alias = tree.value(of: "again", in: root) ?? 0
    #expect(tree.scalar(of: alias)?.text == "é")
  }

  /// Documents, and the findings they cause as `name@line:column`.
  static let findings: [(text: String, expected: [String])] = [
    ("", []),
    ("# nothing\n", []),
    ("\u{feff}a: 1\n", []),
    ("a: 1\r\nb: 2\r\n", []),
    ("bind: *:80\n", ["yaml-malformed@1:8"]),
    ("é: é\nbind: *:80\n", ["yaml-malformed@2:8"]),
    ("a: b: c\n", ["yaml-malformed@1:5"]),
    ("a: @b\n", ["yaml-malformed@1:4"]),
    ("a: 'b\n", ["yaml-malformed@1:4"]),
    ("a: \"b\nc: d\n", ["yaml-malformed@1:4"]),
    ("a:\n  - {b: 1, c: 2\n  - {b: 3}\n", ["yaml-malformed@2:5"]),
    ("a: [b,\n  c\nd: e\n", ["yaml-malformed@1:4"]),
    ("a:\n\tb: 1\n", ["yaml-tab@2:1"]),
    ("a: {b: 1\n", ["yaml-malformed@1:4"]),
    ("a: 1\na: 2\nb: {c: 1, 'c': 2}\n", ["yaml-duplicate-key@2:1", "yaml-duplicate-key@3:11"]),
    ("a: &x {b: 1}\nc:\n  <<: *x\n", ["yaml-merge-key@3:3"]),
    ("a: *x\n", ["yaml-unknown-alias@1:4"]),
    ("a: &x [1, *x]\n", ["yaml-recursive-alias@1:11"]),
    ("a: 1\n---\nb: 2\n", ["yaml-several-documents@2:1"]),
    ("{a: 1}: 2\n", ["yaml-key-is-not-scalar@1:1"]),
    ("a: \u{1}\n", ["yaml-forbidden-character@1:4"]),
    (String(repeating: "[", count: 100) + String(repeating: "]", count: 100), []),
    (String(repeating: "[", count: 101), ["yaml-nesting-too-deep@1:101"]),
  ]

  @Test("malformed text is found where it is", arguments: findings)
  func diagnostics(_ text: String, _ expected: [String]) {
    #expect(names(parseYAML(text)) == expected)
  }

  @Test(
    "bytes that are not UTF-8 are found",
    arguments: [
      ([0x61, 0xff], 1), ([0xc0, 0x80], 0), ([0xe0, 0x80, 0x80], 0), ([0xed, 0xa0, 0x80], 0),
      ([0xf4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0xe2, 0x82], 2), ([0xff, 0xfe, 0x61, 0x00], 0),
      ([0xf0, 0x9f, 0x98, 0x41], 0),
    ] as [([UInt8], UInt32)])
  func invalidUTF8(_ bytes: [UInt8], _ offset: UInt32) {
    let tree = parseYAML(bytes)
    #expect(tree.diagnostics.map(\.name) == ["yaml-invalid-utf8"])
    #expect(tree.diagnostics.first?.range.lower == offset)
    #expect(tree.text == bytes)
  }

  @Test(
    "nesting of any depth neither recurses nor stalls",
    arguments: ["[", "- ", "{a: ", "? ", "a: ["])
  func depth(_ opening: String) {
    let tree = parseYAML(String(repeating: opening, count: 100_000))
    #expect(tree.diagnostics.count == 1)
    #expect(tree.nodes.count < 1_000)
  }

  @Test("aliases cannot multiply without bound")
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let tree = parseYAML(text)
    #expect(tree.diagnostics.map(\.name) == ["yaml-alias-expansion"])
    #expect(tree.diagnostics.first.map { tree.file.position(at: $0.range.lower).line } == 7)
  }

  @Test("aliases of aliases cannot nest without bound")
  func aliasChain() {
    var text = "a0: &a0 {}\n"
    for level in 1...200 { text += "a\(level): &a\(level) {b: *a\(level - 1)}\n" }
    #expect(names(parseYAML(text)) == ["yaml-nesting-too-deep@100:15"])
  }

  @Test("findings are bounded, whatever the document")
  func findingLimit() {
    let tree = parseYAML(String(repeating: "a: 1\n", count: 3_000))
    #expect(tree.diagnostics.count == YAMLLimit.findings)
  }

  @Test("a scalar of a megabyte is one node")
  func longScalar() {
    let text = "a: " + String(repeating: "x", count: 1_000_000)
    #expect(parseYAML(text).nodes.count == 3)
  }
}

func parseYAML(_ bytes: [UInt8]) -> YAMLTree {
  YAMLTree.parse(file: SourceFile(id: FileID(0), name: "test.yaml", bytes: bytes))
}

func parseYAML(_ text: String) -> YAMLTree { parseYAML(Array(text.utf8)) }

/// The findings of a tree as `name@line:column`.
func names(_ tree: YAMLTree) -> [String] {
  tree.diagnostics.map { diagnostic in
    let place = tree.file.position(at: diagnostic.range.lower)
    return "\(diagnostic.name)@\(place.line):\(place.column)"
  }
}

/// The tree in flow style, scalars marked by their style.
func dump(_ tree: YAMLTree) -> String { tree.root.map { dump(tree, $0) } ?? "" }

private func dump(_ tree: YAMLTree, _ index: Int) -> String {
  switch tree[index].kind {
  case .alias(let target): return "*" + dump(tree, target)
  case .mapping:
    let entries = tree.entries(of: index).map { "\(dump(tree, $0.key)): \(dump(tree, $0.value))" }
    return "{\(entries.joined(separator: ", "))}"
  case .sequence:
    return "[\(tree.items(of: index).map { dump(tree, $0) }.joined(separator: ", "))]"
  case .scalar(let scalar):
    switch scalar.style {
    case .plain: return scalar.text
    case .singleQuoted: return "'\(scalar.text)'"
    case .doubleQuoted: return "\"\(scalar.text)\""
    case .literal: return "|\(scalar.text)"
    case .folded: return ">\(scalar.text)"
    }
  }
}
