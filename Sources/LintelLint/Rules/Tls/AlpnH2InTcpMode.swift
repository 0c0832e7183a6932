internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// HTTP/2 is offered and then not understood.
enum AlpnH2InTcpMode: Rule {
  static let metadata = RuleMetadata(
    id: "TL09",
    name: "alpn-h2-in-tcp-mode",
    severity: .error,
    summary: "A listener in TCP mode offers HTTP/2 in TLS, and the servers do not speak it.",
    rationale: """
      The client and HAProxy agree on HTTP/2, and HAProxy passes its frames to a server that \
      expects HTTP/1. Every such connection fails; clients that ask for HTTP/1 work, which \
      hides the mistake.
      """,
    remedy: "Drop `h2` from `alpn`, or use `mode http`",
    reference: "HAProxy configuration manual, 5.1, `alpn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        mode tcp
        option tcplog
        bind :8443 ssl crt site.pem alpn 1️⃣h2,http/1.1
        default_backend app
      backend app
        mode tcp
        server a 10.0.0.1:80
      """,
      "1️⃣ HTTP/2 is offered, but backend 'app' takes the bytes as they come",
      fixed: """
        frontend web
          mode tcp
          option tcplog
          bind :8443 ssl crt site.pem alpn http/1.1
          default_backend app
        backend app
          mode tcp
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        mode tcp
        option tcplog
        bind :8443 ssl crt site.pem alpn h2,http/1.1
        default_backend grpc
      backend grpc
        mode tcp
        server a 10.0.0.1:50051 ssl verify none alpn h2
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.kind.acceptsClients {
      guard proxy.mode.value == .tcp else { continue }
      for bind in proxy.binds where bind.has(.ssl) {
        guard let protocols = bind.offeredProtocols, protocols.contains("h2"),
          let word = bind.option(.alpn)?.arguments.first?.word
        else { continue }
        let backends = analysis.routes.backends(of: index).map { analysis.proxies[$0] }
        guard let plain = backends.first(where: { $0.mode.value == .tcp && !$0.servers.isEmpty }),
          !plain.servers.contains(where: {
            $0.argument(.proto)?.text == "h2" || $0.argument(.alpn)?.text?.contains("h2") == true
          })
        else { continue }
        let rest = protocols.filter { $0 != "h2" }.joined(separator: ",")
        findings.report(
          "HTTP/2 is offered, but \(plain.described) takes the bytes as they come", at: word.range,
          fix: rest.isEmpty
            ? nil
            : analysis.layout.fix(
              .safe, "drop 'h2'", analysis.layout.replacement(of: word.range, with: rest)))
      }
    }
  }
}
