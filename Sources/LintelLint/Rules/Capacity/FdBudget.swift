internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The process may open fewer files than it has connections.
enum FdBudget: Rule {
  static let metadata = RuleMetadata(
    id: "CP03",
    name: "fd-budget",
    severity: .error,
    summary: "`ulimit-n` or `fd-hard-limit` is too small for `maxconn`.",
    rationale: """
      A connection takes two descriptors, one on each side; every listener and every health \
      check takes one more. HAProxy fails to start, or fails to accept when it is busy; -c does \
      not look at it.
      """,
    remedy: "Delete `ulimit-n`: HAProxy computes it",
    reference: "HAProxy configuration manual, 3.1, `ulimit-n` and `fd-hard-limit`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        maxconn 50000
        1️⃣ulimit-n 4096
      defaults
        mode http
        timeout client 30s
      """,
      "1️⃣ 50000 connections need about 100000 descriptors, this allows 4096",
      fixed: """
        global
          maxconn 50000
        defaults
          mode http
          timeout client 30s
        """
    ),
    .good(
      """
      global
        maxconn 50000
        ulimit-n 100200
      defaults
        mode http
        timeout client 30s
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.maxconnInGlobal)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard let line = configuration.globalSetting(.maxconnInGlobal),
      let connections = line.words.first.flatMap({ Int($0.text) }), connections > 0,
      connections < 100_000_000
    else { return }
    for keyword in [KeywordID.ulimitN, .fdHardLimit] {
      guard let limit = configuration.globalSetting(keyword) else { continue }
      let needed = connections * 2 + others(analysis)
      guard let files = limit.words.first.flatMap({ Int($0.text) }), files > 0, files < needed
      else { continue }
      findings.report(
        "\(connections) connections need about \(needed) descriptors, this allows \(files)",
        at: limit.range, related: [RelatedPlace(range: line.range, message: "the connections")],
        fix: keyword == .ulimitN
          ? analysis.layout.fix(.safe, "delete the line", analysis.layout.deletion(of: limit)) : nil
      )
    }
  }

  /// The descriptors of listeners and of checks.
  private static func others(_ analysis: Analysis) -> Int {
    let listeners = analysis.frontends.reduce(0) { sum, proxy in
      sum + proxy.binds.reduce(0) { $0 + $1.addresses.count }
    }
    return analysis.backends.reduce(listeners) { sum, proxy in
      sum + proxy.servers.count(where: \.isChecked)
    }
  }
}
