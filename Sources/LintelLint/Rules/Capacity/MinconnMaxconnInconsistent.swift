internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The limits of a server contradict each other.
enum MinconnMaxconnInconsistent: Rule {
  static let metadata = RuleMetadata(
    id: "CP07",
    name: "minconn-maxconn-inconsistent",
    severity: .warning,
    summary: "A server's `minconn` is above its `maxconn`, or stands without one.",
    rationale: """
      The larger of both counts, so `minconn 50 maxconn 10` lets 50 through. Alone, `minconn` \
      is a fixed limit, not the lower end of a range.
      """,
    remedy: "State `minconn` below `maxconn`",
    reference: "HAProxy configuration manual, 5.2, `minconn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 1️⃣minconn 50 maxconn 10
        server b 10.0.0.2:80 2️⃣minconn 50
      """,
      "1️⃣ 'minconn' 50 is above 'maxconn' 10, and counts",
      "2️⃣ without 'maxconn' this is a fixed limit of 50"
    ),
    .good(
      """
      backend app
        fullconn 1000
        server a 10.0.0.1:80 minconn 10 maxconn 50
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.minconn)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      var seen: Set<SourceRange> = []
      for server in proxy.servers {
        guard let option = server.option(.minconn), let low = option.value.arguments.first?.integer,
          low > 0
        else { continue }
        let range = option.range ?? server.range
        let high = server.connectionLimit
        guard high < low, seen.insert(range).inserted else { continue }
        findings.report(
          high == 0
            ? "without 'maxconn' this is a fixed limit of \(low)"
            : "'minconn' \(low) is above 'maxconn' \(high), and counts", at: range)
      }
    }
  }
}
