internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The name of the TLS client is read where it is not.
enum SniFetchAtWrongLayer: Rule {
  static let metadata = RuleMetadata(
    id: "AC17",
    name: "sni-fetch-at-wrong-layer",
    severity: .error,
    summary: "The TLS server name is read where HAProxy does not see it.",
    rationale: """
      `req.ssl_sni` reads the first bytes of a TLS connection that is passed through. Where \
      HAProxy ends TLS itself those bytes are gone, and `ssl_fc_sni` has the name. The other way \
      round, `ssl_fc_sni` is empty where no `bind` line has `ssl`. The test is then never true.
      """,
    remedy: "Use `ssl_fc_sni` where `bind` has `ssl`, `req.ssl_sni` where TLS is passed through",
    reference: "HAProxy configuration manual, 7.3.5 and 7.3.4, `req.ssl_sni` and `ssl_fc_sni`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem
        use_backend b if { 1️⃣req.ssl_sni -i b.example.com }
        default_backend b
      backend b
        server b 10.0.0.2:80
      """,
      "1️⃣ 'req.ssl_sni' is empty here: TLS of frontend 'web' ends before the rules run",
      fixed: """
        frontend web
          bind :8443 ssl crt site.pem
          use_backend b if { ssl_fc_sni -i b.example.com }
          default_backend b
        backend b
          server b 10.0.0.2:80
        """
    ),
    .bad(
      """
      frontend tls
        mode tcp
        bind :8443
        tcp-request inspect-delay 5s
        tcp-request content accept if { req.ssl_hello_type 1 }
        use_backend b if { 1️⃣ssl_fc_sni -i b.example.com }
      backend b
        mode tcp
        server b 10.0.0.2:443
      """,
      "1️⃣ 'ssl_fc_sni' is empty here: no 'bind' line of frontend 'tls' has 'ssl'"
    ),
    .bad(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        1️⃣http-request set-header X-SNI %[req.ssl_sni]
        default_backend b
      frontend plain
        bind :8081
        2️⃣http-request set-header X-TLS %[ssl_fc_protocol]
        default_backend b
      backend b
        server b 10.0.0.2:80
      """,
      "1️⃣ 'req.ssl_sni' is empty here: frontend 'web' is in mode http and has no raw bytes",
      "2️⃣ 'ssl_fc_protocol' is empty here: no 'bind' line of frontend 'plain' has 'ssl'"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem
        use_backend b if { ssl_fc_sni -i b.example.com }
        http-request redirect scheme https unless { ssl_fc }
        default_backend b
      backend b
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies {
      let layer = TLSLayer(of: proxy)
      for used in analysis.tests(of: proxy) {
        let fetch = used.test.expression.fetch
        guard let reason = layer.reason(fetch) else { continue }
        let isSame = fetch.canonicalName == "req.ssl_sni" && used.test.criterion.text == fetch.name
        findings.report(
          "'\(fetch.name)' is empty here: \(reason)", at: used.test.criterion.range,
          fix: isSame && layer.alwaysEndsTLS
            ? analysis.layout.fix(
              .safe, "replace with 'ssl_fc_sni'",
              analysis.layout.replacement(of: used.test.criterion.range, with: "ssl_fc_sni"))
            : nil)
      }
      for rule in proxy.directives where rule.action != nil || rule.keyword == .useBackend {
        // With a test of `ssl_fc` the rule is meant for frontends with TLS, too.
        let asksForTLS = rule.conditionTests.contains { $0.expression.fetch.name == "ssl_fc" }
        for sample in asksForTLS ? [] : rule.samples {
          guard let reason = layer.reason(sample.fetch) else { continue }
          findings.report("'\(sample.fetch.name)' is empty here: \(reason)", at: rule.range)
        }
      }
    }
  }
}
