internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// No request reaches a backend.
enum UnusedBackend: Rule {
  static let metadata = RuleMetadata(
    id: "AC03",
    name: "unused-backend",
    severity: .warning,
    summary: "No frontend sends requests to a backend.",
    rationale: """
      Either its servers are idle, or the rule that should lead to it names another backend.
      """,
    remedy: "Route requests to the backend, or delete it",
    reference: "HAProxy configuration manual, 4.2, `use_backend` and `default_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend 1️⃣app2
        server b 10.0.0.2:80
      """,
      "1️⃣ no frontend sends requests to backend 'app2'"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend app2 if { path_beg /v2/ }
        http-request track-sc0 src table counters
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend app2
        server b 10.0.0.2:80
      backend counters
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      """
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend %[req.hdr(host),lower,map(/etc/haproxy/hosts.map)]
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard !analysis.frontends.isEmpty, !analysis.frontends.contains(where: analysis.isIncomplete),
      !analysis.routes.hasDynamicRoutes, !analysis.hasLostRoutes,
      configuration.globalSetting(.luaLoad) == nil,
      configuration.globalSetting(.luaLoadPerThread) == nil,
      !analysis.states(.keyword(.filter))
    else { return }
    let named = Set(
      analysis.references.filter { $0.kind == .table || $0.kind == .server }
        .map { String($0.name.prefix { $0 != "/" }) })
    let logs =
      configuration.global.filter { $0.keyword == .logInGlobal }
      + analysis.sections(stating: .log).flatMap { $0.all(.log) }
    let logTargets = Set(
      logs.flatMap(\.words)
        .compactMap { word in
          word.text.hasPrefix("backend@") ? String(word.text.dropFirst(8)) : nil
        })
    let unused = analysis.proxies.indices.filter { index in
      let proxy = analysis.proxies[index]
      let name = proxy.name.value
      return proxy.kind == .backend && !analysis.routes.reachedBackends.contains(index)
        && !named.contains(name) && !logTargets.contains(name)
        && analysis.definitions.backends[name] == index
        && (!proxy.states(.stickTable) || !proxy.servers.isEmpty)
    }.map { analysis.proxies[$0] }
    // Of a generated file whose rules are elsewhere, one finding says as much as a thousand.
    let isFolded = unused.count > mostFindings
    for proxy in isFolded ? unused.prefix(1) : unused[...] {
      let others = isFolded ? " and \(unused.count - 1) more" : ""
      findings.report(
        "no frontend sends requests to \(proxy.described)\(others)", at: proxy.name.range)
    }
  }

  private static let mostFindings = 50
}

extension Analysis {
  /// True where a route leads to a backend that does not exist: it may be meant for any.
  fileprivate var hasLostRoutes: Bool {
    [KeywordID.useBackend, .defaultBackend].contains { keyword in
      sections(stating: keyword).contains { proxy in
        proxy.all(keyword).contains { rule in
          guard rule.prefix == .none, let route = rule.route, !route.isDynamic else { return false }
          return definitions.backends[route.name.text] == nil
        }
      }
    }
  }
}
