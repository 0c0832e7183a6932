internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Old processes stay after a reload.
enum ReloadLeaksWorkers: Rule {
  static let metadata = RuleMetadata(
    id: "CP08",
    name: "reload-leaks-workers",
    profile: .advice,
    severity: .warning, otherSeverities: [.info],
    summary: "Connections may last for hours and nothing ends an old process after a reload.",
    rationale: """
      After each reload the old process goes on until its last connection ends. With long \
      timers many of them stay, each with its memory, its checks and its old certificates.
      """,
    remedy: "Add `hard-stop-after 30m` to the `global` section",
    reference: "HAProxy configuration manual, 3.1, `hard-stop-after`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        maxconn 2000
      defaults
        mode http
        timeout connect 5s
        1️⃣timeout client 1h
        timeout server 1h
      listen web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ connections may outlive a reload by 1h, and 'hard-stop-after' is not set"
    ),
    .good(
      """
      global
        maxconn 2000
        hard-stop-after 30m
      defaults
        mode http
        timeout connect 5s
        timeout client 1h
        timeout server 1h
      listen web
        bind :8080
        server a 10.0.0.1:80
      """
    ),
  ]

  /// Ten minutes.
  private static let tolerable = TimeSpan(milliseconds: 600_000)

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let limit = analysis.configuration.globalSetting(.hardStopAfter)
    // Zero is no limit.
    guard limit == nil || limit?.arguments.first?.duration?.milliseconds == 0 else { return }
    var longest: (time: TimeSpan, range: SourceRange)?
    for proxy in analysis.proxies {
      let timers: [TimeoutKind] =
        switch proxy.kind {
        case .frontend: [.client]
        case .backend: [.server, .tunnel]
        default: [.client, .server, .tunnel]
        }
      for kind in timers {
        let timer = proxy.timeout(kind)
        guard let time = timer.value, let range = timer.range, time > tolerable else { continue }
        if longest.map({ $0.time < time }) ?? true { longest = (time, range) }
      }
    }
    guard let longest else { return }
    findings.report(
      """
      connections may outlive a reload by \(longest.time), and 'hard-stop-after' is \
      \(limit == nil ? "not set" : "0, which is no limit")
      """,
      at: limit?.range ?? longest.range,
      // Where nothing is said about it, a file may be one that is never reloaded.
      severity: limit == nil ? .info : nil)
  }
}
