internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The client gives up before HAProxy does.
enum RetryBudgetExceedsClientPatience: Rule {
  static let metadata = RuleMetadata(
    id: "TM09",
    name: "retry-budget-exceeds-client-patience",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary: "Queue, connections and retries together may take longer than the client waits.",
    rationale: """
      The client, or the balancer in front, closes and perhaps asks again, while HAProxy still \
      tries to reach a server: the load doubles when there is least room for it. While it \
      connects, HAProxy does not enforce `timeout client`, which is what the file says about \
      the patience of clients.
      """,
    remedy: "Lower `timeout connect` to a few seconds, or `retries`",
    reference: "HAProxy configuration manual, 4.2, `retries` and `timeout connect`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        timeout client 10s
        default_backend app
      backend app
        1️⃣timeout connect 10s
        timeout queue 30s
        retries 3
        server a 10.0.0.1:80 maxconn 10
      """,
      "1️⃣ reaching a server may take 70s, but frontend 'web' waits 10s for its clients"
    ),
    .bad(
      """
      # lintel: upstream=aws-alb
      frontend web
        bind :8080
        timeout client 5m
        timeout http-keep-alive 75s
        default_backend app
      backend app
        timeout connect 4s
        1️⃣retry-on conn-failure response-timeout
        retries 2
        server a 10.0.0.1:80
      """,
      "1️⃣ reaching a server may take 102s, but an AWS ALB waits 60s"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client 60s
        default_backend app
      backend app
        timeout connect 2s
        timeout queue 5s
        server a 10.0.0.1:80 maxconn 10
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutConnect)]

  /// The bound holds for servers that do not answer at all; a refused connection fails at once, so
  /// that less than twice the patience is what most good files allow.
  private static let leastMargin: UInt64 = 2
  private static let margin: UInt64 = 3

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs {
      guard let budget = RetryBudget(of: backend) else { continue }
      let patience = frontend.effectiveTimeout(.client).value
      // Less than a second is a missing unit, which TM03 is about.
      if let patience, patience.milliseconds >= 1000,
        budget.total > UInt64(patience.milliseconds) * leastMargin
      {
        guard seen.insert(budget.place).inserted else { continue }
        let isClear =
          budget.isChosen && budget.total >= UInt64(patience.milliseconds) * margin
        findings.report(
          "reaching a server may take \(budget.span), "
            + "but \(frontend.described) waits \(patience) for its clients", at: budget.place,
          severity: isClear ? nil : .info,
          related: frontend.timeout(.client).range.map {
            [RelatedPlace(range: $0, message: "how long clients are waited for")]
          } ?? [])
        continue
      }
      let upstreams = analysis.peers(.upstream, of: frontend).map(\.profile)
      guard let first = upstreams.first(where: { $0.deadlineSeconds ?? 1e9 < budget.seconds }),
        seen.insert(budget.place).inserted
      else { continue }
      let deadline = PeerProfile.seconds(first.deadlineSeconds ?? 0)
      findings.report(
        "reaching a server may take \(budget.span), but \(first.title) waits \(deadline)",
        at: budget.place)
    }
  }
}
