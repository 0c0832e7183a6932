internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server is a listener of the same process, which sends the request back.
enum ProxyLoop: Rule {
  static let metadata = RuleMetadata(
    id: "AC31",
    name: "proxy-loop",
    severity: .error,
    summary: "A server is a listener of the same file, and its requests come back to the backend.",
    rationale: """
      Each round takes two connections of the process, until none is left: one request brings all \
      of it to a stop. HAProxy does not compare servers with its own listeners.
      """,
    remedy: "State the address of the real server, or route what comes back elsewhere",
    reference: "HAProxy configuration manual, 4.2, `server` and `bind`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 1️⃣127.0.0.1:8080
      """,
      "1️⃣ this is the listener of frontend 'web', which sends requests back to backend 'app'"
    ),
    .bad(
      """
      frontend web
        bind 10.0.0.1:8080
        use_backend inner if { path_beg /api/ }
        default_backend app
      frontend api
        bind 127.0.0.1:8081
        default_backend outer
      backend inner
        server a 1️⃣127.0.0.1:8081
      backend outer
        server b 2️⃣10.0.0.1:8080
      backend app
        server c 10.0.0.9:80
      """,
      "1️⃣ this is the listener of frontend 'api', which sends requests back to backend 'inner'",
      "2️⃣ this is the listener of frontend 'web', which sends requests back to backend 'outer'"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend app if { src 127.0.0.1 }
        default_backend cache
      backend cache
        server a 127.0.0.1:8080
      backend app
        server b 10.0.0.9:80
      frontend edge
        bind :8443
        mode tcp
        option tcplog
        default_backend inner
      backend inner
        mode tcp
        server l 127.0.0.1:9443 send-proxy-v2
      frontend term
        bind 127.0.0.1:9443 accept-proxy ssl crt site.pem
        default_backend app
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for link in LocalRoutes(in: analysis).circular {
      let listener = analysis.proxies[link.frontend]
      findings.report(
        """
        this is the listener of \(listener.described), which sends requests back to \
        \(analysis.proxies[link.backend].described)
        """,
        at: link.server.address.range,
        related: [RelatedPlace(range: link.bind.range, message: "the listener")])
    }
  }
}
