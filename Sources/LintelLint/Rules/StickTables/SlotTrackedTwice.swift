internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Of two rules for one slot the second never counts.
enum SlotTrackedTwice: Rule {
  static let metadata = RuleMetadata(
    id: "ST04",
    name: "slot-tracked-twice",
    severity: .warning,
    summary: "Two rules track in the same slot, of which the first wins.",
    rationale: """
      A slot holds one entry for the life of a request. Once it is taken, later rules for it have \
      no effect: the second table stays empty, and limits on it never apply.
      """,
    remedy: "Use another slot for the second rule, such as `track-sc1`",
    reference: "HAProxy configuration manual, 4.4.1, `track-sc0`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request track-sc0 src table per_ip
        1️⃣http-request track-sc0 req.hdr(authorization) table per_key
        default_backend per_ip
      backend per_ip
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      backend per_key
        stick-table type string len 64 size 1m expire 60s store http_req_rate(10s)
      """,
      "1️⃣ slot 0 is taken by a rule above, so this rule has no effect"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request track-sc0 src table per_ip if { path_beg /a }
        http-request track-sc0 src table per_key if { path_beg /b }
        http-request track-sc1 req.hdr(authorization) table per_key
      backend per_ip
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      backend per_key
        stick-table type string len 64 size 1m expire 60s store http_req_rate(10s)
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.tcpRequestConnection), .keyword(.tcpRequestSession), .keyword(.tcpRequestContent),
    .keyword(.httpRequest),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let keywords: [KeywordID] = [
      .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .httpRequest,
    ]
    for proxy in analysis.proxies where keywords.contains(where: proxy.states) {
      var taken: [String: Directive] = [:]
      for keyword in keywords {
        for rule in proxy.all(keyword) {
          guard let action = rule.actionName, action.hasPrefix("track-sc") else { continue }
          let slot = action == "track-sc" ? rule.action?.name.text ?? action : action
          if let first = taken[slot] {
            let number = slot.filter(\.isNumber)
            findings.report(
              "slot \(number) is taken by a rule above, so this rule has no effect",
              at: rule.range,
              related: [RelatedPlace(range: first.range, message: "taken here")])
          } else if rule.condition == nil {
            taken[slot] = rule
          }
        }
      }
    }
  }
}
