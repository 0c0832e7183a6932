internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A table is told twice to count one thing.
enum CounterStoredTwice: Rule {
  static let metadata = RuleMetadata(
    id: "HW30",
    name: "counter-stored-twice",
    severity: .warning,
    summary: "A stick table lists a counter twice.",
    rationale: """
      The second one is ignored, its period included: a rate over ten seconds and one over an \
      hour need two tables. HAProxy warns.
      """,
    remedy: "Delete the repetition, or use a second table",
    reference: "HAProxy configuration manual, 11.1, `stick-table`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 100k expire 60s store http_req_rate(10s),1️⃣http_req_rate(1h)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'http_req_rate' is stored already, so this is ignored"
    ),
    .good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 100k expire 60s store http_req_rate(10s),conn_cur
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.stickTable)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where proxy.setting(.stickTable) != nil {
      for table in proxy.all(.stickTable) { check(table, into: &findings) }
    }
  }

  private static func check(_ table: Directive, into findings: inout Findings) {
    var seen: Set<Substring> = []
    let words = table.words
    for (index, word) in words.enumerated().dropFirst() where words[index - 1].text == "store" {
      var offset = 0
      for item in word.text.split(separator: ",", omittingEmptySubsequences: false) {
        let name = item.prefix { $0 != "(" }
        if !seen.insert(name).inserted, !name.isEmpty {
          findings.report(
            "'\(name)' is stored already, so this is ignored",
            at: word.part(offset, item.utf8.count))
        }
        offset += item.utf8.count + 1
      }
    }
  }
}

extension Word {
  /// The place of some bytes of the word, or of the word where quotes move them.
  fileprivate func part(_ offset: Int, _ count: Int) -> SourceRange {
    guard isBare, offset + count <= text.utf8.count else { return range }
    let lower = range.lower + UInt32(offset)
    return SourceRange(file: range.file, lower: lower, upper: lower + UInt32(count))
  }
}
