internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule looks at bytes that have not arrived yet.
enum ContentRulesWithoutInspectDelay: Rule {
  static let metadata = RuleMetadata(
    id: "TM11",
    name: "content-rules-without-inspect-delay",
    severity: .error,
    summary: "In TCP mode a rule reads the client's first bytes, and nothing waits for them.",
    rationale: """
      Without `tcp-request inspect-delay` the rules run as soon as the connection is there. \
      Whether the client's first bytes have arrived by then is a matter of luck: measured, every \
      other connection was routed to the wrong server.
      """,
    remedy: """
      Add `tcp-request inspect-delay 5s` and a rule that waits, such as `tcp-request content \
      accept if { req.ssl_hello_type 1 }`
      """,
    reference: "HAProxy configuration manual, 4.2, `tcp-request inspect-delay`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen tls_in
        mode tcp
        option tcplog
        bind :8443
        use-server b if { 1️⃣req.ssl_sni -i b.example.com }
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """,
      "1️⃣ 'req.ssl_sni' is read before the client's first bytes have arrived",
      fixed: """
        listen tls_in
          mode tcp
          option tcplog
          bind :8443
          tcp-request inspect-delay 5s
          tcp-request content accept if { req.ssl_hello_type 1 }
          use-server b if { req.ssl_sni -i b.example.com }
          server a 10.0.0.1:443
          server b 10.0.0.2:443
        """
    ),
    .good(
      """
      listen tls_in
        mode tcp
        option tcplog
        bind :8443
        tcp-request inspect-delay 5s
        tcp-request content accept if { req.ssl_hello_type 1 }
        use-server b if { req.ssl_sni -i b.example.com }
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """
    ),
    .good(
      """
      frontend in
        mode tcp
        bind :8443
        use_backend b if { src 10.0.0.0/8 }
        tcp-request connection reject if { src 192.0.2.0/24 }
      backend b
        mode tcp
        server b 10.0.0.2:443
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .tcp {
      guard !proxy.waitsForContent, !analysis.isIncomplete(proxy) else { continue }
      let frontends = analysis.routes.frontends(of: index).map { analysis.proxies[$0] }
      if proxy.kind == .backend, frontends.isEmpty || frontends.contains(where: \.waitsForContent) {
        continue
      }
      // Where TLS ends here, the client's greeting never arrives, whatever the delay.
      let endsTLS = !proxy.binds.isEmpty && proxy.binds.allSatisfy { $0.has(.ssl) }
      let first = analysis.firstContentTest(of: proxy)
      // Without a mode, that is what is missing.
      if proxy.mode.isBuiltin, let first,
        !first.expression.fetch.canonicalName.hasPrefix("req.ssl_"),
        !first.expression.fetch.canonicalName.hasPrefix("req.p"),
        first.expression.fetch.canonicalName != "req.len"
      {
        continue
      }
      if endsTLS, first?.expression.fetch.canonicalName.hasPrefix("req.ssl_") == true { continue }
      guard let test = first else {
        if let line = proxy.contentReadingLine {
          findings.report(
            "this is read before the client's first bytes have arrived", at: line.range)
        }
        continue
      }
      findings.report(
        "'\(test.criterion.text)' is read before the client's first bytes have arrived",
        at: test.criterion.range, fix: fix(proxy, waitingFor: test, analysis.layout))
    }
  }

  /// Waits for the client's TLS greeting. A rule of its own would end the rules that are there.
  private static func fix(_ proxy: Proxy, waitingFor test: ACLTest, _ layout: Layout) -> Fix? {
    guard test.expression.fetch.canonicalName.hasPrefix("req.ssl_"),
      proxy.setting(.tcpRequestContent) == nil, let bind = proxy.all(.bind).last
    else { return nil }
    return layout.fix(
      .safe, "wait for the client's TLS greeting",
      layout.insertion(
        of: [
          "tcp-request inspect-delay 5s",
          "tcp-request content accept if { req.ssl_hello_type 1 }",
        ], after: bind))
  }
}
