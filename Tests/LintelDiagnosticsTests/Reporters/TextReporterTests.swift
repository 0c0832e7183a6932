import LintelDiagnostics
import LintelSource
import Testing

@Suite("Text reporter")
struct TextReporterTests {
  @Test("a finding has its line, a caret, the related place, help, fix and a hint")
  func plain() {
    let text = TextReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    #expect(
      text == """
        web.cfg

          2:2 warning: the client's connection is closed after every response \
        [KA05 httpclose-closes-client-connection]
            2 |     option httpclose # hé
              |     ^^^^^^^^^^^^^^^^
              = note: web.cfg:3:3: clients connect here
              = help: use `option http-server-close`
              = fix (unsafe): replace with 'http-server-close'
              = more: lintel explain KA05

        \u{FFFD}[31mapp.cfg

          1:2 error: no "quotes", \\ or \u{FFFD}\u{FFFD}bells [AC01 undefined-reference]
            1 | backend app
              |  ^
              = more: lintel explain AC01

        2 findings in 2 files: 1 error, 1 warning
        1 fixable with --fix --unsafe-fixes

        """)
  }

  @Test("the hint is given once for each rule")
  func hint() {
    let text = TextReporter().text(
      [ReporterSample.findings[0], ReporterSample.findings[0]], in: ReporterSample.sources)
    #expect(text.split(separator: "\n").count { $0.contains("lintel explain KA05") } == 1)
  }

  @Test("colours are written only when asked for")
  func colours() {
    let plain = TextReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    let colored = TextReporter(isColored: true)
      .text(ReporterSample.findings, in: ReporterSample.sources)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test("nothing to report is said")
  func clean() {
    let text = TextReporter().text([], in: ReporterSample.sources)
    #expect(text == "no findings in 2 files\n")
  }

  struct CaretCase: Sendable, CustomTestStringConvertible {
    var line: String
    var marked: String
    var expected: [String]
    var testDescription: String { line }
  }

  static let caretCases = [
    CaretCase(line: "a\tb c", marked: "b", expected: ["a   b c", "    ^"]),
    CaretCase(line: "é ü x", marked: "x", expected: ["é ü x", "    ^"]),
    CaretCase(line: "日本 x", marked: "x", expected: ["日本 x", "     ^"]),
    CaretCase(line: "e\u{301} x", marked: "x", expected: ["e\u{301} x", "  ^"]),
    CaretCase(line: "acl 日本 x", marked: "日本", expected: ["acl 日本 x", "    ^^^^"]),
    CaretCase(line: "a \u{1B}[0m x", marked: "x", expected: ["a \u{FFFD}[0m x", "       ^"]),
    CaretCase(
      line: String(repeating: "a", count: 200) + " x",
      marked: "x", expected: ["...\(String(repeating: "a", count: 31)) x", pad(35) + "^"]),
    CaretCase(
      line: "x " + String(repeating: "a", count: 200),
      marked: "x", expected: ["x " + String(repeating: "a", count: 94) + "...", "^"]),
  ]

  static func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

  @Test("the caret stands under what it marks", arguments: caretCases)
  func caret(_ testCase: CaretCase) {
    var sources = SourceMap()
    sources.add(name: "a", text: testCase.line)
    let finding = Diagnostic(
      rule: "XX01", name: "x", severity: .info, category: .lint,
      range: ReporterSample.range(testCase.marked, in: 0, of: sources), message: "m")
    let lines = TextReporter().text([finding], in: sources).split(separator: "\n")
    let shown = lines.compactMap { line in
      line.contains(" | ") ? String(line.drop { $0 != "|" }.dropFirst(2)) : nil
    }
    #expect(shown == testCase.expected)
  }

  @Test("a place that spans lines is marked to the end of its first line")
  func severalLines() {
    var sources = SourceMap()
    sources.add(name: "a", text: "one two\nthree\n")
    let finding = Diagnostic(
      rule: "XX01", name: "x", severity: .info, category: .lint,
      range: SourceRange(file: FileID(0), lower: 4, upper: 11), message: "m")
    #expect(TextReporter().text([finding], in: sources).contains("\n      |     ^^^\n"))
  }

  @Test("a place at the end of the file can be shown", arguments: ["", "\n", "a"])
  func endOfFile(_ text: String) {
    var sources = SourceMap()
    sources.add(name: "a", text: text)
    let end = UInt32(text.utf8.count)
    let finding = Diagnostic(
      rule: "XX01", name: "x", severity: .info, category: .lint,
      range: SourceRange(file: FileID(0), lower: end, upper: end), message: "m")
    #expect(TextReporter().text([finding], in: sources).contains("^"))
  }
}
