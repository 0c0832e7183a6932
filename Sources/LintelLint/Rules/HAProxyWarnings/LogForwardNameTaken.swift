internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A section for logs is named like defaults.
enum LogForwardNameTaken: Rule {
  static let metadata = RuleMetadata(
    id: "HW35",
    name: "log-forward-name-taken",
    severity: .warning,
    summary: "A `log-forward` section has the name of a `defaults` section.",
    rationale: """
      Both are looked up in one list. HAProxy warns that this is going to be refused.
      """,
    remedy: "Rename one of them",
    reference: "HAProxy configuration manual, 10, `log-forward`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults net
        mode http
        timeout client 30s
      log-forward 1️⃣net
        bind :1514
      """,
      "1️⃣ a 'defaults' section has this name too"
    ),
    .good(
      """
      defaults net
        mode http
        timeout client 30s
      log-forward in
        bind :1514
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .logForward {
      guard let name = section.name,
        let other = analysis.configuration.defaults.first(where: { $0.name.value == name.text })
      else { continue }
      findings.report(
        "a 'defaults' section has this name too", at: name.range,
        related: [RelatedPlace(range: other.range, message: "the other section")])
    }
  }
}
