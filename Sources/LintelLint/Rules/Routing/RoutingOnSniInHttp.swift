internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Requests are routed by a name that belongs to the connection.
enum RoutingOnSniInHttp: Rule {
  static let metadata = RuleMetadata(
    id: "AC18",
    name: "routing-on-sni-in-http",
    severity: .warning,
    summary: "A frontend that ends TLS chooses or protects backends by the TLS server name.",
    rationale: """
      A browser sends requests for several hosts over one connection when one certificate \
      covers them. All go where the first name leads, and a rule that protects a name is \
      passed by a request for it on a connection for another.
      """,
    remedy: "Use the `Host` header: `req.hdr(host),host_only -i NAME`",
    reference: "HAProxy configuration manual, 7.3.4, `ssl_fc_sni`; RFC 9110, 7.4"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem
        use_backend adm if { 1️⃣ssl_fc_sni -i admin.example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend adm
        server b 10.0.0.2:80
      """,
      "1️⃣ a request for another host may come over the same connection"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem
        http-request set-var(txn.host) req.hdr(host),host_only,lower
        http-request deny deny_status 421 if !{ ssl_fc_sni,lower,strcmp(txn.host) eq 0 }
        use_backend adm if { req.hdr(host),host_only -i admin.example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend adm
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.binds.contains(where: { $0.has(.ssl) }) else { continue }
      let tests = analysis.tests(of: proxy)
      // Who compares the name with the host, or answers 421, has thought of it.
      guard !tests.contains(where: { $0.test.expression.has(converter: "strcmp") }) else {
        continue
      }
      for rule in proxy.all(.useBackend) {
        guard let word = rule.words.first, word.text.contains("%[ssl_fc_sni") else { continue }
        findings.report(
          "a request for another host may come over the same connection", at: word.range)
      }
      for used in tests {
        guard used.test.expression.fetch.canonicalName.hasPrefix("ssl_fc_sni"),
          !used.test.patterns.isEmpty || !used.test.flags.isEmpty, used.test.matching != .found,
          !used.test.patterns.contains(where: { $0.text.contains("/") }),
          used.uses.contains(where: {
            $0.directive.keyword == .useBackend || $0.directive.isAccessDecision
          })
        else { continue }
        findings.report(
          "a request for another host may come over the same connection",
          at: used.test.criterion.range)
      }
    }
  }
}
