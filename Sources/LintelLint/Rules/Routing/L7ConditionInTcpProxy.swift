internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A request is looked at in TCP mode.
enum L7ConditionInTcpProxy: Rule {
  static let metadata = RuleMetadata(
    id: "AC19",
    name: "l7-condition-in-tcp-proxy",
    severity: .warning,
    summary: "A proxy in TCP mode chooses a server by path, header or method.",
    rationale: """
      The choice is made once for a connection, by its first request. All further requests of \
      the connection go to the same server, whatever they ask for.
      """,
    remedy: "Use `mode http`",
    reference: "HAProxy configuration manual, 4.2, `mode`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        mode tcp
        option tcplog
        bind :8080
        use_backend api if { 1️⃣path_beg /api/ }
        default_backend app
      backend app
        mode tcp
        server a 10.0.0.1:80
      backend api
        mode tcp
        server b 10.0.0.2:80
      """,
      "1️⃣ 'path_beg' sees only the first request of a connection in mode tcp"
    ),
    .good(
      """
      frontend web
        mode http
        bind :8080
        use_backend api if { path_beg /api/ }
        default_backend app
      frontend mixed
        mode tcp
        option tcplog
        bind :8443
        tcp-request inspect-delay 5s
        tcp-request content switch-mode http if HTTP
        use_backend app if { path_beg /x/ }
        default_backend raw
      backend app
        mode http
        server a 10.0.0.1:80
      backend api
        mode http
        server b 10.0.0.2:80
      backend raw
        mode tcp
        server b 10.0.0.2:22
      """
    ),
  ]

  private static let fetches: Set<String> = [
    "path", "pathq", "url", "method", "base", "query", "req.hdr", "req.fhdr", "req.cook",
    "url_param", "req.hdr_ip",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .tcp {
      guard !proxy.mode.isBuiltin, !analysis.isUpgradedToHTTP(index) else { continue }
      for used in analysis.tests(of: proxy) {
        guard fetches.contains(used.test.expression.fetch.canonicalName),
          used.uses.contains(where: {
            [.useBackend, .useServer, .tcpRequestContent].contains($0.directive.keyword)
          })
        else { continue }
        findings.report(
          "'\(used.test.criterion.text)' sees only the first request of a connection in mode tcp",
          at: used.test.criterion.range)
        // The remedy, another mode, is one for all of them.
        break
      }
    }
  }
}
