internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Requests that no rule takes are answered 503.
enum UnmatchedTraffic503: Rule {
  static let metadata = RuleMetadata(
    id: "AC20",
    name: "unmatched-traffic-503",
    severity: .warning,
    summary: "A frontend has no backend for requests that no rule takes.",
    rationale: """
      They are answered 503 and logged as `<NOSRV>`, as if a server were down. An attacker who \
      tries hosts and paths so fills the alerts.
      """,
    remedy: "Add `default_backend`, or `http-request return status 404`",
    reference: "HAProxy configuration manual, 4.2, `default_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend 1️⃣web
        bind :8080
        use_backend app if { hdr(host) -i app.example.com }
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ requests to frontend 'web' that no rule takes are answered 503"
    ),
    .bad(
      """
      frontend 1️⃣tls
        bind :8443
        mode tcp
        option tcplog
        tcp-request inspect-delay 5s
        tcp-request content accept if { req.ssl_hello_type 1 }
        use_backend app if { req.ssl_sni -i app.example.com }
      backend app
        mode tcp
        server a 10.0.0.1:443
      """,
      "1️⃣ connections to frontend 'tls' that no rule takes are closed"
    ),
    .bad(
      """
      frontend 1️⃣web
        bind :8080
        http-request set-header X-Forwarded-Proto http
      """,
      "1️⃣ frontend 'web' sends requests nowhere: each is answered 503"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request return status 404 unless { hdr(host) -i app.example.com }
        use_backend app if { hdr(host) -i app.example.com }
      frontend redirects
        bind :8081
        http-request redirect scheme https
      frontend other
        bind :8082
        use_backend app if { path_beg /a }
        use_backend app unless { path_beg /a }
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where proxy.kind == .frontend {
      let isHTTP = proxy.mode.value == .http
      guard isHTTP || proxy.mode.value == .tcp else { continue }
      guard proxy.setting(.defaultBackend) == nil, !analysis.isIncomplete(proxy) else { continue }
      guard proxy.states(.useBackend) else {
        guard !proxy.binds.isEmpty, !proxy.answers else { continue }
        findings.report(
          isHTTP
            ? "\(proxy.described) sends requests nowhere: each is answered 503"
            : "\(proxy.described) sends connections nowhere: each is closed",
          at: proxy.name.range)
        continue
      }
      let ends =
        isHTTP
        ? (proxy.all(.httpRequest) + proxy.all(.redirect)).filter(\.isFinal)
        : proxy.all(.tcpRequestContent).filter { $0.actionName == "switch-mode" }
      let rules = proxy.all(.useBackend) + ends
      // A condition that cannot be compared may take everything.
      guard let takesAll = takesAll(rules, of: proxy, analysis), !takesAll else { continue }
      findings.report(
        isHTTP
          ? "requests to \(proxy.described) that no rule takes are answered 503"
          : "connections to \(proxy.described) that no rule takes are closed",
        at: proxy.name.range)
    }
  }

  /// Whether some of the rules take any request, nil where that cannot be told.
  private static func takesAll(
    _ rules: [Directive], of proxy: Proxy, _ analysis: Analysis
  ) -> Bool? {
    var positive: [Atom] = []
    var negated: [Atom] = []
    var isCertain = false
    for rule in rules {
      guard let form = analysis.form(of: rule.condition, in: proxy) else { return nil }
      for alternative in form.alternatives where alternative.count < 2 {
        guard let literal = alternative.first else {
          isCertain = true
          continue
        }
        if literal.isNegated { negated.append(literal.atom) } else { positive.append(literal.atom) }
      }
    }
    return isCertain || (!negated.isEmpty && !Set(positive).isDisjoint(with: negated))
  }
}

extension Proxy {
  /// True where something other than a backend may answer.
  fileprivate var answers: Bool {
    let own: [KeywordID] = [
      .redirect, .statsEnable, .statsUri, .statsAuth, .statsAdmin, .statsRealm, .monitorUri,
      .errorfile, .errorfiles, .httpError, .filter, .useFcgiApp, .dispatch, .optionTransparent,
    ]
    if own.contains(where: { setting($0) != nil }) { return true }
    let lists: [KeywordID] = [
      .httpRequest, .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent,
    ]
    return lists.contains { list in
      all(list).contains { rule in
        rule.isFinal || rule.actionName == "switch-mode"
          || rule.actionName?.hasPrefix("lua.") == true
      }
    }
  }
}
