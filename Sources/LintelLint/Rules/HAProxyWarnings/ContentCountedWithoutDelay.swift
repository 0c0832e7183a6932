internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What has not arrived is counted or captured.
enum ContentCountedWithoutDelay: Rule {
  static let metadata = RuleMetadata(
    id: "HW38",
    name: "content-counted-without-delay",
    severity: .warning,
    summary: """
      A `tcp-request content` rule tracks, captures or limits by what the client sends, \
      without a delay to wait for it.
      """,
    rationale: """
      The rule runs as soon as the connection is there. Whether the bytes have arrived is a \
      matter of luck, and so is what is counted. HAProxy warns.
      """,
    remedy: "Add `tcp-request inspect-delay 5s`",
    reference: """
      HAProxy configuration manual, 4.2, `tcp-request inspect-delay`; HAProxy's warning "will \
      randomly find its contents"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend in
        mode tcp
        option tcplog
        bind :8443
        stick-table type string size 10k store conn_cnt
        1️⃣tcp-request content track-sc0 req.ssl_sni
        default_backend app
      backend app
        mode tcp
        server a 10.0.0.1:443
      """,
      "1️⃣ 'req.ssl_sni' may not have arrived: there is no 'tcp-request inspect-delay'"
    ),
    .good(
      """
      frontend in
        mode tcp
        option tcplog
        bind :8443
        stick-table type string size 10k store conn_cnt
        tcp-request inspect-delay 5s
        tcp-request content track-sc0 req.ssl_sni
        tcp-request content track-sc1 src
        default_backend app
      backend app
        mode tcp
        server a 10.0.0.1:443
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.tcpRequestContent)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.setting(.tcpRequestContent) != nil {
      guard proxy.setting(.tcpRequestInspectDelay) == nil else { continue }
      for rule in proxy.all(.tcpRequestContent) {
        guard let action = rule.actionName,
          action.hasPrefix("track-sc") || action == "capture" || action == "set-bandwidth-limit",
          let sample = rule.words.dropFirst().first(where: { readsContent($0.text) })
        else { continue }
        findings.report(
          "'\(sample.text)' may not have arrived: there is no 'tcp-request inspect-delay'",
          at: rule.range)
      }
    }
  }

  private static func readsContent(_ text: String) -> Bool {
    let name = text.prefix { $0 != "(" && $0 != "," }
    guard let sources = FetchID.find(String(name))?.info.sources else { return false }
    return !sources.isDisjoint(with: .buffers) || !sources.isDisjoint(with: .http)
  }
}
