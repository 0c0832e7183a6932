internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The file itself prints a warning.
enum MessageOfConfiguration: Rule {
  static let metadata = RuleMetadata(
    id: "HW10",
    name: "message-of-configuration",
    severity: .info,
    summary: "A `.warning` or `.diag` line prints its text at every start.",
    rationale: """
      HAProxy repeats the text as a warning of its own, and with -dW it refuses to start.
      """,
    remedy: "Do what the message asks for, then delete the line",
    reference: "HAProxy configuration manual, 2.4, `.warning`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      1️⃣.warning "this file is old"
      listen web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ HAProxy prints this text at every start"
    ),
    .good(
      """
      .notice "edition 7"
      listen web
        bind :8080
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.configuration.verbatim where line.kind == .message {
      guard line.keyword == ".warning" || line.keyword == ".diag" else { continue }
      findings.report("HAProxy prints this text at every start", at: line.place.range)
    }
  }
}
