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
    .bad(
      """
      # lintel: upstream=aws-alb
      frontend web
        bind :8080
        timeout http-keep-alive 75s
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
        1️⃣http-request track-sc0 src
        http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
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

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard let rule = proxy.directives.first(where: \.tracksSource),
        let forwarded = ForwardedClients(of: proxy, in: analysis)
      else { continue }
      findings.report(
        "clients of \(proxy.described) come through a proxy, whose address this counts",
        at: rule.range,
        related: forwarded.evidence.map {
          [RelatedPlace(range: $0, message: "the proxy's header is read here")]
        } ?? [])
    }
  }
}

extension Directive {
  fileprivate var tracksSource: Bool {
    guard actionName?.hasPrefix("track-sc") == true, words.count > 1 else { return false }
    return words[1].text == "src" || words[1].text.hasPrefix("src,")
  }
}
