internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A table is small, or its peers do not know who they are.
enum TableSizeAndSharing: Rule {
  static let metadata = RuleMetadata(
    id: "ST08",
    name: "table-size-and-sharing",
    severity: .info, otherSeverities: [.warning],
    summary: """
      A table of clients is small for a public frontend, or too large for the memory, or a \
      `peers` section does not name this process.
      """,
    rationale: """
      When a table is full the oldest entries go, and with them the counters of whoever attacks \
      with many addresses. A `peers` section without an entry for the local process is \
      removed with a warning, and every node counts alone.
      """,
    remedy: "Give the table room for the clients of a busy hour, and state `localpeer`",
    reference: "HAProxy configuration manual, 11.1, `stick-table`, and 3.1, `localpeer`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        localpeer lb9
      defaults
        mode http
        timeout client 30s
      peers 1️⃣mesh
        peer lb1 10.0.0.11:10000
        peer lb2 10.0.0.12:10000
      frontend web
        bind :8080
        2️⃣stick-table type ipv6 size 200 expire 60s store http_req_rate(10s) peers mesh
        http-request track-sc0 src
      """,
      "1️⃣ peers section 'mesh' has no entry for this process, 'lb9'",
      "2️⃣ the table has room for 200 clients"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request track-sc0 src table few
      backend few
        1️⃣stick-table type ipv6 size 500 expire 60s store http_req_rate(10s)
      backend many
        2️⃣stick-table type ipv6 size 100m expire 60s store http_req_rate(10s)
      """,
      "1️⃣ the table has room for 500 clients",
      "2️⃣ the table may grow to about 9 GiB of memory"
    ),
    .good(
      """
      global
        localpeer lb1
      defaults
        mode http
        timeout client 30s
      peers mesh
        peer lb1 10.0.0.11:10000
        peer lb2 10.0.0.12:10000
      frontend web
        bind :8080
        stick-table type ipv6 size 100k expire 60s store http_req_rate(10s) peers mesh
        http-request track-sc0 src
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.stickTable), .keyword(.localpeer)]

  private static let smallest: UInt64 = 1000
  private static let largest: UInt64 = 4 << 30

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    if let local = analysis.configuration.globalSetting(.localpeer)?.words.first?.text {
      for section in analysis.otherSections where section.kind == .peers {
        let names = section.directives.filter {
          $0.keyword == .peer || $0.keyword == .serverInPeers
        }.compactMap { $0.words.first?.text }
        guard let name = section.name, !names.isEmpty, !names.contains(local) else { continue }
        findings.report(
          "peers section '\(name.text)' has no entry for this process, '\(local)'", at: name.range,
          severity: .warning)
      }
    }
    for proxy in analysis.proxies where proxy.states(.stickTable) {
      for table in proxy.all(.stickTable) { check(table, of: proxy, analysis, into: &findings) }
    }
  }

  private static func check(
    _ table: Directive, of proxy: Proxy, _ analysis: Analysis, into findings: inout Findings
  ) {
    guard let size = table.tableSize, size > 0 else { return }
    let bytes = size.multipliedReportingOverflow(by: table.entryBytes)
    if bytes.overflow || bytes.partialValue > largest {
      let amount = bytes.overflow ? "far more" : "about \(bytes.partialValue >> 30) GiB"
      findings.report("the table may grow to \(amount) of memory", at: table.range)
    }
    guard size < smallest,
      table.words.contains(where: { $0.text == "ip" || $0.text.hasPrefix("ipv") }),
      analysis.frontends.contains(where: { frontend in
        !frontend.isInternal && !frontend.binds.isEmpty
          && (frontend.section == proxy.section || frontend.tracks(in: proxy.name.value))
      })
    else { return }
    findings.report("the table has room for \(size) clients", at: table.range)
  }
}

extension Proxy {
  /// True where a rule counts in a table that belongs to another section.
  fileprivate func tracks(in table: String) -> Bool {
    trackedTables.values.contains { $0.contains(table) }
  }
}

extension Directive {
  /// About what an entry takes: fifty bytes, the key, and each thing that is stored.
  fileprivate var entryBytes: UInt64 {
    let words = words.map(\.text)
    let length = words.firstIndex(of: "len").flatMap {
      $0 + 1 < words.count ? UInt64(words[$0 + 1]) : nil
    }
    let stored = words.firstIndex(of: "store").map { words[($0 + 1)...] } ?? []
    let items = stored.flatMap { $0.split(separator: ",") }
    return 50 + min(length ?? 32, 1 << 16)
      + items.reduce(0) { $0 + ($1.contains("_rate") ? 16 : 8) }
  }

  /// The entries that a stick table has room for.
  fileprivate var tableSize: UInt64? {
    guard let index = words.firstIndex(where: { $0.text == "size" }), index + 1 < words.count else {
      return nil
    }
    let text = words[index + 1].text
    let factors: [Character: UInt64] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
    guard let unit = text.last, let factor = factors[unit] else { return UInt64(text) }
    return UInt64(text.dropLast()).flatMap { number in
      let (value, overflows) = number.multipliedReportingOverflow(by: factor)
      return overflows ? nil : value
    }
  }
}
