internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule writes a header that the proxy itself answers for.
enum ConnectionHeaderManipulated: Rule {
  static let metadata = RuleMetadata(
    id: "KA14",
    name: "connection-header-manipulated",
    severity: .warning,
    summary: "A rule writes `Connection`, `Transfer-Encoding` or another header about the message.",
    rationale: """
      These headers say how a message is framed and whether its connection stays open, and HAProxy \
      writes them itself. `Connection: close` set by hand closes connections behind the back of \
      `option http-keep-alive`; a wrong length makes two ends disagree where a request ends.
      """,
    remedy: "Use `option http-server-close` or `option httpclose` where a close is wanted",
    reference: "RFC 9110, 7.6.1; RFC 9112, 6.3"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request set-header Connection close
        default_backend app
      backend app
        2️⃣http-response add-header Transfer-Encoding chunked
        server a 10.0.0.1:80
      """,
      "1️⃣ HAProxy answers for the header 'Connection' itself",
      "2️⃣ HAProxy answers for the header 'Transfer-Encoding' itself"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-response set-header Connection close if { src 10.0.0.0/8 }
        acl is_websocket hdr(Sec-WebSocket-Version) 13
        http-request set-header Upgrade websocket if is_websocket
        http-request del-header Upgrade unless is_websocket
        default_backend app
      backend app
        option http-server-close
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let headers: Set<String> = [
    "connection", "keep-alive", "transfer-encoding", "content-length", "upgrade",
  ]
  private static let actions: Set<String> = ["set-header", "add-header", "replace-header"]

  private static let rulesets: [KeywordID] = [
    .httpRequest, .httpResponse, .httpAfterResponse,
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.httpRequest), .keyword(.httpResponse), .keyword(.httpAfterResponse),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for keyword in rulesets {
      for rule in analysis.sections(stating: keyword).flatMap({ $0.all(keyword) }) {
        guard let action = rule.actionName, actions.contains(action), rule.words.count > 1,
          headers.contains(rule.words[1].text.lowercased())
        else { continue }
        // Closing the connections of some clients is a known way to drain them; the upgrade of
        // WebSocket clients is often written out for a server that needs it. Both have conditions.
        let name = rule.words[1].text.lowercased()
        let isUsual = name == "connection" || name == "upgrade"
        guard !isUsual || rule.condition == nil else { continue }
        findings.report(
          "HAProxy answers for the header '\(rule.words[1].text)' itself", at: rule.range)
      }
    }
  }
}
