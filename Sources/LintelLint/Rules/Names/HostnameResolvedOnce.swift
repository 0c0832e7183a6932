internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server's name is looked up at the start and never again.
enum HostnameResolvedOnce: Rule {
  static let metadata = RuleMetadata(
    id: "DN01",
    name: "hostname-resolved-once",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary: "A server is given by name, and the name is resolved at the start only.",
    rationale: """
      Without `resolvers` the system's resolver is asked once. When the address behind the name \
      changes, as it does for cloud balancers and containers, the traffic goes to the old one \
      until HAProxy is reloaded: to nobody, or to a stranger.
      """,
    remedy:
      "Add a `resolvers` section, and `resolvers NAME init-addr last,libc,none` to the server",
    reference: "HAProxy configuration manual, 5.3, server IP address resolution using DNS"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 1️⃣app.example.com:80 check
      """,
      "1️⃣ 'app.example.com' is resolved at the start and never again"
    ),
    .good(
      """
      resolvers dns
        parse-resolv-conf
      backend app
        server a app.example.com:80 check resolvers dns init-addr last,libc,none
        server b localhost:80
        server c 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    // A name without a dot is usually one of the machine's own file of hosts, or of a container's
    // network: all of them are one finding.
    var local: [Server] = []
    for proxy in analysis.backends {
      let servers = proxy.servers.filter { !$0.has(.resolvers) && $0.hostName != nil }
      let remote = servers.filter { $0.hostName?.contains(".") == true }
      report(remote, severity: nil, into: &findings)
      local += servers.filter { $0.hostName?.contains(".") == false }
    }
    report(local, severity: .info, into: &findings)
  }

  private static func report(
    _ servers: [Server], severity: Severity?, into findings: inout Findings
  ) {
    guard let first = servers.first, let name = first.hostName else { return }
    let others = Set(servers.compactMap(\.hostName)).count - 1
    findings.report(
      others == 0
        ? "'\(name)' is resolved at the start and never again"
        : "'\(name)' and \(others) more are resolved at the start and never again",
      at: first.address.range, severity: severity)
  }
}

extension Server {
  /// The name that stands for the server's address, unless it is always this machine's.
  fileprivate var hostName: String? {
    // A variable, or what was meant to be one, is CO02's.
    guard case .name(let name) = address.value.host, name != "localhost",
      !name.contains(where: { $0 == ":" || $0 == "$" })
    else { return nil }
    return name
  }
}
