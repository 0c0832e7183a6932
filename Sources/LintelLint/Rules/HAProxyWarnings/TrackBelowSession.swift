internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Clients are counted too late to see their broken requests.
enum TrackBelowSession: Rule {
  static let metadata = RuleMetadata(
    id: "HW33",
    name: "track-below-session",
    severity: .info,
    summary: """
      A `tcp-request content` rule of an HTTP frontend tracks what is known when the client \
      connects.
      """,
    rationale: """
      A request that cannot be parsed never reaches these rules, so the errors of a client are \
      not counted. Those of `tcp-request session` run before. HAProxy warns.
      """,
    remedy: "Use `tcp-request session`",
    reference: """
      HAProxy configuration manual, 4.3, `track-sc0`; HAProxy's warning "should be executed at \
      the session level"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 100k expire 60s store http_err_rate(10s)
        1️⃣tcp-request content track-sc0 src
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ requests that cannot be parsed are not counted here"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 100k expire 60s store http_err_rate(10s)
        tcp-request session track-sc0 src
        tcp-request inspect-delay 5s
        tcp-request content track-sc1 req.hdr(X-Key)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.tcpRequestContent)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.setting(.tcpRequestContent) != nil else { continue }
      for rule in proxy.all(.tcpRequestContent) {
        guard let action = rule.actionName, action.hasPrefix("track-sc"), rule.words.count > 1
        else { continue }
        let sample = rule.words[1].text.prefix { $0 != "(" && $0 != "," }
        guard let places = FetchID.find(String(sample))?.info.places,
          !places.isDisjoint(with: [.tcpRequestConnection, .tcpRequestSession]),
          rule.condition.map({ readsNothing($0, of: proxy) }) ?? true
        else { continue }
        findings.report("requests that cannot be parsed are not counted here", at: rule.range)
      }
    }
  }

  private static func readsNothing(_ condition: Condition, of proxy: Proxy) -> Bool {
    condition.alternatives.flatMap { $0 }.allSatisfy { term in
      guard case .anonymous(let test) = term.test else { return false }
      return !test.expression.readsContent
    }
  }
}
