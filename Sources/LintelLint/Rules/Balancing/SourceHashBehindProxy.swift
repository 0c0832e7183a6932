internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Clients are spread by an address that they share.
enum SourceHashBehindProxy: Rule {
  static let metadata = RuleMetadata(
    id: "LB02",
    name: "source-hash-behind-proxy",
    severity: .warning,
    summary: """
      A backend chooses servers by the client's address, where clients come through another \
      proxy.
      """,
    rationale: """
      All clients then have the few addresses of that proxy, and one server gets most of them.
      """,
    remedy: """
      Take the address over first: `http-request set-src hdr(CF-Connecting-IP)`, or balance by \
      something else
      """,
    reference: "HAProxy configuration manual, 4.2, `balance source`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-Real-IP %[req.hdr(CF-Connecting-IP)]
        default_backend app
      backend app
        1️⃣balance source
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ clients of frontend 'web' come through a proxy and share its addresses"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-src hdr(CF-Connecting-IP) if { src 173.245.48.0/20 103.21.244.0/22 }
        default_backend app
      backend app
        balance source
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.balance)]

  private static let headers = [
    "cf-connecting-ip", "true-client-ip", "fastly-client-ip", "x-real-ip",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs where backend.activeServers.count > 1 {
      let balance = backend.balance(for: analysis.target)
      guard balance.value == .source, let range = backend.setting(.balance)?.value.range,
        frontend.states(.httpRequest), !frontend.binds.contains(where: { $0.has(.acceptProxy) })
      else { continue }
      let rules = frontend.all(.httpRequest)
      guard !rules.contains(where: { $0.actionName == "set-src" }),
        let evidence = rules.first(where: readsClientAddress), seen.insert(range).inserted
      else { continue }
      findings.report(
        "clients of \(frontend.described) come through a proxy and share its addresses", at: range,
        related: [RelatedPlace(range: evidence.range, message: "the proxy's header is read here")])
    }
  }

  private static func readsClientAddress(_ rule: Directive) -> Bool {
    rule.words.contains { word in
      let text = word.text.lowercased()
      return text.contains("hdr") && headers.contains { text.contains("(\($0)") }
    }
  }
}
