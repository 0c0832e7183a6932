internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client's pool keeps connections that the proxy has closed.
enum ClientPoolOutlivesProxyKeepalive: Rule {
  static let metadata = RuleMetadata(
    id: "XS01",
    name: "client-pool-outlives-proxy-keepalive",
    severity: .warning,
    summary: "The clients keep idle connections longer than the proxy does.",
    rationale: """
      The proxy closes first, and the client's pool may send its next request into the connection \
      that is just being closed: "connection reset", "EOF", "server closed idle connection". A \
      `POST` is not tried again. The side that sends must be the one that gives up first. The \
      clients are named by a comment such as `# lintel: client=go-net-http (IdleConnTimeout 90s)`.
      """,
    remedy: "Raise `timeout http-keep-alive` above the client's time, or lower that of the client",
    reference: "HAProxy configuration manual, 4.2, `timeout http-keep-alive`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: client=go-net-http (IdleConnTimeout 90s)
      frontend api
        bind :8080
        timeout http-request 5s
        1️⃣timeout http-keep-alive 10s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ idle connections of frontend 'api' end after 10s; Go's http.Transport keeps them for 90s"
    ),
    .good(
      """
      # lintel: client=go-net-http (IdleConnTimeout 90s)
      frontend api
        bind :8080
        timeout http-request 5s
        timeout http-keep-alive 100s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for finding in IdleInversion.all(in: analysis, .client)
    where !finding.profile.retriesStaleConnections {
      findings.report(finding.message, at: finding.range)
    }
  }
}
