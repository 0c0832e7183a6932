internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// There are fewer source ports than connections.
enum SourcePortExhaustion: Rule {
  static let metadata = RuleMetadata(
    id: "CP09",
    name: "source-port-exhaustion",
    severity: .warning,
    summary: "More connections to one server are allowed than there are source ports.",
    rationale: """
      Connections from one address to one address and port differ by the source port only, and \
      Linux has about 28000 of them. Then connections fail with "Cannot assign requested \
      address".
      """,
    remedy: "Limit `maxconn` of the server, or give it several `source` addresses",
    reference: "HAProxy configuration manual, 4.2, `source`; ip(7), `ip_local_port_range`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen mqtt
        mode tcp
        option tcplog
        bind :1883
        maxconn 100000
        server a 1️⃣10.0.0.1:1883
      """,
      "1️⃣ 100000 connections to this address are allowed, and there are about 28000 source ports"
    ),
    .good(
      """
      listen mqtt
        mode tcp
        option tcplog
        bind :1883
        maxconn 100000
        server a1 10.0.0.1:1883 source 10.0.0.10 maxconn 25000
        server a2 10.0.0.1:1883 source 10.0.0.11 maxconn 25000
      """
    ),
  ]

  private static let ports = 28_232

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let global = analysis.configuration.globalSetting(.maxconnInGlobal)?.words.first
    let whole = global.flatMap { Int($0.text) } ?? 0
    for (frontend, backend) in analysis.pairs where backend.mode.value == .tcp {
      guard backend.usableServers.count == 1, let server = backend.usableServers.first,
        backend.setting(.source) == nil, !server.has(.source), !server.address.value.isLocal
      else { continue }
      let own = frontend.setting(.maxconn)?.value.words.first.flatMap { Int($0.text) } ?? 0
      let allowed = [own, whole, server.connectionLimit].filter { $0 > 0 }.min() ?? 0
      guard allowed > ports else { continue }
      findings.report(
        "\(allowed) connections to this address are allowed, and there are about 28000 source ports",
        at: server.address.range)
    }
  }
}
