import LintelDiagnostics
import LintelLint
import Testing

@Suite("Advice")
struct RestraintTests {
  /// `CP01`, `TM02`, and the advice `LO03` and `H205`.
  private static let text =
    RuleExample.prelude.replacing("  option httplog\n", with: "") + """
      frontend web
        bind :443 ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80

      """

  private func rules(_ options: LintOptions) -> [String] {
    LintRun(Self.text).diagnostics(options).map(\.rule).sorted()
  }

  @Test("a file gets three findings with advice, the rarer rules first")
  func limit() {
    #expect(rules(LintOptions()) == ["CP01", "LO03", "TM02"])
  }

  @Test("the other profiles, and rules asked for by name, hold nothing back")
  func complete() {
    #expect(rules(LintOptions(profile: .strict)) == ["CP01", "H205", "LO03", "TM02"])
    #expect(rules(LintOptions(enabled: ["H205"])) == ["CP01", "H205", "TM02"])
    #expect(rules(LintOptions(enabled: ["LO"])) == ["CP01", "LO03", "TM02"])
  }

  /// Servers are checked by a connection, and whether they have a page is not known.
  private static let weak =
    RuleExample.prelude + """
      backend app
        balance roundrobin
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 check

      """

  private static let strong =
    weak + """
      backend api
        option httpchk GET /healthz
        server c 10.0.0.3:80 check

      """

  @Test("what rests on weak evidence waits until somebody asks")
  func evidence() {
    func says(_ text: String, _ options: LintOptions) -> Bool {
      LintRun(text).diagnostics(options).contains { $0.rule == "HC04" }
    }
    #expect(!says(Self.weak, LintOptions()))
    #expect(says(Self.weak, LintOptions(profile: .strict)))
    #expect(says(Self.weak, LintOptions(enabled: ["HC04"])))
    #expect(says(Self.strong, LintOptions()))
  }

  @Test("every rule that is advice has its rank", arguments: RuleCatalogue.all)
  func ranks(_ rule: RuleMetadata) {
    #expect(
      Restraint.ranked.contains(rule.id) == (rule.profile == .advice || rule.profile == .tempered))
  }
}
