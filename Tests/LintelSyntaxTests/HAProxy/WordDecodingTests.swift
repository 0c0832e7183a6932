import LintelDiagnostics
import LintelSource
import LintelSyntax
import Testing

@Suite("HAProxy words: quoting, escapes, environment")
struct WordDecodingTests {
  /// What the words of a line say with `A=1`, `LIST=x y`, `BLANKS= x `, `EMPTY=` set.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var words: [String]

    var testDescription: String { line }
  }

  static let environment = ["A": "1", "LIST": "x y", "BLANKS": " x ", "EMPTY": ""]

  static let quoting: [Case] = [
    Case(line: "a b\tc", words: ["a", "b", "c"]),
    Case(line: "a\u{b}b\u{c}c", words: ["a", "b", "c"]),
    Case(line: ##"log-format %{+Q}o\ %t\ %s"##, words: ["log-format", "%{+Q}o %t %s"]),
    Case(line: ##"log-format "%{+Q}o %t"' %s'\ x"##, words: ["log-format", "%{+Q}o %t %s x"]),
    Case(line: ##"a\#b \\ \' \""##, words: ["a#b", "\\", "'", "\""]),
    Case(line: ##"\n\r\t\x41\x7a"##, words: ["\n\r\tAz"]),
    Case(line: ##""\n\r\t\x41\x7A \' \" \\ \# \$""##, words: ["\n\r\tAz ' \" \\ # $"]),
    Case(line: ##"'\n \x41 " # $A \'"##, words: ["\\n \\x41 \" # $A \\"]),
    // A backslash before anything else is itself.
    Case(line: ##"my/\1 "\1" \$ \q"##, words: ["my/\\1", "\\1", "\\$", "\\q"]),
    Case(line: "a\\\tb", words: ["a\\", "b"]),
    Case(line: ##"$A ${A} '$A'"##, words: ["$A", "${A}", "$A"]),
    Case(line: ##""" '' a"""##, words: ["", "", "a"]),
    Case(line: ##"a#b"##, words: ["a"]),
    Case(line: ##""a#b" # c"##, words: ["a#b"]),
    Case(line: ##"end\"##, words: ["end\\"]),
  ]

  static let references: [Case] = [
    Case(line: ##""$A" "a${A}b" "$A.c""##, words: ["1", "a1b", "1.c"]),
    Case(line: ##""${B-x y "z}" c"##, words: ["x y \"z", "c"]),
    Case(line: ##""${A-unused}${EMPTY-unused}""##, words: ["1"]),
    Case(line: ##""$B" "${EMPTY}""##, words: ["", ""]),
    Case(line: ##""a${LIST[*]}b""##, words: ["ax", "yb"]),
    Case(line: ##""a${BLANKS[*]}b""##, words: ["a", "x", "b"]),
    Case(line: ##""${LIST[*]}" "${EMPTY[*]}" "${B[*]}" c"##, words: ["x", "y", "c"]),
    Case(line: ##""${B[*]-p q}" """${B[*]}""##, words: ["p", "q", ""]),
    Case(line: ##""$LIST[*]""##, words: ["x y[*]"]),
    Case(line: ##""${.LINE}:$.FILE:$.SECTION""##, words: ["1:test.cfg:"]),
  ]

  @Test("a line says", arguments: quoting + references)
  func decoding(_ testCase: Case) {
    let tree = parse(testCase.line + "\n")
    let decoded = tree.decodedWords(of: tree.lines[0]) { name in
      Self.environment[name].map { Array($0.utf8) }
    }
    #expect(decoded.map(\.text) == testCase.words)
    #expect(tree.diagnostics.allSatisfy { $0.name == "trailing-backslash" })
  }

  @Test("only a word without references is literal")
  func literals() {
    let tree = parse(#"a 'b c' "$A" "#)
    #expect(tree.words.map(\.form) == [.plain, .quoted, .environment])
    #expect(tree.words.map { tree.literal($0)?.text } == ["a", "b c", nil])
    let reference = tree.references(of: tree.words[2])
    #expect(reference.map(\.name) == [10..<11])
    #expect(tree.references(of: tree.words[0]).isEmpty)
  }

  @Test("a pseudo-variable says where it is read")
  func pseudoVariables() {
    let tree = parse("global\n x \"$.SECTION\"\nfrontend www\n\n x \"$.SECTION:${.LINE}\"\n")
    let said = tree.words.map { word in tree.decode(word) { _ in nil }.text }
    #expect(said == ["global", "x", "global", "frontend", "www", "x", "www:5"])
  }

  @Test("an offset in a decoded word leads back to its source")
  func offsets() {
    let line = #"  acl "a \"q\" ${A-x}"'z' b"#
    let tree = parse(line)
    let word = tree.decode(tree.words[1]) { _ in Array("VALUE".utf8) }
    #expect(word.text == "a \"q\" VALUEz")
    func source(_ part: Range<Int>) -> String { tree.file.text(word.source(of: part)) }
    #expect(source(0..<1) == "a")
    #expect(source(2..<3) == #"\""#)
    #expect(source(3..<5) == #"q\""#)
    #expect(source(6..<7) == "${A-x}")
    #expect(source(10..<11) == "${A-x}")
    #expect(source(11..<12) == "z")
    #expect(source(0..<12) == #"a \"q\" ${A-x}"'z"#)
    #expect(word.source(of: 12..<12).lower == 24)
    let plain = tree.decode(tree.words[0]) { _ in nil }
    #expect(plain.source(of: 1..<3).indices == 3..<5)
    #expect(plain.source(of: 9..<12).isEmpty)
  }
}
