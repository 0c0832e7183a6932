import LintelDiagnostics
import LintelGrammar
import LintelLint
import LintelLowering
import LintelSource
import Testing

@Suite("Linter")
struct LinterTests {
  static let text = """
    defaults
      mode http
      timeout client 30s
      timeout connect 5s
      timeout server 30s
      timeout http-request 5s
      timeout http-keep-alive 5s
    frontend web
      bind :8080
      acl unused path /
      option httpclose
      default_backend app
    backend app
      balance roundrobin
      server a 10.0.0.1:80

    """

  private func rules(_ text: String, _ options: LintOptions = LintOptions()) -> [String] {
    LintRun(text).diagnostics(options).map(\.rule)
  }

  @Test("findings come in the order of the file")
  func order() {
    let findings = LintRun(Self.text).diagnostics(LintOptions(profile: .all))
    let offsets = findings.map(\.range.lower)
    #expect(offsets == offsets.sorted())
    #expect(findings.count > 1)
    #expect(Set(findings).count == findings.count)
  }

  @Test("a rule or a family can be chosen and left out")
  func selection() {
    #expect(rules(Self.text, LintOptions(profile: .none)) == [])
    #expect(rules(Self.text, LintOptions(profile: .none, enabled: ["KA05"])) == ["KA05"])
    #expect(rules(Self.text, LintOptions(profile: .none, enabled: ["unused-acl"])) == ["AC02"])
    #expect(rules(Self.text, LintOptions(profile: .none, enabled: ["KA"])) == ["KA05"])
    #expect(
      rules(Self.text, LintOptions(profile: .none, enabled: ["KA05"], disabled: ["KA"])) == [])
    let without = rules(Self.text, LintOptions(disabled: ["KA05"]))
    #expect(!without.contains("KA05") && without.contains("AC02"))
  }

  @Test("a misspelt rule is not silently without effect")
  func unknownSelectors() {
    let options = LintOptions(enabled: ["KA05", "KA", "unknown-keyword"], disabled: ["ka5"])
    #expect(options.unknownSelectors == ["ka5"])
  }

  @Test(
    "a suppression covers its own line or the next one",
    arguments: [
      ("option httpclose # lintel: ignore[KA05] old clients", true),
      ("# lintel: ignore[KA05] old clients\n  option httpclose", true),
      ("# lintel: ignore[AC02, httpclose-closes-client-connection] both\n  option httpclose", true),
      ("option httpclose # lintel: ignore[KA05]", false),
      ("option httpclose # lintel: ignore[KA07] other rule", false),
      ("option httpclose\n  # lintel: ignore[KA05] too late", false),
    ])
  func suppression(_ line: String, _ isSuppressed: Bool) {
    let text = Self.text.replacing("option httpclose", with: line)
    #expect(rules(text).contains("KA05") == !isSuppressed)
  }

  @Test("a fault of lowering is passed on unless a rule knows more about it")
  func faults() {
    let text = Self.text.replacing("option httpclose", with: "option http-close\n  optoin x")
    let found = rules(text)
    #expect(found.contains("KA06"))
    #expect(found.count { $0 == "CF01" } == 1)
    #expect(rules(text, LintOptions(disabled: ["KA06"])).count { $0 == "CF01" } == 2)
  }

  @Test("an empty configuration has no findings")
  func empty() {
    #expect(rules("", LintOptions(profile: .all)) == [])
  }

  @Test("no line is added or deleted in a YAML file")
  func yaml() {
    let run = LintRun(Self.text)
    let options = LintOptions(profile: .all, yamlFiles: [FileID(0)])
    let findings = Linter(
      configuration: run.lowered.configuration, sources: run.sources, options: options
    ).run()
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.fix == nil })
  }
}
