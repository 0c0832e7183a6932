internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Explains why all requests of a client go to one server.
enum ClientPinnedToServer: Rule {
  static let metadata = RuleMetadata(
    id: "KA15",
    name: "client-pinned-to-server",
    profile: .optional,
    severity: .info,
    summary: "Explains for each route what makes the requests of a client go to one server.",
    rationale: """
      Keeping a connection alive does not bind a client to a server: since HAProxy 1.9 a server is \
      chosen for every request. What does bind it is decided by settings that act together: TCP \
      mode, a hash, `balance first`, a cookie, a stick table, `use-server`, or `http-reuse never` \
      with `option prefer-last-server`. A server that asks for NTLM or Negotiate does it as well, \
      which no setting shows.
      """,
    remedy: "If requests are meant to be spread, change the setting that is pointed at",
    reference: "HAProxy configuration manual, 4.2, `balance`, `cookie`, `http-reuse`, `stick on`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        1️⃣balance source
        2️⃣cookie SRV insert
        server a 10.0.0.1:80 cookie a
        server b 10.0.0.2:80 cookie b
      """,
      """
      1️⃣ requests from frontend 'web' to backend 'app': 'balance source' sends equal \
      clients to one server
      """,
      """
      2️⃣ requests from frontend 'web' to backend 'app': a cookie brings a client back to \
      its server
      """
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        balance roundrobin
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (frontend, backend) in analysis.pairs where backend.usableServers.count > 1 {
      let route =
        frontend.section == backend.section
        ? "requests to \(backend.described)"
        : "requests from \(frontend.described) to \(backend.described)"
      for pin in Pin.all(frontend: frontend, backend: backend, target: analysis.target) {
        findings.report("\(route): \(pin.explanation)", at: pin.range)
      }
    }
  }
}
