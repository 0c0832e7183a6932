internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

/// A comment that hides findings, or a switch that hides warnings, is stale or says not why.
enum UndocumentedSuppression: Rule {
  static let metadata = RuleMetadata(
    id: "SY06",
    name: "undocumented-suppression",
    severity: .style,
    summary:
      "A comment that is to hide findings is malformed, of no use, or states no reason.",
    rationale: """
      A suppression outlives what it was made for. One that names no rule, an unknown rule or no \
      reason has no effect, which its author does not know; one that hides nothing any more may \
      hide the next mistake. `expose-deprecated-directives` and `expose-experimental-directives` \
      silence HAProxy in the same way, and nobody can tell later why.
      """,
    remedy: "Name the rules in brackets and the reason behind them, or remove the comment",
    reference: "Documentation/Suppressions.md; HAProxy configuration manual, 3.1, "
      + "`expose-experimental-directives`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080 1️⃣# lintel:ignore TM99
        2️⃣# lintel: ignore[KA05]
        default_backend app
      backend app
        3️⃣# lintel: ignore[KA99] no such rule
        4️⃣# lintel: ignore-start[HC01] the balancer is not to check these
        server a 10.0.0.1:80
        5️⃣# lintel: ignore-end[HC02]
      """,
      "1️⃣ this comment hides nothing: its rules stand in brackets; write 'ignore[KA05] reason'",
      "2️⃣ this comment hides nothing: it states no reason",
      "3️⃣ there is no rule 'KA99'",
      "4️⃣ this range has no 'ignore-end', so it reaches to the end of the file",
      "5️⃣ no range that this ends is open"
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣# lintel: ignore[AC02]
        acl is_b path /b
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this comment hides nothing: it states no reason",
      fixed: """
        frontend web
          bind :8080
          # lintel: ignore[AC02] to be reviewed
          acl is_b path /b
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      global
        1️⃣expose-experimental-directives
      """,
      "1️⃣ nothing says why 'expose-experimental-directives' is needed"
    ),
    .good(
      """
      # lintel: client=go-net-http
      frontend web
        bind :8080
        # lintel: ignore[KA05] old clients
        option httpclose
        default_backend app
      backend app
        server a 10.0.0.1:80 # lintel: ignore[server-without-check] watched from outside
      """
    ),
  ]

  static let fixKeepsModel = true

  /// The comments are looked at once all rules have run, by ``SuppressionAudit``.
  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let switches: [KeywordID] = [.exposeDeprecatedDirectives, .exposeExperimentalDirectives]
    for directive in analysis.configuration.global
    where switches.contains(directive.keyword) && !directive.isExplained {
      findings.report(
        "nothing says why '\(directive.keyword.info.name)' is needed", at: directive.range)
    }
  }
}

extension Directive {
  /// True where a comment stands beside the line or right above it.
  fileprivate var isExplained: Bool {
    comments.trailing != nil || comments.leading.last.map { $0 != nil } == true
  }
}
