internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server closes idle connections before the proxy does.
enum OriginKeepaliveShorterThanPool: Rule {
  static let metadata = RuleMetadata(
    id: "XS02",
    name: "origin-keepalive-shorter-than-pool",
    severity: .warning,
    summary: "The servers close idle connections before the proxy stops using them.",
    rationale: """
      The proxy sends a request into a connection that the server is just closing. By default it \
      does not try again, and the client gets no answer: measured in the worst case, 8 of 100 \
      requests. The proxy keeps an idle server connection for about three times \
      `pool-purge-delay`, 15 seconds unless stated. The servers are named by a comment such as \
      `# lintel: origin=gunicorn`.
      """,
    remedy: """
      Let the servers keep idle connections longer, or add \
      `retry-on conn-failure empty-response` and exclude POST
      """,
    reference: "HAProxy configuration manual, 5.2, `pool-purge-delay`; 4.2, `retry-on`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: origin=gunicorn (keepalive 2s)
      backend 1️⃣app
        server a 10.0.0.1:8000 check
      """,
      "1️⃣ gunicorn keeps idle connections for 2s, and the proxy may use them for 15s"
    ),
    .good(
      """
      # lintel: origin=gunicorn (keepalive 2s)
      backend app
        retry-on conn-failure empty-response
        http-request disable-l7-retry if METH_POST
        server a 10.0.0.1:8000 check pool-purge-delay 500ms
      # lintel: origin=nginx
      backend other
        server a 10.0.0.1:8000 check
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for backend in analysis.backends where backend.mode.value == .http {
      let mode = backend.connectionMode.value
      guard mode == .keepAlive,
        !(backend.setting(.retryOn)?.value.words.contains { word in
          word.text == "empty-response" || word.text == "all-retryable-errors"
        } ?? false)
      else { continue }
      let peers = analysis.peers(.origin, of: backend)
      guard !peers.isEmpty else { continue }
      let delays = backend.servers.map {
        $0.argument(.poolPurgeDelay)?.duration?.milliseconds ?? 5_000
      }
      let retention = Double(delays.max() ?? 5_000) * 3 / 1000
      for profile in peers.map(\.profile) {
        guard let idle = profile.idleSeconds, idle <= retention else { continue }
        findings.report(
          """
          \(profile.title) keeps idle connections \(profile.idleTime), and the proxy may use them \
          for \(Int(retention.rounded()))s
          """,
          at: backend.name.range)
      }
    }
  }
}
