import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import Testing

@Suite("What becomes of each line")
struct LedgerTests {
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
    #expect(!converted.ledger.isLossless)
  }

  @Test("a control character in a comment is written as its number")
  func comments() {
    let configuration = lowerHAProxy("global # \u{1b}[1m\n maxconn 1\n").configuration
    for notation in Notation.allCases {
      let converted = convert(configuration, to: notation)
      #expect(converted.diagnostics.map(\.rule) == ["CV10"])
      #expect(converted.text?.contains("# \\u{1b}[1m\n") == true)
    }
  }

  @Test("a comment that is not UTF-8 is read as Windows-1252")
  func foreignComments() {
    let bytes = Array("global # caf".utf8) + [0xE9, 0x20, 0x80] + Array("\n maxconn 1\n".utf8)
    let converted = convert(lowerHAProxy(bytes: bytes).configuration, to: .yaml)
    #expect(converted.diagnostics.map(\.rule) == ["CV04"])
    #expect(converted.text?.contains("global: # café €\n") == true)
    #expect(converted.ledger.count(.keptWithDifference) == 1)
  }

  @Test(
    "what is not understood in YAML is refused with its place",
    arguments: [
      ("lintel: 1\nglobal:\n  maxcon: 1\n", "3:CV09"),
      ("lintel: 1\nglobal: {a: [}\n", "2:CV09"),
      ("lintel: 1\nglobal:\n  user: a\n  user: b\n", "4:CV09"),
      ("", "1:CV09"),
    ])
  func refusals(_ yaml: String, _ place: String) {
    let file = SourceFile(id: FileID(0), name: "", text: yaml)
    let configuration = lowerYAML(yaml).configuration
    for notation in Notation.allCases {
      let converted = convert(configuration, to: notation)
      #expect(converted.text == nil)
      #expect(converted.ledger.count(.refused) == 1)
      let found = converted.diagnostics.map { finding in
        "\(file.position(at: finding.range.lower).line):\(finding.rule)"
      }
      #expect(found == [place])
    }
  }

  @Test("a list reference is written once, however many words it makes", arguments: ["0 1 2", ""])
  func lists(_ value: String) {
    let environment = Environment(variables: ["CPUS": value])
    let text = "global\n    cpu-map 1 \"${CPUS[*]}\" 3\n"
    let lowered = lowerHAProxy(text, environment: environment)
    #expect(convert(lowered.configuration, to: .haproxy).text == text)
    #expect(roundTripFaults(lowered, environment: environment) == [])
  }

  @Test("the text of the ledger has a line for each entry and the counts")
  func text() {
    var sources = SourceMap()
    sources.add(name: "a.cfg", text: "global\n maxconn 1\n nonsense\n")
    let configuration = lowerHAProxy("global\n maxconn 1\n nonsense\n").configuration
    #expect(
      convert(configuration, to: .yaml).ledger.text(in: sources) == """
        a.cfg:1:1: kept: global
        a.cfg:2:2: kept: maxconn
        a.cfg:3:2: kept: nonsense
        3 kept, 0 kept-with-difference, 0 refused

        """)
  }

  @Test("every identifier has its name once")
  func identifiers() {
    #expect(Set(ConversionFault.allCases.map(\.name)).count == ConversionFault.allCases.count)
  }
}
