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

  private static let passthrough: Set<String> = [
    "req.ssl_sni", "req.ssl_hello_type", "req_ssl_ver", "req.ssl_ver", "req.ssl_alpn",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where !proxy.binds.isEmpty {
      let ending = proxy.binds.count { $0.endsTLS }
      for used in analysis.tests(of: proxy) {
        let fetch = used.test.expression.fetch
        let name = fetch.canonicalName
        if passthrough.contains(name), ending == proxy.binds.count {
          let isName = name == "req.ssl_sni"
          findings.report(
            "'\(fetch.name)' is empty here: TLS of \(proxy.described) ends before the rules run",
            at: used.test.criterion.range,
            fix: isName && used.test.criterion.text == fetch.name
              ? analysis.layout.fix(
                .safe, "replace with 'ssl_fc_sni'",
                analysis.layout.replacement(of: used.test.criterion.range, with: "ssl_fc_sni"))
              : nil)
        } else if name.hasPrefix("ssl_fc_sni") || name.hasPrefix("ssl_c_"), ending == 0 {
          findings.report(
            "'\(fetch.name)' is empty here: no 'bind' line of \(proxy.described) has 'ssl'",
            at: used.test.criterion.range)
        }
      }
    }
  }
}

extension Bind {
  /// True where TLS ends here, or may do so in a way that is not stated on the line.
  fileprivate var endsTLS: Bool {
    has(.ssl)
      || addresses.contains {
        $0.value.prefix?.hasPrefix("quic") == true || $0.value.prefix == "fd"
      }
  }
}
