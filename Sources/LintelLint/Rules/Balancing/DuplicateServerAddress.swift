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
      var first: [Address: Server] = [:]
      for server in proxy.activeServers {
        let address = server.address.value
        switch address.host {
        case .ipv4, .ipv6, .unix: break
        case .any, .name, .descriptor, .other: continue
        }
        guard let other = first[address] else {
          first[address] = server
          continue
        }
        guard server.distinction == other.distinction else { continue }
        findings.report(
          "server '\(server.name.value)' has the same address as server '\(other.name.value)'",
          at: server.address.range,
          related: [RelatedPlace(range: other.address.range, message: "first used here")])
      }
    }
  }
}

extension Server {
  /// What makes two servers with one address different on purpose.
  fileprivate var distinction: [String] {
    [.source, .sni, .proto, .namespace, .ssl].map { (id: ServerOptionID) in
      guard let option = option(id)?.value, !option.isNegated else { return "" }
      return option.name.text + " " + option.arguments.compactMap(\.text).joined(separator: " ")
    }
  }
}
