internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One side sends the PROXY header and the other does not expect it, or waits in vain.
enum ProxyProtocolChainMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "SE14",
    name: "proxy-protocol-chain-mismatch",
    severity: .error,
    summary: """
      A server of this file is a listener of this file, and only one of them uses the PROXY \
      protocol.
      """,
    rationale: """
      The header is read as a request and answered 400, or every connection waits for a header \
      that never comes. HAProxy looks at neither.
      """,
    remedy:
      "State `send-proxy-v2` on the server and `accept-proxy` on the bind line, or none of them",
    reference: "HAProxy configuration manual, 5.1, `accept-proxy`, and 5.2, `send-proxy-v2`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend edge
        bind :8443
        mode tcp
        option tcplog
        default_backend inner
      backend inner
        mode tcp
        server l 127.0.0.1:9443 1️⃣send-proxy-v2
      frontend term
        bind 127.0.0.1:9443 ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the listener of frontend 'term' does not accept the PROXY header",
      fixed: """
        frontend edge
          bind :8443
          mode tcp
          option tcplog
          default_backend inner
        backend inner
          mode tcp
          server l 127.0.0.1:9443 send-proxy-v2
        frontend term
          bind 127.0.0.1:9443 accept-proxy ssl crt site.pem
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      backend inner
        mode tcp
        server l 1️⃣unix@/run/term.sock
      frontend term
        bind unix@/run/term.sock accept-proxy
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the listener of frontend 'term' waits for a PROXY header"
    ),
    .bad(
      """
      frontend edge
        bind :80
        default_backend inner
      backend inner
        1️⃣server l 127.0.0.1:9080 ssl verify none
        server m 2️⃣127.0.0.1:9443
      frontend plain
        bind :9080
        default_backend app
      frontend term
        bind 127.0.0.1:9443 ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the listener of frontend 'plain' does not speak TLS",
      "2️⃣ the listener of frontend 'term' speaks TLS"
    ),
    .good(
      """
      backend inner
        mode tcp
        server l 127.0.0.1:9443 send-proxy-v2
      frontend term
        bind 127.0.0.1:9443 accept-proxy ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let listeners = LocalListeners(of: analysis.frontends)
    guard !listeners.isEmpty else { return }
    let links = listeners.links(from: analysis.backends)
    /// How many servers lead to each listener.
    var users: [SourceRange: Int] = [:]
    for link in links { users[link.bind.range, default: 0] += 1 }
    for link in links {
      check(link, isOnlyUser: users[link.bind.range] == 1, analysis.layout, into: &findings)
    }
  }

  private static func check(
    _ link: LocalListeners.Link, isOnlyUser: Bool, _ layout: Layout, into findings: inout Findings
  ) {
    let (server, listener, bind) = (link.server, link.listener, link.bind)
    let sends = [ServerOptionID.sendProxy, .sendProxyV2, .sendProxyV2Ssl, .sendProxyV2SslCn]
      .first { server.has($0) }
    let related = [RelatedPlace(range: bind.range, message: "the listener")]
    let expects = listener.all(.tcpRequestConnection).contains { $0.actionName == "expect-proxy" }
    if let sends, !bind.has(.acceptProxy), !expects {
      let end = isOnlyUser ? bind.addresses.last : nil
      findings.report(
        "the listener of \(listener.described) does not accept the PROXY header",
        at: server.option(sends)?.range ?? server.range, related: related,
        fix: layout.fix(
          .safe, "add 'accept-proxy' to the listener",
          end.flatMap { layout.addition(of: "accept-proxy", after: $0.range) }))
    } else if sends == nil, bind.has(.acceptProxy) {
      findings.report(
        "the listener of \(listener.described) waits for a PROXY header",
        at: server.address.range, related: related)
    } else if server.has(.ssl), !bind.has(.ssl), listener.mode.value == .http {
      findings.report(
        "the listener of \(listener.described) does not speak TLS", at: server.range,
        related: related)
    } else if !server.has(.ssl), bind.has(.ssl), link.proxy.mode.value == .http {
      findings.report(
        "the listener of \(listener.described) speaks TLS", at: server.address.range,
        related: related)
    }
  }
}
