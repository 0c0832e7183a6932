internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A property of requests is to choose a server where no request is read.
enum Layer7BalanceInTcp: Rule {
  static let metadata = RuleMetadata(
    id: "LB15",
    name: "layer7-balance-in-tcp",
    severity: .warning,
    summary: "A backend in TCP mode balances by URI, parameter or header.",
    rationale: """
      HAProxy falls back to round robin, with a warning, and clients do not come back to their \
      server.
      """,
    remedy: "Use `mode http`, or balance by `source`",
    reference: """
      HAProxy configuration manual, 4.2, `balance`; HAProxy's warning "Layer 7 hash not \
      possible"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        mode tcp
        option tcplog
        bind :9000
        1️⃣balance uri
        server a 10.0.0.1:9000
        server b 10.0.0.2:9000
      """,
      "1️⃣ 'balance uri' needs mode http: listen 'web' falls back to round robin"
    ),
    .good(
      """
      listen web
        mode tcp
        option tcplog
        bind :9000
        balance source
        server a 10.0.0.1:9000
        server b 10.0.0.2:9000
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.balance)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .tcp && !proxy.mode.isBuiltin {
      guard let balance = proxy.setting(.balance) else { continue }
      switch proxy.balance(for: analysis.target).value {
      case .uri, .urlParameter, .header: break
      default: continue
      }
      findings.report(
        "'balance \(balance.value.words.first?.text ?? "")' needs mode http: \(proxy.described) "
          + "falls back to round robin", at: balance.value.range)
    }
  }
}
