internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An address for all requests stands beside balancing.
enum DispatchIgnoredWithBalance: Rule {
  static let metadata = RuleMetadata(
    id: "HW17",
    name: "dispatch-ignored-with-balance",
    severity: .warning,
    summary: "A backend has `dispatch` and `balance`.",
    rationale: """
      With `balance` the address of `dispatch` is ignored, and the servers of the section are \
      used. HAProxy warns.
      """,
    remedy: "Delete the `dispatch` line",
    reference: "HAProxy configuration manual, 4.2, `dispatch`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣dispatch 10.0.0.1:80
        balance roundrobin
        server a 10.0.0.2:80
      """,
      "1️⃣ this has no effect beside 'balance'"
    ),
    .good(
      """
      backend app
        balance roundrobin
        server a 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.dispatch)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      guard case .explicit(let placed)? = proxy.setting(.dispatch),
        let balance = proxy.setting(.balance)?.value
      else { continue }
      findings.report(
        "this has no effect beside 'balance'", at: placed.range,
        related: [RelatedPlace(range: balance.range, message: "stated here")])
    }
  }
}
