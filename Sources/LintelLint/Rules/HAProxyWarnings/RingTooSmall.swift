internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A ring has no room for its own lines.
enum RingTooSmall: Rule {
  static let metadata = RuleMetadata(
    id: "HW31",
    name: "ring-too-small",
    severity: .warning,
    summary: "The `maxlen` of a ring is larger than what fits into its `size`.",
    rationale: """
      HAProxy lowers the length, with a warning, and longer lines are cut.
      """,
    remedy: "Raise `size`, or lower `maxlen`",
    reference: "HAProxy configuration manual, 12.4, `ring`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      ring buf
        format rfc5424
        1️⃣maxlen 20000
        size 16384
      """,
      "1️⃣ lines of 20000 bytes do not fit into a ring of 16384"
    ),
    .good(
      """
      ring buf
        format rfc5424
        maxlen 1200
        size 32764
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.maxlen)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .ring {
      guard let length = section.directives.last(where: { $0.keyword == .maxlen }),
        let lineBytes = length.words.first.flatMap({ Int($0.text) }),
        let size = section.directives.last(where: { $0.keyword == .size }),
        case .size(let bytes, _)? = size.arguments.first?.value, UInt64(max(0, lineBytes)) > bytes
      else { continue }
      findings.report(
        "lines of \(lineBytes) bytes do not fit into a ring of \(bytes)", at: length.range,
        related: [RelatedPlace(range: size.range, message: "the size of the ring")])
    }
  }
}
