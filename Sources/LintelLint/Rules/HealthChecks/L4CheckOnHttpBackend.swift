internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check proves only that a port is open.
enum L4CheckOnHttpBackend: Rule {
  static let metadata = RuleMetadata(
    id: "HC04",
    name: "l4-check-on-http-backend",
    profile: .advice,
    severity: .info,
    summary: "Servers of an HTTP backend are checked by a connection alone.",
    rationale: """
      The operating system accepts connections for a program that hangs or answers every \
      request with 500. Such a server stays in the rotation. The profile `recommended` speaks of \
      it in a file where other backends are checked by requests.
      """,
    remedy: "Add `option httpchk` and `http-check send meth GET uri /healthz`",
    reference: "HAProxy configuration manual, 4.2, `option httpchk`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend 1️⃣app
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 check
      """,
      "1️⃣ the checks of backend 'app' only open a connection"
    ),
    .good(
      """
      backend app
        option httpchk
        http-check send meth GET uri /healthz ver HTTP/1.1 hdr Host app.example.com
        http-check expect status 200
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 check
      """
    ),
  ]

  private static let options: [KeywordID] = [
    .optionHttpchk, .optionTcpCheck, .optionExternalCheck, .optionSslHelloChk, .optionSmtpchk,
    .optionMysqlCheck, .optionPgsqlCheck, .optionRedisCheck, .optionLdapCheck, .optionSpopCheck,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard findings.isThorough || analysis.backends.contains(where: asksForPages) else { return }
    for proxy in analysis.backends where proxy.mode.value == .http {
      guard proxy.servers.contains(where: { $0.has(.check) }), !analysis.isIncomplete(proxy),
        !options.contains(where: { proxy.isOn($0).value && !isBare($0, proxy) }),
        proxy.setting(.httpCheck) == nil,
        !proxy.servers.contains(where: { $0.has(.agentCheck) }),
        findings.isThorough || mayHavePage(proxy)
      else { continue }
      findings.report(
        "the checks of \(proxy.described) only open a connection", at: proxy.name.range)
    }
  }

  /// False for a lone server, and for those that speak WebSocket or gRPC.
  private static func mayHavePage(_ proxy: Proxy) -> Bool {
    proxy.usableServers.count > 1 && !proxy.states(.timeoutTunnel)
      && !proxy.servers.contains { $0.states(.proto) || $0.states(.alpn) || $0.states(.ws) }
  }

  /// True where a backend shows that servers of the file have a page to ask for.
  private static func asksForPages(_ proxy: Proxy) -> Bool {
    proxy.mode.value == .http && proxy.isOn(.optionHttpchk).value
      && proxy.servers.contains { $0.has(.check) }
  }

  /// True for `option tcp-check` with no step that looks at an answer.
  private static func isBare(_ option: KeywordID, _ proxy: Proxy) -> Bool {
    option == .optionTcpCheck && proxy.setting(.tcpCheck)?.isExplicit != false
      && !proxy.all(.tcpCheck).contains { $0.words.first?.text.hasPrefix("expect") == true }
  }
}
