internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Keys are cut until they are equal.
enum StringKeyTruncated: Rule {
  static let metadata = RuleMetadata(
    id: "ST05",
    name: "string-key-truncated",
    severity: .warning,
    summary: "A table of strings keeps 32 characters, and its keys are longer than that.",
    rationale: """
      Tokens and cookies of one kind often start alike, so that all users share one entry and \
      one limit.
      """,
    remedy: "Store a hash: `type binary len 32` and the key `req.hdr(authorization),sha2(256)`",
    reference: "HAProxy configuration manual, 11.1, `stick-table`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣stick-table type string size 100k expire 60s store http_req_rate(10s)
        http-request track-sc0 req.hdr(authorization)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ only the first 32 characters of 'req.hdr(authorization)' are kept"
    ),
    .bad(
      """
      backend app
        1️⃣stick-table type string size 100k expire 60m
        stick on req.cook(PHPSESSID)
        server a 10.0.0.1:80
      backend tracked
        2️⃣stick-table type binary len 4 size 100k expire 60m store http_req_rate(10s)
        http-request track-sc0 base32+src
        server a 10.0.0.1:80
      """,
      "1️⃣ only the first 32 characters of 'req.cook(PHPSESSID)' are kept",
      "2️⃣ only the first 4 bytes of 'base32+src' are kept"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type binary len 32 size 100k expire 60s store http_req_rate(10s)
        http-request track-sc0 req.hdr(authorization),sha2(256)
        default_backend app
      frontend api
        bind :8081
        stick-table type string len 256 size 100k expire 60s store http_req_rate(10s)
        http-request track-sc0 req.hdr(authorization)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.stickTable)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var tables: [String: (key: TableKey, line: Directive)] = [:]
    for proxy in analysis.proxies where proxy.setting(.stickTable) != nil {
      guard let table = proxy.all(.stickTable).first, let key = TableKey(of: table) else {
        continue
      }
      tables[proxy.name.value] = (key, table)
    }
    guard !tables.isEmpty else { return }
    var cut: [(rule: Directive, sample: String, table: String)] = []
    // A table that other keys fit in is right, and the rule is not.
    var fitting: Set<String> = []
    for proxy in analysis.proxies {
      for (rule, sample) in keys(of: proxy) {
        let words = rule.words.map(\.text)
        let named = words.firstIndex(of: "table").flatMap {
          $0 + 1 < words.count ? words[$0 + 1] : nil
        }
        let name = named ?? proxy.name.value
        guard let table = tables[name] else { continue }
        if table.key.cuts(sample) {
          cut.append((rule, sample, name))
        } else {
          fitting.insert(name)
        }
      }
    }
    var reported: Set<SourceRange> = []
    for (rule, sample, name) in cut {
      guard let table = tables[name] else { continue }
      let (place, other) =
        fitting.contains(name) ? (rule.range, table.line.range) : (table.line.range, rule.range)
      guard reported.insert(place).inserted else { continue }
      findings.report(
        "only the first \(table.key.length) \(table.key.isText ? "characters" : "bytes") of "
          + "'\(sample)' are kept", at: place,
        related: [RelatedPlace(range: other, message: "the other half")])
    }
  }

  /// The rules that look keys up, with the sample that is the key.
  private static func keys(of proxy: Proxy) -> [(rule: Directive, sample: String)] {
    var keys: [(Directive, String)] = []
    for keyword in CounterRequest.rulesets {
      for rule in proxy.all(keyword) {
        guard let action = rule.actionName, action.hasPrefix("track-sc"), rule.words.count > 1
        else { continue }
        keys.append((rule, rule.words[1].text))
      }
    }
    for keyword in [KeywordID.stickOn, .stickMatch, .stickStoreRequest] {
      for rule in proxy.all(keyword) {
        if let sample = rule.words.first?.text { keys.append((rule, sample)) }
      }
    }
    return keys
  }
}
