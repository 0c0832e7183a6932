internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule asks for a counter that the table does not keep.
enum CounterNotStored: Rule {
  static let metadata = RuleMetadata(
    id: "ST02",
    name: "counter-not-stored",
    severity: .error,
    summary: "A rule asks for a counter that its stick table does not store.",
    rationale: """
      A table keeps the counters after `store` and no others. A test of another one never matches: \
      the limit looks as if it were there and does nothing.
      """,
    remedy: "Add the counter to `store`",
    reference: "HAProxy configuration manual, 11.1, `stick-table`; 7.3.3, `sc_http_req_rate`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store conn_cur
        http-request track-sc0 src
        http-request deny deny_status 429 if { 1️⃣sc_http_req_rate(0) gt 100 }
      """,
      "1️⃣ the stick table of frontend 'web' does not store 'http_req_rate', so this never matches"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request track-sc1 src table counters
        http-request deny deny_status 429 if { 1️⃣sc1_conn_rate gt 100 }
        http-request deny if { 2️⃣src_http_err_rate(counters) gt 10 }
      backend counters
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      """,
      "1️⃣ the stick table of backend 'counters' does not store 'conn_rate', so this never matches",
      """
      2️⃣ the stick table of backend 'counters' does not store 'http_err_rate', so this \
      never matches
      """
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request track-sc0 src table counters
        http-request 1️⃣sc-inc-gpc0(0) if { path /login }
        http-request set-header X-Rate %[2️⃣sc_http_req_rate(0)]
        http-request deny if { 3️⃣src,table_http_err_rate(counters) gt 10 }
      backend counters
        stick-table type ipv6 size 1m expire 60s store conn_cur
      """,
      "1️⃣ the stick table of backend 'counters' does not store 'gpc0', so this counts nothing",
      """
      2️⃣ the stick table of backend 'counters' does not store 'http_req_rate', so this \
      never matches
      """,
      """
      3️⃣ the stick table of backend 'counters' does not store 'http_err_rate', so this \
      never matches
      """
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store conn_cur,http_req_rate(10s),gpc(2),gpc0
        http-request track-sc0 src
        http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
        http-request deny if { sc0_conn_cur gt 10 } or { sc_get_gpc0(0) gt 1 }
        http-request deny if { sc_tracked(0) } { src_port lt 10 }
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.stickTable)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where CounterRequest.mayBeMade(by: proxy) {
      var slots: [Int: Set<String>]?
      for (request, range) in CounterRequest.all(of: proxy, analysis) {
        let name: String
        if let stated = request.table {
          name = stated
        } else if let slot = request.slot {
          let tracked = slots ?? proxy.trackedTables
          slots = tracked
          guard let tables = tracked[slot], tables.count == 1, let only = tables.first else {
            continue
          }
          name = only
        } else {
          name = proxy.name.value
        }
        guard let position = analysis.definitions.tableOwners[name],
          let table = analysis.proxies[position].all(.stickTable).last,
          !stores(table, request)
        else { continue }
        let owner = analysis.proxies[position]
        findings.report(
          """
          the stick table of \(owner.described) does not store '\(request.counter)', so this \
          \(request.isAction ? "counts nothing" : "never matches")
          """,
          at: range,
          related: [RelatedPlace(range: table.range, message: "the table")])
      }
    }
  }

  private static func stores(_ table: Directive, _ request: CounterRequest) -> Bool {
    let counter = request.counter
    let words = table.words.map(\.text)
    guard let index = words.firstIndex(of: "store") else { return false }
    let stored = words[(index + 1)...].flatMap { $0.split(separator: ",") }
      .map { String($0.prefix { $0 != "(" }) }
    if stored.contains(counter) { return true }
    // To count is enough for a rate.
    if request.isAction, stored.contains("\(counter)_rate") { return true }
    switch counter {
    case "gpc0", "gpc1": return stored.contains("gpc")
    case "gpc0_rate", "gpc1_rate": return stored.contains("gpc_rate")
    case "gpt0": return stored.contains("gpt")
    default: return false
    }
  }
}
