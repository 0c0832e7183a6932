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
    .bad(
      """
      # lintel: upstream=aws-alb
      frontend web
        bind :8080
        timeout http-keep-alive 75s
        default_backend app
      backend app
        stick-table type ipv6 size 100k expire 30m
        1️⃣stick on src
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

  static let triggers: [RuleTrigger] = [
    .keyword(.balance), .keyword(.stickOn), .keyword(.stickMatch),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs where backend.activeServers.count > 1 {
      guard let range = bySource(backend, for: analysis.target) else { continue }
      let forwarded = ForwardedClients(of: frontend, in: analysis)
      guard forwarded != nil || exception(of: frontend) != nil, seen.insert(range).inserted else {
        continue
      }
      let evidence = forwarded == nil ? exception(of: frontend) : forwarded?.evidence
      findings.report(
        "clients of \(frontend.described) come through a proxy and share its addresses", at: range,
        related: evidence.map {
          [RelatedPlace(range: $0, message: "the proxy's header is read here")]
        } ?? [])
    }
  }

  /// An `option forwardfor` that expects another proxy to have written the header.
  private static func exception(of frontend: Proxy) -> SourceRange? {
    guard let line = frontend.setting(.optionForwardfor)?.value, line.prefix == .none,
      line.words.contains(where: { $0.text == "if-none" || $0.text == "except" }),
      !ForwardedClients.restoresAddresses(frontend)
    else { return nil }
    return line.range
  }

  /// The line that binds a client to a server by its address.
  private static func bySource(_ backend: Proxy, for target: Version) -> SourceRange? {
    if backend.balance(for: target).value == .source {
      return backend.setting(.balance)?.value.range
    }
    return (backend.all(.stickOn) + backend.all(.stickMatch)).first { line in
      let key = line.words.first?.text ?? ""
      return key == "src" || key.hasPrefix("src,")
    }?.range
  }
}
