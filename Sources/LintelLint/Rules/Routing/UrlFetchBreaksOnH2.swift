internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A URL is compared that HTTP/2 writes in another way.
enum UrlFetchBreaksOnH2: Rule {
  static let metadata = RuleMetadata(
    id: "AC27",
    name: "url-fetch-breaks-on-h2",
    severity: .warning,
    summary: "The URL of a request is compared with a path, where HTTP/2 clients may come.",
    rationale: """
      A client of HTTP/2 sends scheme and host with every request, so `url` is \
      `https://host/x` for it and `/x` for others. A rule on `url_beg /x` lets it through.
      """,
    remedy: "Use `path`, or `pathq` with the query",
    reference: "HAProxy configuration manual, 7.3.6, `url`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem alpn h2,http/1.1
        http-request deny if { 1️⃣url_beg /private }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'url_beg' compares with the scheme and the host for clients of HTTP/2",
      fixed: """
        frontend web
          bind :8443 ssl crt site.pem alpn h2,http/1.1
          http-request deny if { path_beg /private }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem
        http-request deny if { 1️⃣url_reg ^/a[0-9]+ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'url_reg' compares with the scheme and the host for clients of HTTP/2"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem alpn h2,http/1.1
        http-request deny if { path_beg /private }
        http-request deny if { url_sub /private }
        default_backend app
      frontend plain
        bind :8080
        http-request deny if { url_beg /private }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.binds.contains(where: { $0.takesHTTP2(analysis.target) }) else { continue }
      for used in analysis.tests(of: proxy) {
        let test = used.test
        guard test.expression.fetch.canonicalName == "url", test.expression.converters.isEmpty,
          let first = test.patterns.first, isBoundToPath(first.text, test.matching)
        else { continue }
        let hasQuery = test.patterns.contains { $0.text.contains("?") }
        findings.report(
          "'\(test.criterion.text)' compares with the scheme and the host for clients of HTTP/2",
          at: test.criterion.range,
          fix: hasQuery || test.criterion.text.contains("(") || test.matching == .regex
            ? nil
            : analysis.layout.fix(
              .safe, "compare the path",
              analysis.layout.replacement(
                of: test.criterion.range,
                with: "path" + test.criterion.text.dropFirst(3))))
      }
    }
  }

  /// True where what matches starts with a path.
  private static func isBoundToPath(_ pattern: String, _ matching: MatchingMethod) -> Bool {
    switch matching {
    case .exact, .prefix, .directory: pattern.hasPrefix("/")
    case .regex: pattern.hasPrefix("^/") || pattern.hasPrefix("^\\/")
    default: false
    }
  }
}
