internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The first server takes everything, because nothing says when it is full.
enum FirstWithoutMaxconn: Rule {
  static let metadata = RuleMetadata(
    id: "LB04",
    name: "first-without-maxconn",
    severity: .warning,
    summary: "`balance first` has a server without `maxconn` before the last one.",
    rationale: """
      The algorithm fills the servers in their order and goes on to the next one when a server has \
      reached its `maxconn`. A server without a limit is never full, so those behind it get nothing.
      """,
    remedy: "Give every server but the last a `maxconn`",
    reference: "HAProxy configuration manual, 4.2, `balance first`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣balance first
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ no server of backend 'app' has 'maxconn', so all but the first are idle"
    ),
    .bad(
      """
      backend app
        balance first
        server 1️⃣a 10.0.0.1:80
        server b 10.0.0.2:80 maxconn 100
      """,
      "1️⃣ server 'a' has no 'maxconn', so the servers behind it are not used while it is up"
    ),
    .good(
      """
      backend app
        balance first
        server a 10.0.0.1:80 maxconn 100
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.balance)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.balance(for: analysis.target).value == .first {
      let servers = proxy.activeServers
      guard let server = servers.dropLast().first(where: { $0.connectionLimit == 0 }) else {
        continue
      }
      if servers.allSatisfy({ $0.connectionLimit == 0 }),
        let line = proxy.setting(.balance)?.range
      {
        findings.report(
          "no server of \(proxy.described) has 'maxconn', so all but the first are idle",
          at: line, related: [RelatedPlace(range: server.range, message: "the one in use")])
        continue
      }
      findings.report(
        """
        server '\(server.name.value)' has no 'maxconn', so the servers behind it are not used \
        while it is up
        """,
        at: server.name.range)
    }
  }
}
