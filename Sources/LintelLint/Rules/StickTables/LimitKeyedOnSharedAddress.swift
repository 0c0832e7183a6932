internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// All clients share the address that is counted.
enum LimitKeyedOnSharedAddress: Rule {
  static let metadata = RuleMetadata(
    id: "ST07",
    name: "limit-keyed-on-shared-address",
    severity: .warning,
    summary: "Requests are counted by `src` where clients come through another proxy.",
    rationale: """
      The header that carries the client's address says that a proxy or a delivery network is \
      in front. The counter then belongs to that proxy: one client uses up the limit of all.
      """,
    remedy: """
      Take the address over first: `http-request set-src hdr(CF-Connecting-IP) if { src -f \
      trusted }`
      """,
    reference: "HAProxy configuration manual, 4.3, `set-src`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
        1️⃣http-request track-sc0 src
        http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
        http-request set-header X-Real-IP %[req.hdr(CF-Connecting-IP)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ clients of frontend 'web' come through a proxy, whose address this counts"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
        http-request set-src hdr(CF-Connecting-IP) if { src 173.245.48.0/20 }
        http-request track-sc0 src
        http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let headers = [
    "cf-connecting-ip", "true-client-ip", "fastly-client-ip", "x-real-ip", "x-forwarded-for",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.setting(.httpRequest) != nil,
        !proxy.binds.contains(where: { $0.has(.acceptProxy) }),
        let rule = proxy.directives.first(where: \.tracksSource)
      else { continue }
      let rules = proxy.all(.httpRequest)
      guard !rules.contains(where: { $0.actionName == "set-src" }),
        rules.contains(where: { readsClientAddress($0) })
      else { continue }
      findings.report(
        "clients of \(proxy.described) come through a proxy, whose address this counts",
        at: rule.range)
    }
  }

  /// True for a rule that reads, and does not set, a header with the address of a client.
  private static func readsClientAddress(_ rule: Directive) -> Bool {
    rule.words.contains { word in
      let text = word.text.lowercased()
      return text.contains("hdr") && headers.contains { text.contains("(\($0)") }
    }
  }
}

extension Directive {
  fileprivate var tracksSource: Bool {
    actionName?.hasPrefix("track-sc") == true && words.count > 1 && words[1].text == "src"
  }
}
