import LintelConvert
import LintelDiagnostics
import LintelIR
import LintelLowering
import LintelSource
import Testing

@Suite("What becomes of each line")
struct LedgerTests {
  @Test(
    "what the model does not hold is refused with its place, in both notations",
    arguments: [
      ("global\n.if defined(X)\n daemon\n.endif\n", ["2:CV01", "4:CV01"]),
      ("[local]\nglobal\n daemon\n", ["1:CV03"]),
      ("global\n.notice \"hello\"\n daemon\n", ["2:CV02"]),
      ("global\n log-tag \"\\xff\"\n daemon\n", ["2:CV04"]),
      ("global\n cpu-map 1 \"${CPUS[*]-}\" 2\n", ["2:CV05"]),
    ])
  func refusals(_ text: String, _ places: [String]) {
    let lowered = lowerHAProxy(text)
    let file = SourceFile(id: FileID(0), name: "", text: text)
    for notation in Notation.allCases {
      let converted = convert(lowered.configuration, to: notation)
      #expect(converted.text == nil)
      #expect(!converted.ledger.isLossless)
      #expect(converted.ledger.count(.refused) == places.count)
      let found = converted.diagnostics.map { finding in
        "\(file.position(at: finding.range.lower).line):\(finding.rule)"
      }
      #expect(found == places)
      #expect(converted.diagnostics.allSatisfy { $0.severity == .error })
    }
  }

  @Test("a difference is told, and the rest is kept")
  func difference() {
    let text = "global\n maxconn 1\n log-tag \"${.FILE}\"\n"
    let converted = convert(lowerHAProxy(text).configuration, to: .yaml)
    #expect(converted.text?.contains("log-tag: ${.FILE}") == true)
    #expect(
      converted.ledger.entries.map { "\($0.subject) \($0.verdict.rawValue)" }
        == ["global kept", "maxconn kept", "log-tag kept-with-difference"])
    #expect(converted.diagnostics.map(\.rule) == ["CV08"])
    #expect(converted.diagnostics.map(\.severity) == [.info])
  }

  @Test("a control character in a comment is refused in YAML, which has no such character")
  func comments() {
    let configuration = lowerHAProxy("global # \u{1b}[1m\n maxconn 1\n").configuration
    #expect(convert(configuration, to: .yaml).diagnostics.map(\.rule) == ["CV07"])
    #expect(convert(configuration, to: .haproxy).text == "global # \u{1b}[1m\n    maxconn 1\n")
  }

  @Test("a list reference is written once, however many words it makes")
  func lists() {
    let environment = Environment(variables: ["CPUS": "0 1 2"])
    let text = "global\n    cpu-map 1 \"${CPUS[*]}\"\n"
    let lowered = lowerHAProxy(text, environment: environment)
    #expect(lowered.configuration.sections[0].directives[0].words.count == 4)
    #expect(convert(lowered.configuration, to: .haproxy).text == text)
    let yaml = convert(lowered.configuration, to: .yaml).text ?? ""
    let again = lowerYAML(yaml, environment: environment)
    #expect(again.configuration.means(theSameAs: lowered.configuration))
  }

  @Test("every identifier has its name once")
  func identifiers() {
    #expect(Set(ConversionFault.allCases.map(\.name)).count == ConversionFault.allCases.count)
  }
}
