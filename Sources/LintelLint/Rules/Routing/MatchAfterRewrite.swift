internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A backend is chosen by a path that has been rewritten before.
enum MatchAfterRewrite: Rule {
  static let metadata = RuleMetadata(
    id: "AC22",
    name: "match-after-rewrite",
    severity: .warning,
    summary: "A backend is chosen by a path that a rule has rewritten before.",
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
    .good(
      """
      frontend web
        bind :8080
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
    for proxy in analysis.frontends where proxy.mode.value == .http {
      checkFixed(proxy, analysis, into: &findings)
      let rewrites = proxy.all(.httpRequest).compactMap { PathRewrite($0) }
      guard !rewrites.isEmpty else { continue }
      var seen: Set<SourceRange> = []
      for used in analysis.tests(of: proxy) where used.test.expression.comparableText == "path" {
        guard [.prefix, .exact, .directory].contains(used.test.matching) else { continue }
        for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
          guard
            let rewrite = rewrites.first(where: { rewrite in
              used.test.patterns.contains { rewrite.removes($0.text) }
            }), seen.insert(use.directive.range).inserted
          else { continue }
          findings.report(
            "the path no longer starts with '\(rewrite.prefix)' when this rule runs",
            at: use.directive.range,
            related: [RelatedPlace(range: rewrite.rule.range, message: "rewritten here")])
        }
      }
    }
  }

  private static func checkFixed(
    _ proxy: Proxy, _ analysis: Analysis, into findings: inout Findings
  ) {
    let rewrites = proxy.all(.httpRequest).compactMap { FixedRewrite($0) }
    guard !rewrites.isEmpty else { return }
    var seen: Set<SourceRange> = []
    for used in analysis.tests(of: proxy) {
      for use in used.uses where !use.isNegated {
        let isRoute = use.directive.keyword == .useBackend
        guard isRoute || use.directive.keyword == .httpRequest,
          let rewrite = rewrites.first(where: { rewrite in
            (isRoute || rewrite.rule.range.lower < use.directive.range.lower)
              && rewrite.excludes(used.test)
          }), seen.insert(use.directive.range).inserted
        else { continue }
        findings.report(
          "what this rule asks for has been rewritten by then", at: use.directive.range,
          related: [RelatedPlace(range: rewrite.rule.range, message: "rewritten here")])
      }
    }
  }
}
