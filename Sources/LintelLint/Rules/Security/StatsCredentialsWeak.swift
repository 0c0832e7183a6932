internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A password that is tried first.
enum StatsCredentialsWeak: Rule {
  static let metadata = RuleMetadata(
    id: "SE02",
    name: "stats-credentials-weak",
    severity: .warning, otherSeverities: [.info],
    summary: "The password of a page or of a user is one that is tried first.",
    rationale: """
      Programs that look for open pages of statistics try the passwords of manuals and examples \
      before all others. In the profile `strict` the rule also speaks of every password that \
      stands in the file as it is, and of pages of statistics whose password crosses the network \
      without TLS.
      """,
    remedy: "Choose a password of your own, and take it from the environment or as a hash",
    reference: "HAProxy configuration manual, 4.2, `stats auth`, and 12.1, `user`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      userlist staff
        user bob insecure-password 2️⃣bob
      listen stats
        bind 10.0.0.1:8404
        stats enable
        stats auth 1️⃣admin:admin
      """,
      "2️⃣ the password of 'bob' is one that is tried first",
      "1️⃣ the password of 'admin' is one that is tried first"
    ),
    .bad(
      """
      userlist staff
        user bob insecure-password 1️⃣Zz8-longer-than-most
      listen stats
        bind :8404
        stats enable
        stats auth 2️⃣ops:Zz8-longer-than-most
      """,
      "1️⃣ the password of 'bob' stands in the file",
      "2️⃣ the password of 'ops' stands in the file, and crosses the network without TLS"
    ),
    .good(
      """
      userlist staff
        user bob password $5$abcdefgh$XbW0q
      listen stats
        bind 10.0.0.1:8404
        stats enable
        stats auth "ops:${STATS_PASSWORD}"
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.statsAuth), .keyword(.userInUserlist)]

  /// Those of the manual and of most examples.
  private static let known: Set<String> = [
    "admin:password", "admin:123456", "admin1:AdMiN123", "haproxy:password", "stats:password",
    "root:password",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .statsAuth) {
      let isOpen = proxy.binds.contains { !$0.has(.ssl) } && !proxy.isInternal
      for directive in proxy.all(.statsAuth) {
        guard let word = directive.words.first, !word.isUnresolved,
          let colon = word.text.firstIndex(of: ":")
        else { continue }
        let password = word.text[word.text.index(after: colon)...]
        report(
          String(word.text[..<colon]), String(password), at: word.range,
          suffix: isOpen ? ", and crosses the network without TLS" : "", into: &findings)
      }
    }
    for section in analysis.otherSections where section.kind == .userlist {
      for directive in section.directives where directive.keyword == .userInUserlist {
        let words = directive.words
        guard let user = words.first,
          let index = words.firstIndex(where: { $0.text == "insecure-password" }),
          index + 1 < words.count, !words[index + 1].isUnresolved
        else { continue }
        report(
          user.text, words[index + 1].text, at: words[index + 1].range, suffix: "",
          into: &findings)
      }
    }
  }

  private static func report(
    _ user: String, _ password: String, at range: SourceRange, suffix: String,
    into findings: inout Findings
  ) {
    if user == password || known.contains("\(user):\(password)") {
      findings.report("the password of '\(user)' is one that is tried first", at: range)
    } else if findings.isThorough {
      findings.report(
        "the password of '\(user)' stands in the file\(suffix)", at: range, severity: .info)
    }
  }
}
