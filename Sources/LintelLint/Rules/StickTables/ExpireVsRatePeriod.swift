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
    summary: "Entries of a stick table expire before the period of a rate, or never.",
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
      "1️⃣ entries expire after 5s, before the period of 'http_req_rate(60s)' has passed",
      fixed: """
        frontend web
          bind :8080
          stick-table type ipv6 size 1m expire 60s store http_req_rate(60s)
          http-request track-sc0 src
        """
    ),
    .bad(
      """
      peers mesh
        peer lb1 127.0.0.1:10000
        1️⃣table clients type ipv6 size 1m expire 5s store http_req_rate(60s)
      frontend web
        bind :8080
        2️⃣stick-table type ipv6 size 1m store http_req_rate(60s)
        http-request track-sc0 src
      """,
      "1️⃣ entries expire after 5s, before the period of 'http_req_rate(60s)' has passed",
      """
      2️⃣ entries never expire, so the table stays full of clients that 'http_req_rate(60s)' no \
      longer counts
      """
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

  static let triggers: [RuleTrigger] = [.keyword(.stickTable), .keyword(.tableInPeers)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .stickTable) where proxy.kind != .defaults {
      for table in proxy.all(.stickTable) { check(table, analysis.layout, into: &findings) }
    }
    for section in analysis.otherSections where section.kind == .peers {
      for line in section.directives where line.keyword == .tableInPeers {
        check(line, analysis.layout, into: &findings)
      }
    }
  }

  private static func check(
    _ table: Directive, _ layout: Layout, into findings: inout Findings
  ) {
    let words = table.words.map(\.text)
    let rates: [String] = words.flatMap { word in word.split(separator: ",").map(String.init) }
      .filter { $0.contains("_rate(") }
    guard let index = words.firstIndex(of: "expire"), index + 1 < words.count else {
      if let rate = rates.first {
        findings.report(
          "entries never expire, so the table stays full of clients that '\(rate)' no longer counts",
          at: table.range)
      }
      return
    }
    guard let expire = milliseconds(words[index + 1]) else { return }
    let short = rates.first { rate in
      let period = rate.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
      return milliseconds(String(period)).map { $0 > expire } ?? false
    }
    guard let short else { return }
    findings.report(
      "entries expire after \(words[index + 1]), before the period of '\(short)' has passed",
      at: table.range,
      fix: longest(of: rates).flatMap { period in
        layout.fix(
          .safe, "keep entries for \(period)",
          layout.replacement(of: table.words[index + 1].range, with: period))
      })
  }

  /// The longest period of the rates.
  private static func longest(of stored: [String]) -> String? {
    stored.compactMap { rate in
      rate.firstRange(of: "_rate(").map { String(rate[$0.upperBound...].prefix { $0 != ")" }) }
    }.max { (milliseconds($0) ?? 0) < (milliseconds($1) ?? 0) }
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
