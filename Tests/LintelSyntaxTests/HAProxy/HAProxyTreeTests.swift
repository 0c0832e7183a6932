import LintelDiagnostics
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("HAProxy tree: lines and sections")
struct HAProxyTreeTests {
  @Test("unclosed references take the length of their line in time", .timeLimit(.minutes(2)))
  func unclosedReferences() {
    let factor = Growth.factor(1_500) { count in
      SourceFile(
        id: FileID(0), name: "a.cfg",
        text: "global\n  description \"" + String(repeating: "${A-", count: count) + "\"\n")
    } _: { file in
      let tree = HAProxyTree.parse(file: file)
      _ = tree.decodedWords(of: tree.lines[1]) { _ in nil }
    }
    #expect(factor < Growth.bound)
    let tree = parse("global\n  description \"${A-${B-c} ${D-\"\n")
    #expect(tree.diagnostics.map(\.rule) == ["HS06"])
  }

  @Test("a line is told apart by its words")
  func kinds() {
    let tree = parse(
      """
      # top
      .if 1
      global#here
        maxconn 3 # three
      .elif 0
      .else
      .endif

      [scope] # a "b
      .diag a
      .notice b
      .warning c
      .alert d
      "frontend" x
      """ + "\n")
    let kinds: [HAProxyTree.LineKind] = [
      .comment, .conditionIf, .section, .directive, .conditionElif, .conditionElse,
      .conditionEndif, .blank, .scope, .messageDiag, .messageNotice, .messageWarning,
      .messageAlert, .section,
    ]
    #expect(tree.lines.map(\.kind) == kinds)
    #expect(tree.preamble == 0..<2)
    #expect(tree.sections.map(\.keyword) == [.global, .frontend])
    #expect(tree.sections.map(\.body) == [3..<13, 14..<14])
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.comment(of: tree.lines[2]).map(tree.file.text) == "#here")
    #expect(tree.comment(of: tree.lines[3]).map(tree.file.text) == "# three")
    #expect(tree.comment(of: tree.lines[1]) == nil)
    #expect(tree.section(ofLine: 1) == nil)
    #expect(tree.section(ofLine: 2) == 0)
    #expect(tree.section(ofLine: 13) == 1)
    #expect(tree.leadingComments(ofLine: 1) == 0..<1)
  }

  @Test("both line endings end a line", arguments: ["\n", "\r\n"])
  func terminators(_ terminator: String) {
    let tree = parse("global\(terminator)  maxconn 3 \(terminator)")
    #expect(tree.words.map { tree.literal($0)?.text } == ["global", "maxconn", "3"])
    #expect(
      tree.lines.map { Int($0.upper - $0.contentUpper) }
        == [Int](repeating: terminator.utf8.count, count: 2))
    #expect(tree.diagnostics.isEmpty)
  }

  @Test("a lone carriage return ends a line after a word and is a blank after a blank")
  func carriageReturns() {
    let tree = parse("global\rmaxconn\nglobal \r maxconn\n")
    #expect(tree.words.map { tree.literal($0)?.text } == ["global", "global", "maxconn"])
    #expect(tree.lines.map(\.flags) == [.truncated, []])
    #expect(tree.diagnostics.map(\.name) == ["text-after-carriage-return"])
  }

  @Test("every section keyword opens a section", arguments: HAProxyTree.SectionKeyword.allCases)
  func sectionKeywords(_ keyword: HAProxyTree.SectionKeyword) {
    let tree = parse("\(keyword.rawValue) a\n  b\n\(keyword.rawValue)x\n")
    #expect(tree.sections.map(\.keyword) == [keyword])
    #expect(tree.sections.map(\.end) == [3])
  }

  /// Lines, and the findings they cause as `name@line:column`.
  static let findings: [(text: String, expected: [String])] = [
    ("a\"b c\n", ["unterminated-quote@1:2"]),
    ("a 'b\n c'\n", ["unterminated-quote@1:3", "unterminated-quote@2:3"]),
    ("a \\xg1\n", ["invalid-hexadecimal-escape@1:3"]),
    ("a \"\\x4\"\n", ["invalid-hexadecimal-escape@1:4"]),
    ("a \"$1\"\n", ["invalid-environment-name@1:4"]),
    ("a \"$.NOPE\"\n", ["invalid-environment-name@1:4"]),
    ("a \"${A\"\n", ["unterminated-environment-brace@1:4"]),
    ("a \"${A-b\"\n", ["unterminated-environment-brace@1:4"]),
    ("a \"${A[x]}\"\n", ["invalid-word-expansion@1:7"]),
    ("a\0b\n", ["nul-byte@1:2"]),
    ("a", ["missing-final-newline@1:2"]),
    ("a b\\\n", ["trailing-backslash@1:4"]),
    ("a b\\\\\n", []),
    (String(repeating: "w ", count: 64) + "\n", []),
    (String(repeating: "w ", count: 65) + "\n", ["too-many-words@1:129"]),
    (".else\n", ["condition-without-if@1:1"]),
    (".elif 1\n", ["condition-without-if@1:1"]),
    (".endif\n", ["condition-without-if@1:1"]),
    (
      ".if 1\n.else\n.elif 1\n.else\n.endif\n",
      ["condition-after-else@3:1", "condition-after-else@4:1"]
    ),
    ("a\n .if 1\n", ["unterminated-if@2:2"]),
    (
      ".if 1\n.else x y\n.endif z\n",
      ["unexpected-condition-argument@2:7", "unexpected-condition-argument@3:8"]
    ),
    (".iff 1\n", ["unknown-dot-directive@1:1"]),
    (".if 0\n.iff 1\n.endif\n", []),
    ("\u{feff}global\n", ["byte-order-mark@1:1"]),
    ("global\n maxconn\u{a0}3\n", ["non-breaking-space@2:9"]),
    ("a \"\u{a0}\" # \u{a0}\n", []),
    (conditions(99), []),
    (conditions(101), ["condition-too-deep@100:1"]),
  ]

  @Test("malformed text is found where it is", arguments: findings)
  func diagnostics(_ text: String, _ expected: [String]) {
    let tree = parse(text)
    let found = tree.diagnostics.map { diagnostic in
      let place = tree.file.position(at: diagnostic.range.lower)
      return "\(diagnostic.name)@\(place.line):\(place.column)"
    }
    #expect(found == expected)
  }

  private static func conditions(_ count: Int) -> String {
    String(repeating: ".if 1\n", count: count) + String(repeating: ".endif\n", count: count)
  }

  @Test("the fix of a missing line feed ends the file")
  func finalNewline() {
    let tree = parse("global")
    let edits = tree.diagnostics.compactMap(\.fix).flatMap(\.edits)
    #expect(tree.file.applying(edits) == Array("global\n".utf8))
  }

  @Test("findings are bounded, whatever the file")
  func findingLimit() {
    let hostile = ["\\xz ", "\"$ ", "a\u{a0}", ".endif\n", ".if 1\n", "'\n"]
    for text in hostile {
      let tree = parse(String(repeating: text, count: 3_000))
      #expect(!tree.diagnostics.isEmpty)
      #expect(tree.diagnostics.count <= HAProxySyntaxLimit.findings)
    }
  }

  @Test("identifiers are unique and readable")
  func identifiers() {
    let rules = HAProxySyntaxRule.allCases
    #expect(Set(rules.map(\.rawValue)).count == rules.count)
    #expect(Set(rules.map(\.name)).count == rules.count)
  }
}
