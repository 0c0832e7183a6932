internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A proxy about HTTP does not say so.
enum ModeOmitted: Rule {
  static let metadata = RuleMetadata(
    id: "CO07",
    name: "mode-omitted",
    severity: .warning,
    summary: "A proxy has no `mode`, and neither has its `defaults`, but it speaks of HTTP.",
    rationale: """
      The mode is then `tcp`: HAProxy ignores what is about HTTP, and tests of a request look \
      at whatever bytes have arrived. It says nothing about the tests.
      """,
    remedy: "Add `mode http`",
    reference: "HAProxy configuration manual, 4.2, `mode`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      frontend 1️⃣web
        bind :8080
        use_backend api if { path_beg /api/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ frontend 'web' is in mode tcp, as none is stated, but speaks of HTTP"
    ),
    .good(
      """
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      frontend web
        bind :8080
        use_backend api if { path_beg /api/ }
        default_backend api
      backend api
        server b 10.0.0.2:80
      """
    ),
    .good(
      """
      defaults
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen redis
        bind :6379
        option httpchk GET /role
        server b 10.0.0.2:6379
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() {
      guard proxy.mode.isBuiltin, !analysis.isIncomplete(proxy), !analysis.isUpgradedToHTTP(index),
        let evidence = evidence(in: proxy, analysis)
      else { continue }
      findings.report(
        "\(proxy.described) is in mode tcp, as none is stated, but speaks of HTTP",
        at: proxy.name.range,
        related: [RelatedPlace(range: evidence, message: "this is about HTTP")])
    }
  }

  /// The first place that makes sense only in HTTP.
  private static func evidence(in proxy: Proxy, _ analysis: Analysis) -> SourceRange? {
    if let directive = proxy.httpOnlyDirectives.first { return directive.range }
    let fetches: Set<String> = [
      "path", "pathq", "url", "method", "base", "query", "req.hdr", "req.fhdr", "req.cook",
      "url_param", "req.hdr_ip",
    ]
    return analysis.tests(of: proxy).first {
      fetches.contains($0.test.expression.fetch.canonicalName)
    }?.test.criterion.range
  }
}
