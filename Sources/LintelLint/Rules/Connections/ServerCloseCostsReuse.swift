internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The connections to servers are closed after every response.
enum ServerCloseCostsReuse: Rule {
  static let metadata = RuleMetadata(
    id: "KA07",
    name: "server-close-costs-reuse",
    severity: .info, otherSeverities: [.warning],
    summary: "The connections to servers are closed after every response.",
    rationale: """
      It used to be advice for making round robin work with kept-alive clients. Since HAProxy 1.9 \
      a server is chosen for every request anyway, because idle server connections are shared \
      (`http-reuse safe`). What remains is the price: a TCP and perhaps a TLS handshake for each \
      request, and ports in TIME_WAIT. It is right for servers that cannot hold idle connections, \
      and it removes the race with a server that closes an idle one.
      """,
    remedy: "Remove the option unless the servers cannot hold idle connections",
    reference: "HAProxy configuration manual, 4.2, `http-reuse` and `option http-server-close`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        balance roundrobin
        1️⃣option http-server-close
        server a 10.0.0.1:443 ssl verify required ca-file ca.pem sni str(a.example.com)
      """,
      """
      1️⃣ every response of backend 'app' closes the server's connection, so TLS starts \
      anew each time
      """
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option http-server-close
        default_backend app
      backend app
        balance roundrobin
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ every response of frontend 'web' closes the server's connection"
    ),
    .good(
      """
      backend app
        balance roundrobin
        server a 10.0.0.1:80
      # lintel: server gunicorn workers=4
      backend workers
        balance roundrobin
        option http-server-close
        server a 10.0.0.1:8000
        server b 10.0.0.2:8000
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.optionHttpclose), .keyword(.optionHttpServerClose),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var closing = GroupedByPlace<Proxy>()
    for proxy in analysis.proxies where proxy.mode.value == .http {
      guard let directive = proxy.serverCloseDirective else { continue }
      closing.add(proxy, at: directive)
    }
    let worthwhile = Set(
      analysis.backends.filter { $0.gainsFromReuse && !isExpected(of: $0, in: analysis) }
        .map(\.section))
    let tlsBackends = Set(
      analysis.backends.filter { $0.servers.contains { $0.has(.ssl) } }.map(\.section))
    var saidElsewhere = placesSaidElsewhere(analysis)
    if !findings.isThorough { saidElsewhere.formUnion(agreedPlaces(analysis)) }
    for (directive, proxies) in closing.groups {
      let reached = Set(proxies.map(\.section))
      // One server without TLS has little to share, and may be unable to hold idle connections.
      let gains =
        !reached.isDisjoint(with: worthwhile)
        || analysis.pairs.contains {
          reached.contains($0.frontend.section) && worthwhile.contains($0.backend.section)
        }
      guard gains else { continue }
      let isTLS = proxies.contains { tlsBackends.contains($0.section) }
      guard isTLS || !saidElsewhere.contains(directive.range) else { continue }
      let suffix = isTLS ? ", so TLS starts anew each time" : ""
      findings.report(
        "every response of \(proxies.described) closes the server's connection\(suffix)",
        at: directive.range,
        severity: isTLS ? .warning : nil)
    }
  }

  /// True where servers are declared whose workers an idle connection holds, or which close it
  /// soon: to close it first is right for them.
  private static func isExpected(of backend: Proxy, in analysis: Analysis) -> Bool {
    analysis.peers(.origin, of: backend).contains { peer in
      let idle = peer.profile.idleSeconds ?? .infinity
      return peer.profile.isCGI || peer.profile.concurrency != nil || idle < 30
        || ["off", "no", "none"].contains(peer.annotation.settings["keepalive"])
    }
  }

  /// The lines of a frontend and a backend that both state the option: somebody means it.
  private static func agreedPlaces(_ analysis: Analysis) -> [SourceRange] {
    analysis.pairs.flatMap { pair -> [SourceRange] in
      guard pair.frontend.section != pair.backend.section,
        let front = pair.frontend.all(.optionHttpServerClose).last,
        let back = pair.backend.all(.optionHttpServerClose).last
      else { return [] }
      return [front.range, back.range]
    }
  }

  /// The lines of `option httpclose` that close the client's side too, which is KA05, and of the
  /// option of one frontend that some of its backends do not ask for, which is KA09.
  private static func placesSaidElsewhere(_ analysis: Analysis) -> Set<SourceRange> {
    var places = Set(analysis.closesOfAllBackends.map(\.option.range))
    for frontend in analysis.frontends
    where frontend.mode.value == .http && frontend.connectionMode.value == .close {
      if let range = frontend.setting(.optionHttpclose)?.value.range { places.insert(range) }
    }
    return places
  }
}

extension Proxy {
  /// The option through which the proxy closes the server's side, or nil.
  fileprivate var serverCloseDirective: Directive? {
    switch connectionMode.value {
    case .serverClose: setting(.optionHttpServerClose)?.value
    case .close where kind == .backend: setting(.optionHttpclose)?.value
    case .close, .keepAlive: nil
    }
  }

  /// True where servers share connections, or each new one costs a handshake of TLS.
  fileprivate var gainsFromReuse: Bool {
    usableServers.count > 1 || servers.contains { $0.has(.ssl) } || reuse == "always"
      || reuse == "aggressive"
  }
}
