internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check speaks to a port in the wrong way.
enum CheckTlsMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "HC07",
    name: "check-tls-mismatch",
    severity: .error,
    summary: "The checks of a server use TLS on a plain port, or no TLS on a port for it.",
    rationale: """
      Checks go to the port of `port` but use TLS exactly if the traffic does. The server is \
      then down for ever, or the check proves only that the port is open.
      """,
    remedy: "Add `no-check-ssl` or `check-ssl`",
    reference: "HAProxy configuration manual, 5.2, `check-ssl`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        option httpchk GET /healthz
        server a 10.0.0.1:443 ssl verify none check port 1️⃣8080
      """,
      "1️⃣ the check of server 'a' uses TLS on port 8080"
    ),
    .bad(
      """
      backend app
        server a 10.0.0.1:8081 check port 1️⃣443
      """,
      "1️⃣ the check of server 'a' uses no TLS on port 443"
    ),
    .good(
      """
      backend app
        option httpchk GET /healthz
        server a 10.0.0.1:443 ssl verify none check port 8080 no-check-ssl
        server b 10.0.0.1:8081 check port 443 check-ssl verify none
        server c 10.0.0.1:5432 check port 8008 check-ssl verify none
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.port), .serverOption(.checkSsl)]

  private static let plain: Set<Int> = [80, 8000, 8080, 8008]
  private static let encrypted: Set<Int> = [443, 8443, 9443]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      // Rules of the check may open a connection of their own kind.
      guard !connects(proxy) else { continue }
      for server in proxy.servers where server.has(.check) {
        if !server.states(.port), server.has(.checkSsl), !server.has(.ssl),
          let port = server.address.value.port, plain.contains(Int(port))
        {
          findings.report(
            "the check of server '\(server.name.value)' uses TLS on port \(port), its traffic none",
            at: server.option(.checkSsl)?.range ?? server.range)
        }
        guard let argument = server.argument(.port), let port = argument.integer else { continue }
        // Who states `check-ssl` for a port knows what it speaks.
        guard server.option(.checkSsl) == nil else { continue }
        let usesTLS = server.has(.ssl)
        if usesTLS, plain.contains(port) {
          findings.report(
            "the check of server '\(server.name.value)' uses TLS on port \(port)",
            at: argument.range)
        } else if !usesTLS, encrypted.contains(port), proxy.mode.value == .http {
          findings.report(
            "the check of server '\(server.name.value)' uses no TLS on port \(port)",
            at: argument.range)
        }
      }
    }
  }

  private static func connects(_ proxy: Proxy) -> Bool {
    (proxy.all(.httpCheck) + proxy.all(.tcpCheck)).contains { $0.words.first?.text == "connect" }
  }
}
