internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How servers are chosen is left to the version of HAProxy.
enum ImplicitBalanceAlgorithm: Rule {
  static let metadata = RuleMetadata(
    id: "LB01",
    name: "implicit-balance-algorithm",
    severity: .warning,
    summary: "A backend with several servers does not say how one is chosen.",
    rationale: """
      The default was `roundrobin` up to HAProxy 3.2 and is `random` since 3.3. The same file so \
      spreads requests differently after an upgrade, and a look at the statistics misleads who \
      expects turns to be taken.
      """,
    remedy: "State `balance`, in the section or in its `defaults`",
    reference: "HAProxy configuration manual, 4.2, `balance`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend 1️⃣app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      """
      1️⃣ backend 'app' does not state 'balance': HAProxy 3.4 uses 'random', before 3.3 \
      'roundrobin'
      """,
      fixed: """
        backend app
          balance random
          server a 10.0.0.1:80
          server b 10.0.0.2:80
        """
    ),
    .good(
      """
      backend app
        balance roundrobin
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
    .good(
      """
      defaults
        mode http
        balance leastconn
      backend app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:80
        server b 10.0.0.2:80 backup
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let today: BalanceAlgorithm = analysis.target >= Version(3, 3) ? .random : .roundRobin
    let other: String = analysis.target >= Version(3, 3) ? "before 3.3" : "from 3.3 on"
    let otherName: BalanceAlgorithm = today == .random ? .roundRobin : .random
    for proxy in analysis.backends where proxy.mode.value == .http || proxy.mode.value == .tcp {
      guard proxy.setting(.balance) == nil, proxy.activeServers.count > 1,
        !analysis.isIncomplete(proxy)
      else { continue }
      findings.report(
        """
        \(proxy.described) does not state 'balance': HAProxy \(analysis.target) uses \
        '\(today.rawValue)', \(other) '\(otherName.rawValue)'
        """,
        at: proxy.name.range,
        fix: analysis.layout.fix(
          analysis.safetyOfStatingDefaults, "state the algorithm in effect",
          analysis.layout.insertion(of: "balance \(today.rawValue)", atStartOf: proxy)))
    }
  }
}
