internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server of terminal sessions has no port.
enum RdpCookieServerWithoutPort: Rule {
  static let metadata = RuleMetadata(
    id: "HW22",
    name: "rdp-cookie-server-without-port",
    severity: .warning,
    summary:
      "A backend keeps clients at a server by RDP cookie, but a server has no port of its own.",
    rationale: """
      The cookie names address and port. A server that takes the port of the client is not \
      found by it. HAProxy warns.
      """,
    remedy: "State the port of the server",
    reference: "HAProxy configuration manual, 4.2, `persist rdp-cookie`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen rdp
        mode tcp
        option tcplog
        bind :3389
        persist rdp-cookie
        balance rdp-cookie
        server a 1️⃣10.0.0.1
      """,
      "1️⃣ server 'a' has no port, so no RDP cookie leads to it"
    ),
    .good(
      """
      listen rdp
        mode tcp
        option tcplog
        bind :3389
        persist rdp-cookie
        balance rdp-cookie
        server a 10.0.0.1:3389
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.persist)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends
    where proxy.setting(.persist)?.value.prefix == Directive.Prefix.none {
      for server in proxy.servers where server.address.value.takesClientPort {
        findings.report(
          "server '\(server.name.value)' has no port, so no RDP cookie leads to it",
          at: server.address.range)
      }
    }
  }
}
