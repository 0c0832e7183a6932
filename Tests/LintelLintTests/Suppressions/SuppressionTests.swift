import LintelDiagnostics
import LintelLint
import LintelLowering
import LintelSource
import Testing

@Suite("Suppressions")
struct SuppressionTests {
  private static func text(_ lines: String) -> String {
    "defaults\n  mode http\n  timeout client 30s\nfrontend web\n  bind :8080\n\(lines)\n"
  }

  private func findings(_ text: String, enabled: Set<String>) -> [String] {
    LintRun(text).diagnostics(LintOptions(profile: .none, enabled: enabled)).map(\.rule)
  }

  @Test(
    "what a comment covers",
    arguments: [
      ("  option httpclose # lintel: ignore[KA05] why", true),
      ("  option httpclose # lintel:ignore[ka05] why", true),
      ("  # lintel: ignore[KA05] why\n\n  # other\n  option httpclose", true),
      ("  # lintel: ignore[KA05] why\n  maxconn 5\n  option httpclose", false),
      ("  option httpclose\n  # lintel: ignore-file[KA05] why", true),
      ("  # lintel: ignore-start[KA05] why\n  maxconn 5\n  option httpclose", true),
      (
        "  # lintel: ignore-start[KA05] why\n  option httpclose\n  # lintel: ignore-end[KA05]", true
      ),
      (
        "  # lintel: ignore-start[KA05] why\n  # lintel: ignore-end[KA05]\n  option httpclose",
        false
      ),
      ("  # lintel: ignore-start[KA05] why\n  # lintel: ignore-end\n  option httpclose", false),
      ("  # lintel: ignore[KA05]\n  option httpclose", false),
      ("  # lintel: ignore KA05 why\n  option httpclose", false),
      ("  # lintel: ignore why\n  option httpclose", false),
      ("  description \"# lintel: ignore[KA05] why\"\n  option httpclose", false),
      ("  log-tag a\\#b # lintel: ignore-file[KA05] why\n  option httpclose", true),
    ])
  func reach(_ lines: String, isHidden: Bool) {
    #expect(findings(Self.text(lines), enabled: ["KA05"]).isEmpty == isHidden)
  }

  @Test(
    "what is wrong with a comment, and how it is repaired",
    arguments: [
      ("  # lintel: ignore[KA05] why\n  maxconn 5", "'KA05' hides nothing here", "  maxconn 5"),
      (
        "  # lintel: ignore[KA05, KA07] why\n  option httpclose", "'KA07' hides nothing here",
        "  # lintel: ignore[KA05] why\n  option httpclose"
      ),
      (
        "  maxconn 5 # lintel: ignore KA05 why",
        "this comment hides nothing: its rules stand in "
          + "brackets; write 'ignore[KA05] reason'", "  maxconn 5 # lintel: ignore[KA05] why"
      ),
      (
        "  maxconn 5 # lintel: disable[KA05] why",
        "this comment hides nothing: there is no 'lintel: "
          + "disable'; they are 'ignore', 'ignore-file', 'ignore-start' and 'ignore-end'",
        "  maxconn 5 # lintel: ignore[KA05] why"
      ),
      (
        "  # lintel: ignore\n  maxconn 5",
        "this comment hides nothing: it names no rule; write 'ignore[KA05] reason'", nil
      ),
      (
        "  # lintel: ignore[KA05 why\n  maxconn 5",
        "this comment hides nothing: the bracket behind 'ignore' is not closed", nil
      ),
      ("  # lintel: ignore[KA99] why\n  maxconn 5", "there is no rule 'KA99'", nil),
      (
        "  # lintel: ignore[KA05]\n  option httpclose",
        "this comment hides nothing: it states no reason",
        "  # lintel: ignore[KA05] to be reviewed\n  option httpclose"
      ),
      (
        "  # lintel: ignore-start[KA05] why\n  option httpclose",
        "this range has no 'ignore-end', so it reaches to the end of the file",
        "  # lintel: ignore-start[KA05] why\n  option httpclose\n# lintel: ignore-end[KA05]"
      ),
      ("  maxconn 5\n# lintel: ignore-end[KA05]", "no range that this ends is open", "  maxconn 5"),
      (
        "  # lintel: ignore[unused-alc] why\n  acl a path /",
        "there is no rule 'unused-alc', did you mean 'unused-acl'?",
        "  # lintel: ignore[unused-acl] why\n  acl a path /"
      ),
    ] as [(String, String, String?)])
  func audit(_ lines: String, message: String, fixed: String?) throws {
    let run = LintRun(Self.text(lines))
    let options = LintOptions(profile: .none, enabled: ["SY06", "KA05", "KA07"])
    let findings = run.diagnostics(options).filter { $0.rule == "SY06" }
    #expect(findings.map(\.message) == [message])
    // Only the author knows what a comment was to hide that names no rule.
    guard let fixed else {
      #expect(findings.first?.fix == nil)
      return
    }
    let fix = try #require(findings.first?.fix)
    #expect(fix.safety == .safe)
    let bytes = try #require(run.sources.files[0].applying(fix.edits))
    #expect(String(decoding: bytes, as: UTF8.self) == Self.text(fixed))
  }

  @Test("a rule that is not applied is not said to hide nothing, and other comments are no mistake")
  func silence() {
    let lines = "  # lintel: ignore[KA05] why\n  # lintel: client=go-net-http\n  maxconn 5"
    #expect(findings(Self.text(lines), enabled: ["SY06"]) == [])
  }

  @Test("comments of YAML are read by its rules")
  func yaml() {
    let text = "a: 'it''s # lintel: ignore-file[KA05] x' # lintel: ignore-file[AC02] y\n"
    var sources = SourceMap()
    let file = sources.add(name: "a.yaml", text: text)
    let options = LintOptions(profile: .none, enabled: ["SY06", "AC02"], yamlFiles: [file])
    let findings = Linter(
      configuration: LintRun("").lowered.configuration, sources: sources, options: options
    ).run()
    #expect(findings.map(\.message) == ["'AC02' hides nothing here"])
  }
}
