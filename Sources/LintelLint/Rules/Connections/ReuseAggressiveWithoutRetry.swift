internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client's first request may fail on a connection that was just closed.
enum ReuseAggressiveWithoutRetry: Rule {
  static let metadata = RuleMetadata(
    id: "KA10",
    name: "reuse-aggressive-without-retry",
    severity: .warning,
    summary: "`http-reuse aggressive` or `always` is used, and a lost request is not tried again.",
    rationale: """
      The first request of a client then goes over a connection that may just be closing. With \
      `http-reuse safe` the client's second request can fail like that, which clients expect; here \
      the first one does, and the client gets no answer.
      """,
    remedy: "Add `retry-on conn-failure empty-response`, and exclude POST",
    reference: "HAProxy configuration manual, 4.2, `http-reuse` and `retry-on`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣http-reuse always
        server a 10.0.0.1:80
      """,
      "1️⃣ a request that is lost on an old server connection of backend 'app' is not tried again"
    ),
    .good(
      """
      backend app
        http-reuse always
        retry-on conn-failure empty-response
        http-request disable-l7-retry if METH_POST
        server a 10.0.0.1:80
      backend safe
        http-reuse safe
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpReuse)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var unguarded = GroupedByPlace<Proxy>()
    for proxy in analysis.backends where proxy.mode.value == .http && !proxy.servers.isEmpty {
      guard proxy.reuse == "aggressive" || proxy.reuse == "always",
        let directive = proxy.setting(.httpReuse)?.value, !analysis.isIncomplete(proxy)
      else { continue }
      let events = Set(proxy.setting(.retryOn)?.value.words.map(\.text) ?? [])
      let isRetried =
        events.contains("all-retryable-errors")
        || events.isSuperset(of: ["conn-failure", "empty-response"])
      let hasRetries = proxy.setting(.retries)?.value.arguments.first?.integer != 0
      if !isRetried || !hasRetries { unguarded.add(proxy, at: directive) }
    }
    for (directive, proxies) in unguarded.groups {
      findings.report(
        """
        a request that is lost on an old server connection of \(proxies.described) is not tried \
        again
        """,
        at: directive.range)
    }
  }
}
