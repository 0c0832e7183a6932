internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A delay is stated, and no rule uses it.
enum InspectDelayWithoutRule: Rule {
  static let metadata = RuleMetadata(
    id: "TM12",
    name: "inspect-delay-without-rule",
    severity: .error, otherSeverities: [.warning],
    summary: "`tcp-request inspect-delay` is stated, but no rule waits for the client's bytes.",
    rationale: """
      Only `tcp-request content` rules wait. Without one the delay is never used, and routing by \
      what the client sends remains a matter of luck.
      """,
    remedy: "Add `tcp-request content accept if { req.ssl_hello_type 1 }`, or `if HTTP`",
    reference: "HAProxy configuration manual, 4.2, `tcp-request inspect-delay`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen tls_in
        mode tcp
        option tcplog
        bind :8443
        1️⃣tcp-request inspect-delay 30s
        use-server b if { req.ssl_sni -i b.example.com }
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """,
      "1️⃣ no 'tcp-request content' rule waits, so 'req.ssl_sni' is read too early all the same",
      fixed: """
        listen tls_in
          mode tcp
          option tcplog
          bind :8443
          tcp-request inspect-delay 30s
          tcp-request content accept if { req.ssl_hello_type 1 }
          use-server b if { req.ssl_sni -i b.example.com }
          server a 10.0.0.1:443
          server b 10.0.0.2:443
        """
    ),
    .bad(
      """
      listen tls_in
        mode tcp
        option tcplog
        bind :8443
        tcp-request inspect-delay 5s
        1️⃣tcp-request content accept if WAIT_END
        use-server b if { req.ssl_sni -i b.example.com }
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """,
      "1️⃣ each connection waits for all of the delay: no rule looks at what has come"
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
  ]

  static let triggers: [RuleTrigger] = [.keyword(.tcpRequestInspectDelay)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .tcp {
      guard case .explicit(let delay)? = proxy.setting(.tcpRequestInspectDelay),
        !analysis.isIncomplete(proxy)
      else { continue }
      let rules = proxy.all(.tcpRequestContent)
      if let rule = rules.first {
        // Who makes clients wait, without a look at what they send, means to.
        guard rules.allSatisfy(\.waitsForTheEnd), analysis.firstContentTest(of: proxy) != nil else {
          continue
        }
        findings.report(
          "each connection waits for all of the delay: no rule looks at what has come",
          at: rule.range, severity: .warning,
          related: [RelatedPlace(range: delay.range, message: "the delay")])
        continue
      }
      // What a frontend waits for may be read in its backends.
      let places =
        [proxy]
        + analysis.routes.backends(of: index).map { analysis.proxies[$0] }
        .filter { $0.mode.value == .tcp && !$0.states(.tcpRequestContent) }
      guard let test = places.lazy.compactMap(analysis.firstContentTest).first else {
        if let line = places.lazy.compactMap(\.contentReadingLine).first {
          findings.report(
            "no 'tcp-request content' rule waits for what another line reads",
            at: delay.range,
            related: [RelatedPlace(range: line.range, message: "this is read too early")])
        }
        continue
      }
      let name = test.expression.fetch.canonicalName
      let isTLS = name.hasPrefix("req.ssl_")
      findings.report(
        """
        no 'tcp-request content' rule waits, so '\(test.criterion.text)' is read too early all \
        the same
        """,
        at: delay.range,
        fix: isTLS
          ? analysis.layout.fix(
            .safe, "wait for the client's TLS greeting",
            analysis.layout.insertion(
              of: "tcp-request content accept if { req.ssl_hello_type 1 }", after: delay.value))
          : nil)
    }
  }
}

extension Directive {
  /// True for a rule that applies once the delay is over, whatever has been sent.
  fileprivate var waitsForTheEnd: Bool {
    conditionNames.map(\.name) == ["WAIT_END"] && condition?.alternatives.count == 1
      && condition?.alternatives.first?.count == 1 && condition?.polarity == .if
  }
}
