internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A `peers` section contradicts itself.
enum PeersInconsistent: Rule {
  static let metadata = RuleMetadata(
    id: "HW12",
    name: "peers-inconsistent",
    severity: .warning,
    summary: "A peer has no address, a shard that does not exist, or TLS on one side only.",
    rationale: """
      HAProxy ignores the line or the shard, with a warning, and the tables of this process \
      are then not shared as the section says.
      """,
    remedy: "Correct the line",
    reference: "HAProxy configuration manual, 12.2; HAProxy's warnings on peers"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        localpeer lb1
      peers mesh
        shards 2
        peer lb1 127.0.0.1:10000
        1️⃣peer lb2 10.0.0.2:10000 shard 3
      """,
      "1️⃣ there are 2 shards, so shard 3 is ignored"
    ),
    .bad(
      """
      global
        localpeer lb1
      peers mesh
        bind :10000 ssl crt peer.pem
        1️⃣server lb1
        2️⃣server lb2
      """,
      "1️⃣ the local peer listens with TLS, but has no 'ssl' as a server",
      "2️⃣ this peer has no address and is ignored"
    ),
    .good(
      """
      global
        localpeer lb1
      peers mesh
        bind :10000
        server lb1
        server lb2 10.0.0.2:10000
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let local = analysis.configuration.globalSetting(.localpeer)?.words.first?.text
    for section in analysis.otherSections where section.kind == .peers {
      let shards = section.directives.last { $0.keyword == .shards }?.words.first
      let limit = shards.flatMap { Int($0.text) } ?? 0
      let bind = section.directives.first { $0.keyword == .bind }
      for directive in section.directives {
        guard directive.keyword == .peer || directive.keyword == .serverInPeers else { continue }
        check(directive, local: local, limit: limit, bind: bind, into: &findings)
      }
    }
  }

  private static func check(
    _ peer: Directive, local: String?, limit: Int, bind: Directive?, into findings: inout Findings
  ) {
    let words = peer.words.map(\.text)
    guard let name = words.first else { return }
    if let index = words.firstIndex(of: "shard"), index + 1 < words.count,
      let shard = Int(words[index + 1]), shard > limit
    {
      findings.report(
        "there are \(limit) shards, so shard \(shard) is ignored", at: peer.range)
    }
    guard let local else { return }
    if name == local, let bind {
      let isTLS = bind.words.contains { $0.text == "ssl" }
      if isTLS != words.contains("ssl") {
        findings.report(
          isTLS
            ? "the local peer listens with TLS, but has no 'ssl' as a server"
            : "the local peer has 'ssl' as a server, but listens without TLS",
          at: peer.range, related: [RelatedPlace(range: bind.range, message: "it listens here")])
      }
    }
    if name != local, words.count == 1 {
      findings.report("this peer has no address and is ignored", at: peer.range)
    }
  }
}
