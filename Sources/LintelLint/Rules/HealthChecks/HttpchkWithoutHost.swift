internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check by HTTP does not say which host it is for.
enum HttpchkWithoutHost: Rule {
  static let metadata = RuleMetadata(
    id: "HC05",
    name: "httpchk-without-host",
    severity: .warning,
    summary: "A health check by HTTP/1.1 has no `Host` header.",
    rationale: """
      HTTP/1.1 requires the header. A server that keeps to the standard answers 400, and every \
      server is then thought to be down. One that does not answers for some other host.
      """,
    remedy: "Add `http-check send hdr Host app.example.com`",
    reference: "HAProxy configuration manual, 4.2, `option httpchk`; RFC 9112, 3.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣option httpchk GET /healthz HTTP/1.1
        server a 10.0.0.1:80 check
      """,
      "1️⃣ the health check of backend 'app' has no 'Host' header"
    ),
    .good(
      """
      backend app
        option httpchk
        http-check send meth GET uri /healthz ver HTTP/1.1 hdr Host app.example.com
        server a 10.0.0.1:80 check
      backend plain
        option httpchk GET /healthz
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionHttpchk)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var missing = GroupedByPlace<Proxy>()
    for proxy in analysis.backends where proxy.servers.contains(where: { $0.has(.check) }) {
      guard let option = proxy.setting(.optionHttpchk)?.value, option.prefix == .none,
        !analysis.isIncomplete(proxy)
      else { continue }
      let sends = proxy.all(.httpCheck).filter { $0.words.first?.text == "send" }
      let version = (option.words + sends.flatMap(\.words)).first { $0.text.hasPrefix("HTTP/") }
      let needsHost = version.map { $0.text == "HTTP/1.1" || $0.text == "HTTP/2" } ?? false
      guard needsHost || proxy.servers.contains(where: choosesByName) else { continue }
      let inherited = proxy.setting(.httpCheck).map { $0.isExplicit ? [] : [$0.value] } ?? []
      let words = (sends + inherited).flatMap(\.words).map(\.text)
      let hasHost =
        words.contains { $0.lowercased() == "host" }
        || option.words.contains { $0.text.lowercased().contains("host:") }
        || option.words.count > 3
      guard !hasHost else { continue }
      missing.add(proxy, at: option)
    }
    for (directive, proxies) in missing.groups {
      findings.report(
        "the health check of \(proxies.described) has no 'Host' header",
        at: directive.range)
    }
  }

  /// True for a server that tells hosts apart: one of several on an address, or one that speaks
  /// HTTP/2, where every request names its host.
  private static func choosesByName(_ server: Server) -> Bool {
    if server.has(.sni) || server.argument(.proto)?.text == "h2" { return true }
    return server.argument(.checkProto)?.text == "h2"
  }
}
