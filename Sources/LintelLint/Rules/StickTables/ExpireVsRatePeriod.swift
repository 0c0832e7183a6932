internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An entry is forgotten before the time over which it counts has passed.
enum ExpireVsRatePeriod: Rule {
  static let metadata = RuleMetadata(
    id: "ST06",
    name: "expire-vs-rate-period",
    severity: .warning,
    summary: "Entries of a stick table expire before the period of a rate that it stores.",
    rationale: """
      An entry that is not used for the time of `expire` is removed together with its counters. A \
      client that pauses for longer starts again at zero, although the period of the rate has not \
      passed.
      """,
    remedy: "Set `expire` to at least the longest period",
    reference: "HAProxy configuration manual, 11.1, `stick-table`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣stick-table type ipv6 size 1m expire 5s store http_req_rate(60s)
        http-request track-sc0 src
      """,
      "1️⃣ entries expire after 5s, before the period of 'http_req_rate(60s)' has passed"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 2m store http_req_rate(60s),conn_cur
        http-request track-sc0 src
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .stickTable) where proxy.kind != .defaults {
      for table in proxy.all(.stickTable) {
        let words = table.words.map(\.text)
        guard let index = words.firstIndex(of: "expire"), index + 1 < words.count,
          let expire = milliseconds(words[index + 1])
        else { continue }
        let stored = words.flatMap { word in word.split(separator: ",").map(String.init) }
        let short = stored.first { rate in
          guard let open = rate.firstRange(of: "_rate(") else { return false }
          let period = String(rate[open.upperBound...].prefix { $0 != ")" })
          return milliseconds(period).map { $0 > expire } ?? false
        }
        guard let short else { continue }
        findings.report(
          """
          entries expire after \(words[index + 1]), before the period of '\(short)' has passed
          """,
          at: table.range)
      }
    }
  }

  /// A time as HAProxy writes it, or nil where the text is none.
  private static func milliseconds(_ text: String) -> UInt64? {
    let digits = text.prefix { $0.isNumber }
    guard let value = UInt64(digits), value < TimeSpan.limit else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "ms": return value
    case "s": return value * 1_000
    case "m": return value * 60_000
    case "h": return value * 3_600_000
    case "d": return value * 86_400_000
    default: return nil
    }
  }
}
