internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Data is sent with the first packet and not sent again when that fails.
enum FastOpenWithoutRetry: Rule {
  static let metadata = RuleMetadata(
    id: "HW21",
    name: "fast-open-without-retry",
    severity: .warning,
    summary: "A server has `tfo` but the backend does not retry what fails then.",
    rationale: """
      With TCP fast open the request travels in the first packet. If the server does not take \
      it, the request is lost unless `retry-on` repeats it. HAProxy warns.
      """,
    remedy: "Add `retry-on conn-failure empty-response response-timeout`",
    reference: "HAProxy configuration manual, 5.2, `tfo`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 1️⃣tfo
      """,
      "1️⃣ a request that fast open loses is not sent again"
    ),
    .good(
      """
      backend app
        retry-on conn-failure empty-response response-timeout
        server a 10.0.0.1:80 tfo
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.tfo)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      guard let server = proxy.servers.first(where: { $0.has(.tfo) }) else { continue }
      let events = Set(proxy.setting(.retryOn)?.value.words.map(\.text) ?? [])
      let isCovered =
        events.contains("all-retryable-errors")
        || events.isSuperset(of: ["empty-response", "response-timeout"])
      guard !isCovered else { continue }
      findings.report(
        "a request that fast open loses is not sent again",
        at: server.option(.tfo)?.range ?? server.range)
    }
  }
}
