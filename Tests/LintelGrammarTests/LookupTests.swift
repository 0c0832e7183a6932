import LintelGrammar
import Testing

@Suite("Lookup")
struct LookupTests {
  @Test(
    "the longest keyword of the section wins",
    arguments: [
      (
        ["timeout", "connect", "5s"], SectionKind.backend,
        KeywordMatch.keyword(.timeoutConnect, wordsUsed: 2)
      ),
      (["timeout", "connect"], .frontend, .wrongSection(.timeoutConnect, wordsUsed: 2)),
      (["mode", "http"], .defaults, .keyword(.mode, wordsUsed: 1)),
      (["maxconn", "10"], .global, .keyword(.maxconnInGlobal, wordsUsed: 1)),
      (["maxconn", "10"], .frontend, .keyword(.maxconn, wordsUsed: 1)),
      (["maxcon", "10"], .frontend, .unknown),
      (["tcp-request", "content", "accept"], .backend, .keyword(.tcpRequestContent, wordsUsed: 2)),
      ([], .backend, .unknown),
      (["mode "], .backend, .unknown),
      (["timeout connect"], .backend, .unknown),
    ])
  func keywords(_ words: [String], _ section: SectionKind, _ expected: KeywordMatch) {
    #expect(KeywordTable.match(words: words, in: section) == expected)
  }

  @Test("every name is found, in every section it is stated for")
  func everyKeyword() {
    for id in KeywordID.allCases {
      for section in id.info.sections.kinds {
        let words = id.info.words
        #expect(
          KeywordTable.match(words: words, in: section) == .keyword(id, wordsUsed: words.count))
      }
    }
  }

  @Test("every other name is found")
  func everyName() {
    func check<ID: GrammarID>(_ type: ID.Type) {
      for id in type.allCases { #expect(type.find(id.info.name)?.info.name == id.info.name) }
    }
    check(BindOptionID.self)
    check(ServerOptionID.self)
    check(ActionID.self)
    check(FetchID.self)
    check(ConverterID.self)
    check(ACLAliasID.self)
    check(ACLFlagID.self)
    check(SectionKind.self)
  }

  @Test("an action is found up to its parenthesis, in its rulesets")
  func actions() {
    #expect(ActionTable.match("set-var(txn.a)", in: .httpRequest) == .action(.setVar))
    #expect(ActionTable.match("set-header", in: .tcpRequestContent) == .wrongRuleset(.setHeader))
    #expect(ActionTable.match("", in: .httpRequest) == .unknown)
    #expect(ActionTable.match("track-sc12", in: .httpRequest) == .action(.trackSc))
    #expect(ActionTable.match("track-sc1", in: .httpRequest) == .action(.trackSc1))
    #expect(ActionTable.match("12", in: .httpRequest) == .unknown)
    #expect(FilterID.find("lua.audit") == .lua)
    #expect(FilterID.find("luaaudit") == nil)
  }
}
