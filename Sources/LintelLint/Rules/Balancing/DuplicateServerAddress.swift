internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Two servers of one backend are one machine.
enum DuplicateServerAddress: Rule {
  static let metadata = RuleMetadata(
    id: "LB13",
    name: "duplicate-server-address",
    severity: .warning,
    summary: "Two servers of one backend have the same address and port.",
    rationale: """
      The machine gets twice its share of the load, twice the connections that `maxconn` allows \
      and twice the checks. Usually a line was copied and its address not changed.
      """,
    remedy: "Correct the address, or state the share with `weight` on one server",
    reference: "HAProxy configuration manual, 4.2, `server`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 check
        server b 1️⃣10.0.0.1:80 check
      """,
      "1️⃣ server 'b' has the same address as server 'a'"
    ),
    .bad(
      """
      backend app
        server-template t 3 1️⃣10.0.0.1:80 check
      """,
      "1️⃣ server 't2' has the same address as server 't1'"
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:80 check
        server b 10.0.0.1:81 check
        server c 10.0.0.1:80 backup
        server d app.example.com:80 check
        server e app.example.com:80 check
        server f 10.0.0.1:80 check disabled
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      let servers = proxy.activeServers
      guard servers.count > 1, !analysis.areDistinct(servers) else { continue }
      var first: [Address: Server] = [:]
      // All servers of a template have the address that its line states.
      var reported: SourceRange?
      for server in servers {
        var address = server.address.value
        if address.prefix == "ipv4" || address.prefix == "ipv6" { address.prefix = nil }
        switch address.host {
        case .ipv4, .ipv6, .unix: break
        case .any, .name, .descriptor, .other: continue
        }
        guard let other = first[address] else {
          first[address] = server
          continue
        }
        guard server.address.range != reported, server.distinction == other.distinction else {
          continue
        }
        reported = server.address.range
        findings.report(
          "server '\(server.name.value)' has the same address as server '\(other.name.value)'",
          at: server.address.range,
          related: [RelatedPlace(range: other.address.range, message: "first used here")])
      }
    }
  }
}

extension Analysis {
  /// True where all servers have IPv4 addresses and no two the same, which most have and which can
  /// be told at little cost.
  fileprivate func areDistinct(_ servers: [Server]) -> Bool {
    var endpoints: [UInt64] = []
    endpoints.reserveCapacity(servers.count)
    for server in servers {
      guard let endpoint = server.ipv4Endpoint else { return false }
      endpoints.append(endpoint)
    }
    endpoints.sort()
    return !zip(endpoints, endpoints.dropFirst()).contains { $0 == $1 }
  }
}

extension Server {
  /// Address and port, or nil where the address is not simply IPv4.
  fileprivate var ipv4Endpoint: UInt64? {
    let address = address.value
    guard case .ipv4(let host) = address.host, case .one(let port) = address.ports else {
      return nil
    }
    return UInt64(host) << 16 | UInt64(port)
  }

  /// What makes two servers with one address different on purpose.
  fileprivate var distinction: [String] {
    [.source, .sni, .proto, .namespace, .ssl].map { (id: ServerOptionID) in
      guard let option = option(id)?.value, !option.isNegated else { return "" }
      return option.name.text + " " + option.arguments.compactMap(\.text).joined(separator: " ")
    }
  }
}
