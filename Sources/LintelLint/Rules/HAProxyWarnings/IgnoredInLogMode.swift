internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A backend for logs has rules for connections.
enum IgnoredInLogMode: Rule {
  static let metadata = RuleMetadata(
    id: "HW07",
    name: "ignored-in-log-mode",
    severity: .warning,
    summary: "A backend in `mode log` has rules or tables, which it ignores.",
    rationale: """
      Such a backend forwards single log lines: there is no connection, no request and no \
      client to count. HAProxy warns and goes on without them.
      """,
    remedy: "Delete the line",
    reference: """
      HAProxy configuration manual, 4.2, `mode`; HAProxy's warning "Cannot use ... with 'mode \
      log'"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend logs
        mode log
        1️⃣tcp-request content reject if { src 192.0.2.1 }
        2️⃣stick-table type ip size 10k
        server s udp@10.0.0.1:514
      """,
      "1️⃣ 'tcp-request content' has no effect: backend 'logs' is in mode log",
      "2️⃣ 'stick-table' has no effect: backend 'logs' is in mode log",
      fixed: """
        backend logs
          mode log
          server s udp@10.0.0.1:514
        """
    ),
    .bad(
      """
      listen web
        bind :8080
        1️⃣balance log-hash lower
        server s 10.0.0.1:80
      """,
      "1️⃣ 'balance log-hash' needs 'mode log': listen 'web' falls back to round robin"
    ),
    .good(
      """
      backend logs
        mode log
        balance log-hash lower
        server s udp@10.0.0.1:514
      """
    ),
  ]

  private static let keywords: Set<KeywordID> = [
    .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .tcpResponseContent, .stickTable,
    .stickOn, .stickMatch, .stickStoreRequest, .stickStoreResponse, .httpSendNameHeader,
    .dynamicCookieKey, .useServer, .logSteps,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies {
      guard proxy.mode.value == .log else {
        checkBalance(of: proxy, into: &findings)
        continue
      }
      for directive in proxy.directives where keywords.contains(directive.keyword) {
        findings.report(
          "'\(directive.keyword.info.name)' has no effect: \(proxy.described) is in mode log",
          at: directive.range,
          fix: analysis.layout.fix(
            .safe, "delete the line", analysis.layout.deletion(of: directive)))
      }
    }
  }

  private static func checkBalance(of proxy: Proxy, into findings: inout Findings) {
    guard let directive = proxy.setting(.balance)?.value, let word = directive.words.first,
      word.text.hasPrefix("log-")
    else { return }
    findings.report(
      "'balance \(word.text)' needs 'mode log': \(proxy.described) falls back to round robin",
      at: directive.range)
  }
}
