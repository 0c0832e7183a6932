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
    .bad(
      """
      frontend web
        bind :8080
        http-request track-sc0 src table per_ip
        default_backend app
      backend app
        1️⃣http-request track-sc0 req.hdr(x-key) table per_key
        server a 10.0.0.1:80
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
    var reported: Set<SourceRange> = []
    for (index, proxy) in analysis.proxies.enumerated()
    where keywords.contains(where: proxy.states) {
      // The rules of a backend run after those of the frontend.
      let backends = analysis.routes.backends(of: index).map { analysis.proxies[$0] }
        .filter { $0.section != proxy.section && keywords.contains(where: $0.states) }
      var taken: [String: Directive] = [:]
      for section in [proxy] + backends {
        let before = taken
        defer { if section.section != proxy.section { taken = before } }
        for rule in keywords.flatMap({ section.all($0) }) {
          guard let action = rule.actionName, action.hasPrefix("track-sc") else { continue }
          let slot = action == "track-sc" ? rule.action?.name.text ?? action : action
          if let first = taken[slot] {
            guard reported.insert(rule.range).inserted else { continue }
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
