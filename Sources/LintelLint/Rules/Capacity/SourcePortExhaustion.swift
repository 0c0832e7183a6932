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
    .bad(
      """
      global
        maxconn 200000
      backend app
        balance leastconn
        server a 1️⃣10.0.0.1:80 maxconn 60000
        server b 2️⃣10.0.0.2:80 source 10.0.0.10 maxconn 70000
        server c 10.0.0.3:80 maxconn 20000
      """,
      "1️⃣ 60000 connections to this address are allowed, and there are about 28000 source ports",
      "2️⃣ 70000 connections to this address are allowed, and there are about 64000 source ports"
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

  /// What Linux takes ports from by itself, 32768 to 60999.
  private static let ports = 28_232
  /// The ports from 1025 on: with a stated address HAProxy binds each connection to one of them.
  private static let statedPorts = 64_511

  /// Servers of which the same is to be said; real files have one limit for all.
  private struct Excess {
    var allowed: Int
    var available: Int
    var servers: [Server]
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var found: [Excess] = []
    var positions: [[Int]: Int] = [:]
    func add(_ server: Server, _ allowed: Int, _ available: Int) {
      if let index = positions[[allowed, available]] {
        found[index].servers.append(server)
      } else {
        positions[[allowed, available]] = found.count
        found.append(Excess(allowed: allowed, available: available, servers: [server]))
      }
    }
    for server in analysis.backends.flatMap(\.servers) {
      let available = server.has(.source) ? statedPorts : ports
      guard server.connectionLimit > available, !server.address.value.isLocal else { continue }
      add(server, server.connectionLimit, available)
    }
    let global = analysis.configuration.globalSetting(.maxconnInGlobal)?.words.first
    let whole = global.flatMap { Int($0.text) } ?? 0
    for (frontend, backend) in analysis.pairs {
      let closes = EffectiveConnection(frontend: frontend, backend: backend).closesServerSide
      let servers = backend.activeServers
      guard backend.mode.value == .tcp || closes, let server = servers.first,
        servers.allSatisfy({ $0.connectionLimit == 0 && !$0.has(.source) }),
        backend.setting(.source) == nil, !server.address.value.isLocal
      else { continue }
      let own = frontend.setting(.maxconn)?.value.words.first.flatMap { Int($0.text) } ?? 0
      let allowed = [own, whole].filter { $0 > 0 }.min() ?? 0
      // Where the load is spread evenly, each server has its share.
      let share = allowed / servers.count
      if share > ports { add(server, share, ports) }
    }
    for excess in found { report(excess, into: &findings) }
  }

  private static func report(_ excess: Excess, into findings: inout Findings) {
    let others = excess.servers.count - 1
    let rest = others == 1 ? "1 other" : "\(others) others"
    let place = others > 0 ? "this address, and to \(rest)," : "this address"
    findings.report(
      """
      \(excess.allowed) connections to \(place) are allowed, and there are about \
      \(excess.available / 1000)000 source ports
      """,
      at: excess.servers[0].address.range)
  }
}
