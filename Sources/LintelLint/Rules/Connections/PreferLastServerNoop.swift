internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An option that would keep a client on its server has no effect.
enum PreferLastServerNoop: Rule {
  static let metadata = RuleMetadata(
    id: "KA03",
    name: "prefer-last-server-noop",
    severity: .info,
    summary: "`option prefer-last-server` has no effect here.",
    rationale: """
      The option looks at the server connection that the client's session owns. Unless \
      `http-reuse never` is set, server connections are shared by all clients and a session owns \
      none. In TCP mode there is one choice for each connection anyway, and a hash decides without \
      looking.
      """,
    remedy: "Delete the line",
    reference: "HAProxy configuration manual, 4.2, `option prefer-last-server` and `http-reuse`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        balance leastconn
        1️⃣option prefer-last-server
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ this has no effect in backend 'app', whose server connections are shared",
      fixed: """
        backend app
          balance leastconn
          server a 10.0.0.1:80
          server b 10.0.0.2:80
        """
    ),
    .good(
      """
      backend app
        balance leastconn
        option prefer-last-server
        http-reuse never
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.optionPreferLastServer), .keyword(.maxKeepAliveQueue),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for proxy in analysis.backends {
      let line =
        proxy.setting(.optionPreferLastServer).flatMap { $0.value.prefix == .none ? $0 : nil }
        ?? proxy.setting(.maxKeepAliveQueue)
      let placed: Placed<Directive>
      switch line {
      case .explicit(let own)?: placed = own
      case .inherited(let other)?: placed = other
      default: continue
      }
      guard let reason = Self.reason(for: proxy, target: analysis.target) else { continue }
      // A line in `defaults` may still count for another backend.
      guard
        line?.isExplicit == true
          || analysis.backends.allSatisfy({ Self.reason(for: $0, target: analysis.target) != nil }),
        seen.insert(placed.range).inserted
      else { continue }
      findings.report(
        "this has no effect in \(proxy.described), \(reason)", at: placed.range,
        fix: analysis.layout.fix(
          .safe, "delete the line", analysis.layout.deletion(of: placed.value)))
    }
  }

  private static func reason(for proxy: Proxy, target: Version) -> String? {
    if proxy.mode.value == .tcp { return "which is in TCP mode" }
    if proxy.balance(for: target).value.isHashing { return "whose servers are chosen by a hash" }
    if proxy.reuse != "never" { return "whose server connections are shared" }
    return nil
  }
}
