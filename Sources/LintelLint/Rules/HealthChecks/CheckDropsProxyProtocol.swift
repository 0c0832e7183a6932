internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check leaves out the PROXY header.
enum CheckDropsProxyProtocol: Rule {
  static let metadata = RuleMetadata(
    id: "HC08",
    name: "check-drops-proxy-protocol",
    severity: .warning,
    summary:
      "A server gets the PROXY header with traffic, but its checks go to another port without it.",
    rationale: """
      With `port` or `addr` HAProxy sends no PROXY header on checks unless told to. A listener \
      that requires one refuses the check, and the server is down.
      """,
    remedy: "Add `check-send-proxy`",
    reference: "HAProxy configuration manual, 5.2, `check-send-proxy`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:8443 send-proxy-v2 check port 1️⃣8444
      """,
      "1️⃣ checks of server 'a' on this port have no PROXY header"
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:8443 send-proxy-v2 check port 8444 check-send-proxy
        server b 10.0.0.2:8443 send-proxy check
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      checkConnect(of: proxy, into: &findings)
      for server in proxy.servers where server.has(.check) && !server.has(.checkSendProxy) {
        let sends: [ServerOptionID] = [
          .sendProxy, .sendProxyV2, .sendProxyV2Ssl, .sendProxyV2SslCn,
        ]
        guard sends.contains(where: { server.has($0) }),
          let argument = server.argument(.port) ?? server.argument(.addr)
        else { continue }
        findings.report(
          "checks of server '\(server.name.value)' on this port have no PROXY header",
          at: argument.range)
      }
    }
  }

  private static let sending: [ServerOptionID] = [
    .sendProxy, .sendProxyV2, .sendProxyV2Ssl, .sendProxyV2SslCn,
  ]

  /// A check that opens its connection by a rule of its own.
  private static func checkConnect(of proxy: Proxy, into findings: inout Findings) {
    let rules = (proxy.all(.httpCheck) + proxy.all(.tcpCheck)).filter {
      $0.words.first?.text == "connect"
    }
    guard let rule = rules.first(where: { !$0.words.contains { $0.text == "send-proxy" } }),
      let server = proxy.servers.first(where: { server in
        server.has(.check) && !server.has(.checkSendProxy) && sending.contains { server.has($0) }
      })
    else { return }
    findings.report(
      "checks of server '\(server.name.value)' over this connection have no PROXY header",
      at: rule.range)
  }
}
