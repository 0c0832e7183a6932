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

  private static let headers: Set<String> = ["authorization", "cookie", "user-agent", "x-api-key"]
  private static let samples: Set<String> = ["path", "pathq", "url", "base", "req.cook"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var lengths: [String: Int] = [:]
    for proxy in analysis.proxies where proxy.setting(.stickTable) != nil {
      if let table = proxy.all(.stickTable).first {
        lengths[proxy.name.value] = keyLength(of: table)
      }
    }
    guard !lengths.isEmpty else { return }
    for proxy in analysis.proxies {
      for rule in proxy.directives {
        guard let action = rule.actionName, action.hasPrefix("track-sc"), rule.words.count > 1
        else {
          continue
        }
        let words = rule.words.map(\.text)
        let table = words.firstIndex(of: "table").flatMap {
          $0 + 1 < words.count ? words[$0 + 1] : nil
        }
        guard let length = lengths[table ?? proxy.name.value], length <= 32, isLong(words[1]) else {
          continue
        }
        findings.report(
          "only the first \(length) characters of '\(words[1])' are kept", at: rule.range)
      }
    }
  }

  /// The characters that a table of strings keeps, or nil for a table of something else.
  private static func keyLength(of table: Directive) -> Int? {
    let words = table.words.map(\.text)
    guard let type = words.firstIndex(of: "type"), type + 1 < words.count,
      words[type + 1] == "string"
    else { return nil }
    guard let length = words.firstIndex(of: "len"), length + 1 < words.count else { return 32 }
    return Int(words[length + 1])
  }

  private static func isLong(_ sample: String) -> Bool {
    guard !sample.contains(",") else { return false }
    let name = sample.prefix { $0 != "(" }
    if samples.contains(String(name)) { return true }
    guard name.hasSuffix("hdr") else { return false }
    let header = sample.dropFirst(name.count + 1).prefix { $0 != ")" }
    return headers.contains(header.lowercased())
  }
}
