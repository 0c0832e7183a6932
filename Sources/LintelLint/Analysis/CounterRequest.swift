internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What a fetch asks a stick table for.
struct CounterRequest {
  /// As `store` names it.
  var counter: String
  /// The table that the fetch names, if it does.
  var table: String?
  /// The tracked slot, or nil where the client's address is looked up.
  var slot: Int?
  /// True where the request is to count, not to tell.
  var isAction = false

  /// What a sample asks for: by its fetch, or by converters such as `table_conn_rate(t)`.
  static func all(in expression: SampleExpression) -> [CounterRequest] {
    var requests: [CounterRequest] = []
    if let request = CounterRequest(expression.fetch) { requests.append(request) }
    for converter in expression.converters where converter.name.hasPrefix("table_") {
      guard let counter = counters[String(converter.name.dropFirst(6))],
        let table = converter.arguments.first
      else { continue }
      requests.append(CounterRequest(counter: counter, table: table, slot: nil))
    }
    return requests
  }

  /// What the tests, values and actions of a proxy ask tables for, and where.
  static func all(
    of proxy: Proxy, _ analysis: Analysis
  ) -> [(request: CounterRequest, range: SourceRange)] {
    var requests: [(CounterRequest, SourceRange)] = []
    for used in analysis.tests(of: proxy) {
      let range = used.test.criterion.range
      requests += all(in: used.test.expression).map { ($0, range) }
    }
    for keyword in rulesets {
      for rule in proxy.all(keyword) {
        if let request = CounterRequest(action: rule) {
          requests.append((request, rule.action?.name.range ?? rule.range))
        }
        for sample in rule.samples {
          requests += all(in: sample).map { ($0, sample.fetch.place.range) }
        }
      }
    }
    return requests
  }

  static let rulesets: [KeywordID] = [
    .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .httpRequest, .httpResponse,
    .httpAfterResponse, .tcpResponseContent,
  ]

  /// True for a proxy that has anything to ask with.
  static func mayBeMade(by proxy: Proxy) -> Bool {
    proxy.kind != .defaults && (proxy.hasConditions || rulesets.contains(where: proxy.states))
  }

  /// What an action such as `sc-inc-gpc0(0)` counts in.
  init?(action rule: Directive) {
    guard let action = rule.action, action.baseName.hasPrefix("sc-"),
      let counter = Self.actions[action.baseName]
    else { return nil }
    let parameters = action.name.text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    guard let slot = Int(parameters.prefix { $0 != "," }) else { return nil }
    self.init(counter: counter, table: nil, slot: slot, isAction: true)
  }

  private init(counter: String, table: String?, slot: Int?, isAction: Bool = false) {
    self.counter = counter
    self.table = table
    self.slot = slot
    self.isAction = isAction
  }

  private static let actions: [String: String] = [
    "sc-inc-gpc0": "gpc0", "sc-inc-gpc1": "gpc1", "sc-set-gpt0": "gpt0",
  ]

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
