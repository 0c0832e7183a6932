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

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      var seen: [KeywordID: Directive] = [:]
      for directive in proxy.directives where directive.keyword.isTimer {
        guard let earlier = seen.updateValue(directive, forKey: directive.keyword) else { continue }
        let value = earlier.words.first.map { " \($0.text)" } ?? ""
        findings.report(
          "this replaces the '\(directive.keyword.info.name)\(value)' above", at: directive.range,
          related: [RelatedPlace(range: earlier.range, message: "this one does not count")],
          fix: analysis.layout.fix(
            .safe, "delete the other line", analysis.layout.deletion(of: earlier)))
      }
    }
  }
}

extension KeywordID {
  /// True for a line that sets a timer, or a rate, of which a section has one.
  fileprivate var isTimer: Bool {
    info.name.hasPrefix("timeout ") || self == .rateLimitSessions
  }
}
