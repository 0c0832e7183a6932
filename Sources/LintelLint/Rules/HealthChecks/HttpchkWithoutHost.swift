internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check by HTTP does not say which host it is for.
enum HttpchkWithoutHost: Rule {
  static let metadata = RuleMetadata(
    id: "HC05",
    name: "httpchk-without-host",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary: "A health check by HTTP/1.1 has no `Host` header.",
    rationale: """
      HTTP/1.1 requires the header. A server that keeps to the standard answers 400, and every \
      server is then thought to be down. One that does not answers for some other host.
      """,
    remedy: "Add `http-check send hdr Host app.example.com`",
    reference: "HAProxy configuration manual, 4.2, `option httpchk`; RFC 9112, 3.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣option httpchk GET /healthz HTTP/1.1
        server a 10.0.0.1:80 check
      """,
      "1️⃣ the health check of backend 'app' has no 'Host' header"
    ),
    .bad(
      """
      backend app
        1️⃣option httpchk GET /healthz
        server a app.example.com:80 check resolvers dns init-addr none
      resolvers dns
        parse-resolv-conf
      """,
      "1️⃣ the health check of backend 'app' has no 'Host' header"
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend sites if { req.hdr(host) -i a.example.com b.example.com }
        default_backend sites
      backend sites
        1️⃣option httpchk GET /
        server a 10.0.0.1:80 check
      """,
      "1️⃣ the health check of backend 'sites' has no 'Host' header"
    ),
    .good(
      """
      backend app
        option httpchk
        http-check send meth GET uri /healthz ver HTTP/1.1 hdr Host app.example.com
        server a 10.0.0.1:80 check
      backend plain
        option httpchk GET /healthz
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionHttpchk)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var missing = GroupedByPlace<Proxy>()
    var certain: Set<SourceRange> = []
    let hosts = hostsOfBackends(analysis)
    for (index, proxy) in analysis.proxies.enumerated()
    where proxy.kind.hasServers && proxy.servers.contains(where: { $0.has(.check) }) {
      guard let option = proxy.setting(.optionHttpchk)?.value, option.prefix == .none,
        !analysis.isIncomplete(proxy)
      else { continue }
      let sends = analysis.httpChecks(of: proxy).filter { $0.words.first?.text == "send" }
      let version = (option.words + sends.flatMap(\.words))
        .first { $0.text.hasPrefix("HTTP/") }
      let isNeeded =
        version.map { $0.text == "HTTP/1.1" || $0.text.hasPrefix("HTTP/2") } ?? false
        || proxy.servers.contains(where: choosesByName)
      let hasHosts =
        (hosts[index]?.count ?? 0) > 1 && (findings.isThorough || asksForStart(option, sends))
        || (findings.isThorough ? proxy.servers.contains(where: isNamed) : isSite(proxy))
      guard isNeeded || hasHosts else { continue }
      let words = sends.flatMap(\.words).map(\.text)
      let hasHost =
        words.contains { $0.lowercased() == "host" }
        || option.words.contains { $0.text.lowercased().contains("host:") }
        || option.words.count > 3
      guard !hasHost else { continue }
      if isNeeded { certain.insert(option.range) }
      missing.add(proxy, at: option)
    }
    for (directive, proxies) in missing.groups {
      findings.report(
        "the health check of \(proxies.described) has no 'Host' header",
        at: directive.range, severity: certain.contains(directive.range) ? nil : .info)
    }
  }

  /// True where all servers are one name: that of a site, and not of a machine.
  private static func isSite(_ proxy: Proxy) -> Bool {
    guard let first = proxy.servers.first, isNamed(first), first.directive.keyword == .server
    else { return false }
    return proxy.servers.dropFirst().allSatisfy {
      $0.address.value.host == first.address.value.host
    }
  }

  /// True where a check asks for the start page, which differs from host to host.
  private static func asksForStart(_ option: Directive, _ sends: [Directive]) -> Bool {
    let paths = (option.words + sends.flatMap(\.words)).map(\.text).filter { $0.hasPrefix("/") }
    return paths.allSatisfy { $0 == "/" }
  }

  /// True for a server that is known by a name: other hosts may be served at its address.
  private static func isNamed(_ server: Server) -> Bool {
    guard case .name(let name) = server.address.value.host else { return false }
    return name.contains(".") && !name.hasPrefix("_")
  }

  /// True for a server that tells hosts apart: one of several on an address, or one that speaks
  /// HTTP/2, where every request names its host.
  private static func choosesByName(_ server: Server) -> Bool {
    if server.has(.sni) || server.argument(.proto)?.text == "h2" { return true }
    return server.argument(.checkProto)?.text == "h2" || server.argument(.checkAlpn)?.text == "h2"
  }

  /// The names of hosts that rules send to each backend, by its position.
  private static func hostsOfBackends(_ analysis: Analysis) -> [Int: Set<String>] {
    var hosts: [Int: Set<String>] = [:]
    for frontend in analysis.frontends where frontend.states(.useBackend) {
      for used in analysis.tests(of: frontend) where used.test.expression.isHost {
        for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
          guard let route = use.directive.route, !route.isDynamic,
            let backend = analysis.definitions.backends[route.name.text]
          else { continue }
          hosts[backend, default: []].formUnion(used.test.patterns.map { $0.text.lowercased() })
        }
      }
    }
    return hosts
  }
}
