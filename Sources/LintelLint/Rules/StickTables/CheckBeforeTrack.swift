internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A counter is looked at before it counts.
enum CheckBeforeTrack: Rule {
  static let metadata = RuleMetadata(
    id: "ST03",
    name: "check-before-track",
    severity: .warning,
    summary: "A rule tests a counter of a client before the rule that counts, or no rule counts.",
    rationale: """
      A new connection has no counter until a `track-sc` rule has run, so the test sees \
      nothing: five connections with one request each pass a limit of two.
      """,
    remedy: "Move the `track-sc` rule above the test",
    reference: "HAProxy configuration manual, 4.3, `track-sc0`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_cnt
        http-request deny if { 1️⃣sc_http_req_cnt(0) gt 2 }
        http-request track-sc0 src
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ slot 0 is tracked only by a later rule"
    ),
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_cnt
        http-request track-sc0 src
        http-request deny if { 1️⃣sc1_http_req_cnt gt 2 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ no rule tracks slot 1"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_cnt
        http-request track-sc0 src
        http-request deny if { sc_http_req_cnt(0) gt 2 }
        http-request deny if { src_http_req_cnt(web) gt 2 }
        default_backend app
      backend app
        http-request deny if { sc0_http_req_cnt gt 5 }
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let stages: [KeywordID: Int] = [
    .tcpRequestConnection: 0, .tcpRequestSession: 1, .tcpRequestContent: 2, .httpRequest: 3,
    .redirect: 4, .useBackend: 5,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      let tests = analysis.tests(of: proxy).filter {
        CounterRequest($0.test.expression.fetch)?.slot != nil
      }
      guard !tests.isEmpty,
        proxy.parent.map({ !tracks(analysis.configuration.defaults[$0]) }) ?? true
      else { continue }
      let tracked = trackedPlaces(of: proxy)
      for used in tests {
        guard let slot = CounterRequest(used.test.expression.fetch)?.slot else { continue }
        let first = used.uses.compactMap { place(of: $0.directive) }.min { $0 < $1 }
        guard let first else { continue }
        guard let track = tracked[slot] else {
          findings.report("no rule tracks slot \(slot)", at: used.test.criterion.range)
          continue
        }
        if first < track.place {
          findings.report(
            "slot \(slot) is tracked only by a later rule", at: used.test.criterion.range,
            related: [RelatedPlace(range: track.rule.range, message: "tracked here")])
        }
      }
    }
  }

  /// When a rule runs: the list, then the place in it.
  private struct Moment: Comparable {
    var stage: Int
    var offset: UInt32

    static func < (a: Self, b: Self) -> Bool { (a.stage, a.offset) < (b.stage, b.offset) }
  }

  private static func place(of rule: Directive) -> Moment? {
    stages[rule.keyword].map { Moment(stage: $0, offset: rule.range.lower) }
  }

  private static func tracks(_ proxy: Proxy) -> Bool {
    proxy.directives.contains { $0.actionName?.hasPrefix("track-sc") == true }
  }

  /// The earliest rule that tracks each slot.
  private static func trackedPlaces(of proxy: Proxy) -> [Int: (place: Moment, rule: Directive)] {
    var result: [Int: (place: Moment, rule: Directive)] = [:]
    for rule in proxy.directives {
      guard let action = rule.actionName, action.hasPrefix("track-sc"),
        let slot = Int(action.dropFirst(8)), let moment = place(of: rule)
      else { continue }
      if let known = result[slot], known.place < moment { continue }
      result[slot] = (moment, rule)
    }
    return result
  }
}
