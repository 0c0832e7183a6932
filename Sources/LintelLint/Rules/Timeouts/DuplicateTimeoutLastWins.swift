internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A timer is stated twice in a section.
enum DuplicateTimeoutLastWins: Rule {
  static let metadata = RuleMetadata(
    id: "TM13",
    name: "duplicate-timeout-last-wins",
    severity: .warning,
    summary: "A timer is stated twice in a section, and only the last value counts.",
    rationale: """
      Who changes the first line changes nothing. HAProxy warns only if the first value \
      differs from the inherited one.
      """,
    remedy: "Delete the line that does not count",
    reference: "HAProxy configuration manual, 4.2, `timeout client`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        timeout client 10s
        1️⃣timeout client 20s
        server a 10.0.0.1:80
      """,
      "1️⃣ this replaces the 'timeout client 10s' above",
      fixed: """
        listen web
          bind :8080
          timeout client 20s
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      listen web
        bind :8080
        timeout client 10s
        timeout client-fin 20s
        server a 10.0.0.1:80
      """
    ),
  ]

  /// The lines that set a timer, or a rate, of which a section has one.
  private static let timers = KeywordID.allCases.filter {
    $0.info.name.hasPrefix("timeout ") || $0 == .rateLimitSessions
  }

  static let fixKeepsModel = true

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for keyword in timers {
      for proxy in analysis.sections(stating: keyword) {
        let lines = proxy.all(keyword)
        guard lines.count > 1 else { continue }
        for (earlier, line) in zip(lines, lines.dropFirst()) {
          report(line, after: earlier, analysis.layout, into: &findings)
        }
      }
    }
  }

  private static func report(
    _ line: Directive, after earlier: Directive, _ layout: Layout, into findings: inout Findings
  ) {
    // Twice the same key of a mapping is CO15.
    guard !layout.isYAML(line.range.file) else { return }
    let value = earlier.words.first.map { " \($0.text)" } ?? ""
    findings.report(
      "this replaces the '\(line.keyword.info.name)\(value)' above", at: line.range,
      related: [RelatedPlace(range: earlier.range, message: "this one does not count")],
      fix: layout.fix(.safe, "delete the other line", layout.deletion(of: earlier)))
  }
}
