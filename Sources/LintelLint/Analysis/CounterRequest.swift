internal import LintelGrammar
internal import LintelIR

/// What a fetch asks a stick table for.
struct CounterRequest {
  /// As `store` names it.
  var counter: String
  /// The table that the fetch names, if it does.
  var table: String?
  /// The tracked slot, or nil where the client's address is looked up.
  var slot: Int?

  init?(_ fetch: FetchCall) {
    let name = fetch.name
    let rest: Substring
    var arguments = fetch.arguments[...]
    if name.hasPrefix("sc_") {
      guard let first = arguments.popFirst(), let number = Int(first) else { return nil }
      slot = number
      rest = name.dropFirst(3)
    } else if name.hasPrefix("sc0_") || name.hasPrefix("sc1_") || name.hasPrefix("sc2_") {
      slot = name.dropFirst(2).first?.wholeNumberValue
      rest = name.dropFirst(4)
    } else if name.hasPrefix("src_") {
      rest = name.dropFirst(4)
    } else {
      return nil
    }
    guard let counter = Self.counters[String(rest)] else { return nil }
    self.counter = counter
    table = arguments.first.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let counters: [String: String] = [
    "http_req_rate": "http_req_rate", "http_req_cnt": "http_req_cnt",
    "http_err_rate": "http_err_rate", "http_err_cnt": "http_err_cnt",
    "http_fail_rate": "http_fail_rate", "http_fail_cnt": "http_fail_cnt",
    "conn_cnt": "conn_cnt", "conn_cur": "conn_cur", "conn_rate": "conn_rate",
    "sess_cnt": "sess_cnt", "sess_rate": "sess_rate", "bytes_in_rate": "bytes_in_rate",
    "bytes_out_rate": "bytes_out_rate", "kbytes_in": "bytes_in_cnt",
    "kbytes_out": "bytes_out_cnt", "get_gpc0": "gpc0", "inc_gpc0": "gpc0",
    "clr_gpc0": "gpc0", "get_gpc1": "gpc1", "inc_gpc1": "gpc1", "clr_gpc1": "gpc1",
    "gpc0_rate": "gpc0_rate", "gpc1_rate": "gpc1_rate", "get_gpt0": "gpt0",
    "glitch_cnt": "glitch_cnt", "glitch_rate": "glitch_rate",
  ]
}

extension Proxy {
  /// The tables that each slot is tracked in, by the rules of the section.
  var trackedTables: [Int: Set<String>] {
    var tables: [Int: Set<String>] = [:]
    let keywords: [KeywordID] = [
      .httpRequest, .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent,
    ]
    for directive in keywords.flatMap({ all($0) }) {
      guard let action = directive.actionName, action.hasPrefix("track-sc"),
        let slot = Int(action.dropFirst(8))
      else { continue }
      let words = directive.words.map(\.text)
      let index = words.firstIndex(of: "table")
      let table = index.flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil } ?? name.value
      tables[slot, default: []].insert(table)
    }
    return tables
  }
}
