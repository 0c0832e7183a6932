internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule asks for what has been rewritten before it runs.
enum MatchAfterRewrite: Rule {
  static let metadata = RuleMetadata(
    id: "AC22",
    name: "match-after-rewrite",
    severity: .warning,
    summary: "A rule asks for what another rule has rewritten before it runs.",
    rationale: """
      `use_backend` runs after all `http-request` rules of the frontend, wherever it stands. It \
      sees the rewritten path: with `/api/` removed, `path_beg /api/` no longer matches and the \
      request goes to the default backend.
      """,
    remedy: "Move the rewrite to the backend, or choose by a variable set before the rewrite",
    reference: "HAProxy configuration manual, 4.2, `http-request` and `use_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request replace-path /api/(.*) /\\1
        1️⃣use_backend api if { path_beg /api/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ the path no longer starts with '/api/' when this rule runs"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl is_api path_beg /api
        http-request set-path %[path,regsub(^/api/,/)] if is_api
        1️⃣use_backend api if is_api
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ the path no longer starts with '/api/' when this rule runs"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request set-path /new%[path] if { path_beg /old/ }
        http-request set-method GET
        http-request set-src str(192.0.2.9)
        1️⃣http-request deny if { src 10.0.0.0/8 }
        2️⃣use_backend app if METH_POST
        3️⃣use_backend app if { path_beg /old/a }
      backend app
        http-request replace-path /x/(.*) /\\1
        4️⃣use-server a if { path_beg /x/ }
        server a 10.0.0.1:80
      """,
      "1️⃣ what this rule asks for has been rewritten by then",
      "2️⃣ what this rule asks for has been rewritten by then",
      "3️⃣ what this rule asks for has been rewritten by then",
      "4️⃣ the path no longer starts with '/x/' when this rule runs"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-path /a if { path /b }
        http-request set-path %[path,lower]
        http-request set-header X-Tag one if { src 10.0.0.0/8 }
        use_backend api if { path /b } or { path /a }
        use_backend api if { hdr(x-tag) two }
        http-request replace-path /old/(.*) /api/\\1
        http-request replace-path /images/(.*) /images/v1/\\1
        use_backend api if { path_beg /api/ }
        use_backend app if { path_beg /images/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        http-request replace-path /api/(.*) /\\1
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var requests: [Int: RewrittenRequest] = [:]
    for (index, proxy) in analysis.proxies.enumerated()
    where proxy.mode.value == .http && proxy.hasConditions {
      var request = RewrittenRequest()
      let frontends = analysis.routes.frontends(of: index)
      if proxy.kind == .backend, frontends.count == 1, !analysis.routes.hasDynamicRoutes {
        request =
          requests[frontends[0]]
          ?? RewrittenRequest(after: analysis.proxies[frontends[0]], in: analysis)
        requests[frontends[0]] = request
      }
      for rule in proxy.all(.httpRequest) {
        check(rule, of: proxy, request, analysis, into: &findings)
        request.add(rule, of: proxy, in: analysis)
      }
      guard !request.isEmpty else { continue }
      for rule in proxy.all(.redirect) + proxy.all(.useBackend) + proxy.all(.useServer) {
        check(rule, of: proxy, request, analysis, into: &findings)
      }
    }
  }

  private static func check(
    _ rule: Directive, of proxy: Proxy, _ request: RewrittenRequest, _ analysis: Analysis,
    into findings: inout Findings
  ) {
    guard !request.isEmpty, rule.isConditional,
      let form = analysis.form(of: rule.condition, in: proxy),
      let rewrite = request.spoiler(of: form)
    else { return }
    let message =
      if case .replacing(let start, _) = rewrite.value {
        "the path no longer starts with '\(start)' when this rule runs"
      } else {
        "what this rule asks for has been rewritten by then"
      }
    findings.report(
      message, at: rule.range,
      related: [RelatedPlace(range: rewrite.rule.range, message: "rewritten here")])
  }
}
