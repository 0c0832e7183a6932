import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import Testing

@Suite("Quoting")
struct QuotingTests {
  static let texts: [String] = [
    "", " ", "a b", "#", "a#b", "'", "\"", "'\"", "\\", "\\\\", "a\\", "\\n", "\\x41", "$", "${A}",
    "$${A}", "$$${", "$A", "\"${A}\"", "a\tb", "a\nb", "a\rb", "\u{1}", "\u{7f}", "\u{85}",
    "\u{a0}", "\u{2028}", "\u{feff}", "\u{fffe}", "é", "日本", "🙂", "true", "false",
    "default",
    "null", "~", "no", "On", "y", "1", "01", "1.5", "1e3", "0x1f", "12:30", "2001-01-01", "-",
    "- a",
    "?", ": ", "a: b", "a:", "a #b", "#a", "[a]", "{a}", "a,b", "&a", "*a", "!a", "|", ">", "%a",
    "@a",
    "`a`", "=", "<<", "---", "...", "if", "unless", "{", "}", "frontend", ".if", "[x]",
    String(repeating: "long ", count: 300), "\u{fffd}", "\u{10ffff}", "a  b", "\t", "no-check",
  ]

  /// A configuration with the text in every place that is quoted in its own way.
  private func configuration(_ text: String) -> Configuration {
    let range = SourceRange(file: FileID(0), lower: 0, upper: 0)
    func directive(_ keyword: KeywordID, _ words: [String]) -> Directive {
      Directive(
        keyword: keyword, arguments: [], words: words.map { Word($0, at: range) },
        keywordPlace: Place(range), place: Place(range))
    }
    var section = Section(
      kind: .frontend, name: Word("www", at: range), headerPlace: Place(range), place: Place(range))
    section.directives = [
      directive(.acl, ["name", "path", "--", text]),
      directive(.logTag, [text]),
      directive(.description, ["a", text, text, "b"]),
      directive(.errorfile, ["503", text]),
    ]
    var configuration = Configuration(target: .latest)
    configuration.sections = [section]
    return configuration
  }

  private func check(_ text: String) {
    let original = configuration(text)
    let expected = original.sections[0].directives.map { $0.words.map(\.text) }
    let yaml = convert(original, to: .yaml)
    let fromYAML = lowerYAML(yaml.text ?? "")
    #expect(
      fromYAML.configuration.sections.first?.directives.map { $0.words.map(\.text) } == expected,
      "\(text.debugDescription): \(yaml.text ?? "") \(fromYAML.errors(in: yaml.text ?? ""))")
    let haproxy = convert(original, to: .haproxy).text ?? ""
    let fromHAProxy = lowerHAProxy(haproxy)
    #expect(
      fromHAProxy.configuration.sections.first?.directives.map { $0.words.map(\.text) } == expected,
      "\(text.debugDescription): \(haproxy) \(fromHAProxy.errors(in: haproxy))")
  }

  @Test("a word comes back as it was", arguments: texts)
  func words(_ text: String) { check(text) }

  @Test("so do words of random characters", arguments: 1...20)
  func randomWords(_ seed: Int) {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let alphabet = Array(
      " \t\n\r'\"\\#$${}[]():,-?&*!|>%@`ab01é\u{85}\u{a0}\u{2028}\u{1}x".unicodeScalars)
    for _ in 0..<20 {
      var text = ""
      for _ in 0..<next(12) { text.unicodeScalars.append(alphabet[next(alphabet.count)]) }
      check(text)
    }
  }

  @Test("a NUL byte is refused where it cannot be written")
  func nul() {
    let original = configuration("a\0b")
    #expect(convert(original, to: .haproxy).text == nil)
    #expect(convert(original, to: .haproxy).diagnostics.map(\.rule).contains("CV07"))
    #expect(convert(original, to: .yaml).text?.contains("\"a\\0b\"") == true)
  }
}
