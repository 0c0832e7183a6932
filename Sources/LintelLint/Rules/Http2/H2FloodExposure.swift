internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client may keep too much work open.
enum H2FloodExposure: Rule {
  static let metadata = RuleMetadata(
    id: "H201",
    name: "h2-flood-exposure",
    severity: .warning,
    summary: "Clients of HTTP/2 may have more concurrent requests than is recommended.",
    rationale: """
      Each stream costs memory and a place at a server. A client that opens hundreds and \
      resets them is the attack that was called rapid reset.
      """,
    remedy: "Delete the line: 100 is the default",
    reference:
      "HAProxy configuration manual, 3.2, `tune.h2.fe.max-concurrent-streams`; CVE-2023-44487"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣tune.h2.max-concurrent-streams 1000
      """,
      "1️⃣ a client may have 1000 requests open at a time",
      fixed: """
        global
        """
    ),
    .good(
      """
      global
        tune.h2.max-concurrent-streams 100
        tune.h2.be.max-concurrent-streams 1000
      """
    ),
    .good(
      """
      global
        tune.h2.max-concurrent-streams 1000
      listen web
        mode http
        bind :8443 ssl crt site.pem alpn http/1.1
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.tuneH2MaxConcurrentStreams), .keyword(.tuneH2FeMaxConcurrentStreams),
  ]

  private static let usual = 100

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let binds = analysis.frontends.filter { $0.mode.value == .http }.flatMap(\.binds)
    guard binds.isEmpty || binds.contains(where: { $0.takesHTTP2(analysis.target) }) else { return }
    for keyword in [KeywordID.tuneH2MaxConcurrentStreams, .tuneH2FeMaxConcurrentStreams] {
      guard let line = analysis.configuration.globalSetting(keyword),
        let streams = line.words.first.flatMap({ Int($0.text) }), streams > usual || streams == 0
      else { continue }
      let count = streams == 0 ? "any number of" : "\(streams)"
      findings.report(
        "a client may have \(count) requests open at a time", at: line.range,
        fix: analysis.layout.fix(.safe, "delete the line", analysis.layout.deletion(of: line)))
    }
  }
}
