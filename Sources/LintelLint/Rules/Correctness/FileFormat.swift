internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The bytes of the file are not what HAProxy reads as lines and words.
enum FileFormat: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO11",
    name: "file-format",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    otherFixes: [.safe],
    summary: "A line end, a quote, a byte or a block is not what HAProxy reads.",
    rationale: """
      HAProxy refuses a file whose last line has no line feed, because it may have been cut off, \
      and one with a quote or an `.if` that nothing closes. A byte order mark or a no-break space \
      from a web page becomes part of a word, and the keyword is unknown.
      """,
    remedy: "Save the file as plain text with line feeds, and close what is open",
    reference: "HAProxy configuration manual, 2.2 to 2.4"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-Name 1️⃣"lintel
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this \" is not closed on its line"
    ),
    .bad(
      """
      backend app
        server a 10.0.0.1:80
      1️⃣global
        maxconn 2000
      """,
      "1️⃣ this 'global' section stands behind proxies that it sets the terms for"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-header X-Name "lintel"
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  /// The faults of HAProxy's notation that are about bytes and blocks.
  private static let faults: Set<String> = [
    "HS01", "HS02", "HS03", "HS08", "HS10", "HS13", "HS17", "HS18", "HS19",
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard faults.contains(fault.rule) else { return nil }
    return Refinement(fault.message, help: fault.help)
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let sections = analysis.configuration.sections
    guard let firstProxy = sections.firstIndex(where: { $0.kind.isProxy && $0.kind != .defaults })
    else { return }
    for section in sections[firstProxy...] where section.kind == .global {
      let file = section.headerPlace.range.file
      guard !analysis.layout.isYAML(file),
        sections[firstProxy].headerPlace.range.file == file
      else { continue }
      findings.report(
        "this 'global' section stands behind proxies that it sets the terms for",
        at: section.headerPlace.range, severity: .warning,
        help: "Move it to the start of the file",
        related: [RelatedPlace(range: sections[firstProxy].headerPlace.range, message: "a proxy")])
    }
  }
}
