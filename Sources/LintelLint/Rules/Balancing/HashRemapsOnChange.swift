internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One server less moves most clients.
enum HashRemapsOnChange: Rule {
  static let metadata = RuleMetadata(
    id: "LB03",
    name: "hash-remaps-on-change",
    severity: .info,
    summary: """
      Clients or objects are spread by a hash that is not consistent, over three servers or \
      more.
      """,
    rationale: """
      When a server goes or comes, most keys lead to another server: caches are empty and \
      sessions are lost. With `hash-type consistent` only the share of that server moves.
      """,
    remedy: "Add `hash-type consistent`",
    reference: "HAProxy configuration manual, 4.2, `hash-type`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend cache
        1️⃣balance uri
        server c1 10.0.0.1:6081 check
        server c2 10.0.0.2:6081 check
        server c3 10.0.0.3:6081 check
      """,
      "1️⃣ when one of 3 servers goes down, most keys move to another one"
    ),
    .good(
      """
      backend cache
        balance uri
        hash-type consistent
        server c1 10.0.0.1:6081 check
        server c2 10.0.0.2:6081 check
        server c3 10.0.0.3:6081 check
      backend two
        balance source
        server c1 10.0.0.1:80 check
        server c2 10.0.0.2:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.balance)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for proxy in analysis.backends where proxy.activeServers.count > 2 {
      guard let balance = proxy.setting(.balance)?.value,
        proxy.balance(for: analysis.target).value.isHashing,
        proxy.balance(for: analysis.target).value != .sticky,
        proxy.setting(.hashType)?.value.words.first?.text != "consistent",
        seen.insert(balance.range).inserted
      else { continue }
      findings.report(
        "when one of \(proxy.activeServers.count) servers goes down, most keys move to another one",
        at: balance.range)
    }
  }
}
