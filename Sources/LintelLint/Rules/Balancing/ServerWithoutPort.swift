internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server is reached at the port that the client has used.
enum ServerWithoutPort: Rule {
  static let metadata = RuleMetadata(
    id: "LB14",
    name: "server-without-port",
    severity: .warning,
    summary: "A server has no port.",
    rationale: """
      The connection then goes to the port of the listener: it works while both are 80, and \
      fails when the listener moves to 8080.
      """,
    remedy: "State the port of the server",
    reference: "HAProxy configuration manual, 5.2, `server`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        server a 1️⃣10.0.0.1
      """,
      "1️⃣ server 'a' is reached at the port that the client has used"
    ),
    .good(
      """
      listen web
        bind :8080
        server a 10.0.0.1:8080
        server b unix@/run/app.sock
      backend service
        server-template c 5 _http._tcp.app.internal check resolvers dns
      resolvers dns
        parse-resolv-conf
      listen many
        bind :8000-8010
        server a 10.0.0.1
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.kind.hasServers {
      guard proxy.servers.contains(where: { $0.address.value.isPortless }) else { continue }
      let frontends = analysis.routes.frontends(of: index).map { analysis.proxies[$0] }
      let ports = Set(frontends.flatMap(\.binds).flatMap(\.addresses).map(\.value.ports))
      // Several ports are led through to the same ones on purpose.
      let isRange = ports.contains { if case .range = $0 { true } else { false } }
      guard !isRange, ports.count < 3, !proxy.states(.persist) else { continue }
      for server in proxy.servers where server.address.value.isPortless {
        findings.report(
          "server '\(server.name.value)' is reached at the port that the client has used",
          at: server.address.range)
      }
    }
  }
}

extension Address {
  /// True for an address without a port, other than "any", which is a transparent proxy's.
  fileprivate var isPortless: Bool {
    guard case .none = ports, takesClientPort else { return false }
    switch host {
    case .any: return false
    case .ipv4(let address): return address != 0
    case .ipv6: return true
    // The record of a service brings the port; a name that a variable would begin is not known.
    case .name(let name): return !name.hasPrefix("_") && !name.contains(":")
    default: return false
    }
  }
}
