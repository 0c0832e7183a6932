import LintelGrammar
import LintelGrammarNotation
import Testing

@Suite("Argument patterns")
struct PatternTests {
  @Test("a decoded pattern keeps names, types and structure")
  func forwardfor() {
    #expect(
      KeywordID.optionForwardfor.info.arguments.map(\.elements) == [
        [
          .named(key: "except", values: [.required(name: "network", type: .cidr)]),
          .named(key: "header", values: [.required(name: "name", type: .headerName)]),
          .named(key: "if-none", values: []),
        ]
      ])
    #expect(
      KeywordID.httpRequest.info.arguments.map(\.elements) == [
        [.required(name: "action", type: .action(.httpRequest)), .condition]
      ])
  }

  @Test("every type of the notation is known to the tables", arguments: ArgumentNotation.typeNames)
  func types(_ name: String) {
    #expect(ValueType(name: name, parameters: ["http-request"]) != nil)
  }
}
