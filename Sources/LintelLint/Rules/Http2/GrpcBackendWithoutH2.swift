internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server for gRPC is spoken to in HTTP/1.
enum GrpcBackendWithoutH2: Rule {
  static let metadata = RuleMetadata(
    id: "H202",
    name: "grpc-backend-without-h2",
    severity: .error,
    summary: "A server on the port of gRPC, or behind a rule for it, does not use HTTP/2.",
    rationale: """
      gRPC exists only over HTTP/2. The calls fail with a protocol error, whatever the client \
      does.
      """,
    remedy: "Add `proto h2` to the server, or `alpn h2` with `ssl`",
    reference: "gRPC over HTTP2, protocol description; HAProxy configuration manual, 5.2, `proto`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend grpc
        bind :8443 ssl crt site.pem alpn h2
        default_backend svc
      backend svc
        server a 1️⃣10.0.0.1:50051 check
      """,
      "1️⃣ port 50051 is gRPC's, and server 'a' is spoken to in HTTP/1"
    ),
    .good(
      """
      frontend grpc
        bind :8443 ssl crt site.pem alpn h2
        default_backend svc
      backend svc
        server a 10.0.0.1:50051 proto h2 check
        server b 10.0.0.2:50051 ssl verify none alpn h2 check
      """
    ),
  ]

  private static let port: UInt16 = 50_051

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .http {
      for server in proxy.servers where server.address.value.port == port {
        guard server.argument(.proto)?.text != "h2",
          server.argument(.alpn)?.text?.contains("h2") != true
        else { continue }
        findings.report(
          "port \(port) is gRPC's, and server '\(server.name.value)' is spoken to in HTTP/1",
          at: server.address.range)
      }
    }
  }
}
