internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The log goes where nobody reads it.
enum StdoutLogWithDaemon: Rule {
  static let metadata = RuleMetadata(
    id: "LO05",
    name: "stdout-log-with-daemon",
    severity: .error,
    summary: "The log goes to standard output, which `daemon` closes.",
    rationale: """
      A process in the background has no standard output. Every line of the log is lost, and \
      neither the check of the file nor the start says so.
      """,
    remedy: "Remove `daemon` and let a supervisor run HAProxy, or log to a socket",
    reference: "HAProxy configuration manual, 3.1, `daemon` and `log`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        daemon
        1️⃣log stdout format raw local0
      defaults
        mode http
      """,
      "1️⃣ with 'daemon' this log is lost, unless HAProxy is started with '-db' or '-W'"
    ),
    .good(
      """
      global
        log stdout format raw local0
      defaults
        mode http
      """
    ),
  ]

  private static let streams: Set<String> = ["stdout", "stderr", "fd@1", "fd@2"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard let daemon = analysis.configuration.globalSetting(.daemon) else { return }
    for section in analysis.configuration.sections {
      for line in section.directives where line.keyword == .log || line.keyword == .logInGlobal {
        guard let target = line.words.first?.text, streams.contains(target) else { continue }
        findings.report(
          "with 'daemon' this log is lost, unless HAProxy is started with '-db' or '-W'",
          at: line.range,
          related: [RelatedPlace(range: daemon.range, message: "sends the process away")])
      }
    }
  }
}
