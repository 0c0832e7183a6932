internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The client gives up before HAProxy does.
enum RetryBudgetExceedsClientPatience: Rule {
  static let metadata = RuleMetadata(
    id: "TM09",
    name: "retry-budget-exceeds-client-patience",
    severity: .warning,
    summary: "Queue, connections and retries together may take longer than the client waits.",
    rationale: """
      The client, or the balancer in front, closes and perhaps asks again, while HAProxy still \
      tries to reach a server: the load doubles when there is least room for it.
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
      "1️⃣ reaching a server may take 70s, but clients of frontend 'web' wait 10s"
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
        retries 3
        server a 10.0.0.1:80 maxconn 10
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutConnect)]

  private static let usualRetries = 3
  private static let mostRetries = 1000
  /// The bound holds for servers that do not answer at all; a refused connection fails at once.
  private static let margin: UInt64 = 3

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs {
      let connect = backend.timeout(.connect)
      guard let each = connect.value, let range = connect.range,
        let patience = frontend.effectiveTimeout(.client).value
      else { continue }
      let retries = backend.setting(.retries)?.value.words.first.flatMap { Int($0.text) }
      let attempts = UInt64(min(max(retries ?? usualRetries, 0), mostRetries) + 1)
      let hasQueue = backend.servers.contains { $0.connectionLimit > 0 }
      let queue = hasQueue ? backend.effectiveTimeout(.queue).value?.milliseconds ?? 0 : 0
      let worst = UInt64(queue) + UInt64(each.milliseconds) * attempts
      guard worst >= UInt64(patience.milliseconds) * margin, worst < TimeSpan.limit,
        seen.insert(range).inserted
      else { continue }
      let total = TimeSpan(milliseconds: UInt32(worst))
      findings.report(
        "reaching a server may take \(total), but clients of \(frontend.described) wait \(patience)",
        at: range,
        related: frontend.timeout(.client).range.map {
          [RelatedPlace(range: $0, message: "how long clients wait")]
        } ?? [])
    }
  }
}
