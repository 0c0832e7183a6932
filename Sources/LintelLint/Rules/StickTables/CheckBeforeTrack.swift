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
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_cnt
        http-request track-sc0 src if { path_beg /api/ }
        http-request deny if { path_beg /login/ } { 1️⃣sc_http_req_cnt(0) gt 2 }
      """,
      "1️⃣ slot 0 is not tracked for the requests that this tests"
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

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      let tests = analysis.tests(of: proxy).filter {
        CounterRequest($0.test.expression.fetch)?.slot != nil
      }
      guard !tests.isEmpty,
        proxy.parent.map({ !tracks(analysis.configuration.defaults[$0]) }) ?? true
      else { continue }
      let tracked = TrackedSlot.all(of: proxy)
      for used in tests {
        guard let slot = CounterRequest(used.test.expression.fetch)?.slot else { continue }
        let first = used.uses.compactMap { Moment(of: $0.directive) }.min()
        guard let first else { continue }
        guard let track = tracked[slot] else {
          findings.report("no rule tracks slot \(slot)", at: used.test.criterion.range)
          continue
        }
        if track.moment < first, used.uses.count == 1,
          let use = used.uses.first?.directive, !track.mayApply(with: use, in: proxy, analysis)
        {
          findings.report(
            "slot \(slot) is not tracked for the requests that this tests",
            at: used.test.criterion.range,
            related: [RelatedPlace(range: track.first.range, message: "tracked here")])
        }
        if first < track.moment {
          findings.report(
            "slot \(slot) is tracked only by a later rule", at: used.test.criterion.range,
            related: [RelatedPlace(range: track.first.range, message: "tracked here")],
            fix: fix(track.first, used, analysis.layout))
        }
      }
    }
  }

  /// Moves a rule that always tracks above the first that asks, where both are of one list.
  private static func fix(_ track: Directive, _ used: UsedTest, _ layout: Layout) -> Fix? {
    let readers = used.uses.map(\.directive).filter { $0.keyword == track.keyword }
    guard track.condition == nil, readers.count == used.uses.count,
      let first = readers.min(by: { $0.range.lower < $1.range.lower }),
      let edits = layout.move(track, before: first)
    else { return nil }
    return Fix(safety: .safe, title: "track before the counter is read", edits: edits)
  }

  private static func tracks(_ proxy: Proxy) -> Bool {
    proxy.directives.contains { $0.actionName?.hasPrefix("track-sc") == true }
  }
}
