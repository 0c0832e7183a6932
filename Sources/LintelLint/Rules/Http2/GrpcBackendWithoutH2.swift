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
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem alpn h2,http/1.1
        acl grpc req.hdr(content-type) -m beg application/grpc
        use_backend svc if grpc
        use_backend greeter if { path_beg /helloworld.Greeter/ }
        default_backend web
      backend svc
        server a 1️⃣10.0.0.1:9000
      backend greeter
        server a 2️⃣10.0.0.2:9000
      backend web
        server a 10.0.0.3:80
      """,
      "1️⃣ calls of gRPC are routed here, and server 'a' is spoken to in HTTP/1",
      "2️⃣ calls of gRPC are routed here, and server 'a' is spoken to in HTTP/1"
    ),
    .bad(
      """
      frontend grpc
        bind :8443 ssl crt site.pem 1️⃣alpn http/1.1
        default_backend svc
      backend svc
        server a 10.0.0.1:50051 proto h2
      """,
      "1️⃣ clients are not offered HTTP/2, which gRPC behind backend 'svc' needs"
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
    let routed = GRPCRoutes.targets(in: analysis)
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .http {
      for server in proxy.servers where !server.speaksHTTP2 {
        let isPort = server.address.value.port == port
        guard isPort || routed.contains(index) else { continue }
        let reason = isPort ? "port \(port) is gRPC's" : "calls of gRPC are routed here"
        findings.report(
          "\(reason), and server '\(server.name.value)' is spoken to in HTTP/1",
          at: server.address.range)
      }
    }
    for (frontend, backend) in analysis.pairs where frontend.mode.value == .http {
      let servers = backend.usableServers
      guard !servers.isEmpty,
        servers.allSatisfy({ $0.speaksHTTP2 && $0.address.value.port == port })
      else { continue }
      for bind in frontend.binds where bind.has(.ssl) && !bind.takesHTTP2(analysis.target) {
        findings.report(
          "clients are not offered HTTP/2, which gRPC behind \(backend.described) needs",
          at: bind.option(.alpn)?.name.range ?? bind.range)
      }
    }
  }
}

extension Server {
  fileprivate var speaksHTTP2: Bool {
    argument(.proto)?.text == "h2" || argument(.alpn)?.text?.contains("h2") == true
  }
}
