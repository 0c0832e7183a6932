internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The name of a cache is cut.
enum SectionNameTruncated: Rule {
  static let metadata = RuleMetadata(
    id: "HW32",
    name: "section-name-truncated",
    severity: .warning,
    summary: "The name of a `cache` section is longer than 32 characters.",
    rationale: """
      HAProxy keeps the first 32, with a warning, and a filter that names the cache in full \
      does not find it.
      """,
    remedy: "Shorten the name",
    reference: "HAProxy configuration manual, 6.2.1, `cache`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      cache 1️⃣the-cache-of-all-pictures-of-the-shop
        total-max-size 16
      """,
      "1️⃣ only 'the-cache-of-all-pictures-of-the' is kept of this name"
    ),
    .good(
      """
      cache pictures
        total-max-size 16
      """
    ),
  ]

  private static let limit = 32

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .cache {
      guard let name = section.name, name.text.utf8.count > limit else { continue }
      findings.report("only '\(name.text.prefix(limit))' is kept of this name", at: name.range)
    }
  }
}
