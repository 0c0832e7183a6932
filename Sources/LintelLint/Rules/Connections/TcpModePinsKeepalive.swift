internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// HTTP is balanced by connection, so that a client that keeps one stays on one server.
enum TcpModePinsKeepalive: Rule {
  static let metadata = RuleMetadata(
    id: "KA01",
    name: "tcp-mode-pins-keepalive",
    severity: .warning, otherSeverities: [.info],
    summary: "HTTP is balanced in TCP mode: all requests of a connection go to one server.",
    rationale: """
      In TCP mode a server is chosen once for a connection. A client that keeps its connection \
      open sends every request to that server, whatever `balance` says: this is what is behind \
      most reports that round robin does not work. In HTTP mode a server is chosen for each \
      request.
      """,
    remedy: "Use `mode http` if this is HTTP",
    reference: "HAProxy configuration manual, 4.2, `mode` and `balance`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        1️⃣mode tcp
        option tcplog
        bind :8080
        balance roundrobin
        server a 10.0.0.1:8080
        server b 10.0.0.2:8080
      """,
      """
      1️⃣ in TCP mode all requests of a client connection to listen 'web' go to one of its \
      2 servers
      """
    ),
    .bad(
      """
      defaults
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      frontend 1️⃣web
        bind :9000
        option forwardfor
        default_backend app
      backend app
        server a 10.0.0.1:9000
        server b 10.0.0.2:9000
      """,
      """
      1️⃣ in TCP mode all requests of a client connection to frontend 'web' go to one of \
      its 2 servers
      """
    ),
    .good(
      """
      listen web
        mode http
        bind :8080
        balance roundrobin
        server a 10.0.0.1:8080
        server b 10.0.0.2:8080
      """
    ),
    .good(
      """
      listen sessions
        mode tcp
        bind :8080
        option redis-check
        server a 10.0.0.1:6379 check
        server b 10.0.0.2:6379 check
      listen passthrough
        mode tcp
        bind :8443
        tcp-request inspect-delay 5s
        tcp-request content accept if { req.ssl_hello_type 1 }
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """
    ),
  ]

  private static let ports: Set<UInt16> = [80, 8000, 8008, 8080, 8888]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<Int> = []
    var passing: [Int: Bool] = [:]
    func passesTLS(_ proxy: Proxy) -> Bool {
      if let known = passing[proxy.section] { return known }
      passing[proxy.section] = proxy.portsAreOfTLS || analysis.readsTLS(proxy)
      return passing[proxy.section] ?? false
    }
    for (frontend, backend) in analysis.pairs
    where frontend.mode.value == .tcp && backend.mode.value == .tcp {
      let count = backend.usableServers.count
      guard count > 1, !passesTLS(frontend), !passesTLS(backend),
        frontend.section == backend.section || !seen.contains(frontend.section)
      else { continue }
      // A stray line about HTTP does not make one of a database.
      guard !backend.portsAreOfOthers else { continue }
      let isStated = frontend.statesHTTP || backend.statesHTTP
      let hasPort = frontend.hasPort(in: ports) || backend.hasPort(in: ports)
      guard isStated || hasPort && !backend.checksOtherProtocol else { continue }
      seen.insert(frontend.section)
      findings.report(
        """
        in TCP mode all requests of a client connection to \(frontend.described) go to one of its \
        \(count) servers
        """,
        at: frontend.mode.isExplicit
          ? frontend.mode.range ?? frontend.name.range : frontend.name.range,
        severity: isStated ? nil : .info)
    }
  }
}

extension Proxy {
  /// True where the section itself says that it is about HTTP.
  fileprivate var statesHTTP: Bool {
    let keywords: [KeywordID] = [
      .optionHttplog, .optionForwardfor, .optionHttpclose, .optionHttpServerClose,
      .optionHttpKeepAlive, .cookie, .httpRequest, .httpResponse, .httpReuse, .redirect,
      .compressionAlgo,
    ]
    return keywords.contains { all($0).contains { $0.prefix == .none } }
  }

  /// True where the checks speak a protocol that is not HTTP.
  fileprivate var checksOtherProtocol: Bool {
    let checks: [KeywordID] = [
      .optionRedisCheck, .optionMysqlCheck, .optionPgsqlCheck, .optionLdapCheck, .optionSmtpchk,
    ]
    return checks.contains { isOn($0).value }
  }

  fileprivate var portsAreOfTLS: Bool {
    binds.contains { bind in bind.addresses.contains { $0.value.port == 443 } }
      || servers.contains { $0.address.value.port == 443 }
  }

  fileprivate func hasPort(in ports: Set<UInt16>) -> Bool {
    binds.contains { bind in
      bind.addresses.contains { $0.value.port.map(ports.contains) ?? false }
    } || servers.contains { $0.address.value.port.map(ports.contains) ?? false }
  }
}
