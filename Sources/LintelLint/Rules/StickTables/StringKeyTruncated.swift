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
        stick-table type string size 100k expire 60s store http_req_rate(10s)
        1️⃣http-request track-sc0 req.hdr(authorization)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ only the first 32 characters of 'req.hdr(authorization)' are kept"
    ),
    .bad(
      """
      backend app
        stick-table type string size 100k expire 60m
        1️⃣stick on req.cook(PHPSESSID)
        server a 10.0.0.1:80
      backend tracked
        stick-table type binary len 4 size 100k expire 60m store http_req_rate(10s)
        2️⃣http-request track-sc0 base32+src
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

  fileprivate static let headers: Set<String> = [
    "authorization", "cookie", "user-agent", "x-api-key",
  ]
  fileprivate static let samples: Set<String> = ["path", "pathq", "url", "base"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var tables: [String: Key] = [:]
    for proxy in analysis.proxies where proxy.setting(.stickTable) != nil {
      if let table = proxy.all(.stickTable).first { tables[proxy.name.value] = Key(of: table) }
    }
    guard !tables.isEmpty else { return }
    for proxy in analysis.proxies {
      for (rule, sample) in keys(of: proxy) {
        let words = rule.words.map(\.text)
        let named = words.firstIndex(of: "table").flatMap {
          $0 + 1 < words.count ? words[$0 + 1] : nil
        }
        guard let table = tables[named ?? proxy.name.value], table.cuts(sample) else { continue }
        findings.report(
          "only the first \(table.length) \(table.isText ? "characters" : "bytes") of "
            + "'\(sample)' are kept", at: rule.range)
      }
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

  /// What a table keeps of a key.
  private struct Key {
    var isText: Bool
    var length: Int
    var statesLength: Bool

    /// Nil for a table of numbers or addresses.
    init?(of table: Directive) {
      let words = table.words.map(\.text)
      guard let type = words.firstIndex(of: "type"), type + 1 < words.count,
        ["string", "binary"].contains(words[type + 1])
      else { return nil }
      isText = words[type + 1] == "string"
      let stated = words.firstIndex(of: "len").flatMap {
        $0 + 1 < words.count ? Int(words[$0 + 1]) : nil
      }
      statesLength = stated != nil
      length = stated ?? 32
    }

    func cuts(_ sample: String) -> Bool {
      let name = String(sample.prefix { $0 != "(" && $0 != "," })
      guard isText else {
        // Four bytes for the hash and up to sixteen for the address.
        return ["base32+src", "url32+src"].contains(name) && length < 20
      }
      guard length <= 32, !sample.contains(",") else { return false }
      if StringKeyTruncated.samples.contains(name) { return true }
      // Who states a length has looked at the cookie.
      if name.hasSuffix("cook") || name == "cookie" { return !statesLength }
      guard name.hasSuffix("hdr") else { return false }
      let header = sample.dropFirst(name.count + 1).prefix { $0 != ")" }
      return StringKeyTruncated.headers.contains(header.lowercased())
    }
  }
}
