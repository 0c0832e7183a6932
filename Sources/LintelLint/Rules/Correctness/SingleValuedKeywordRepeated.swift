internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A keyword that takes one value is stated twice.
enum SingleValuedKeywordRepeated: Rule {
  static let metadata = RuleMetadata(
    id: "CO04",
    name: "single-valued-keyword-repeated",
    severity: .warning,
    summary: "A keyword that takes one value is stated twice in a section.",
    rationale: """
      The last one counts and HAProxy says nothing. Who reads, or changes, the first one is misled.
      """,
    remedy: "Delete the line that does not count",
    reference: "HAProxy configuration manual, 4.1, proxy keywords matrix"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣default_backend app
        default_backend app2
      backend app
        server a 10.0.0.1:80
      backend app2
        server b 10.0.0.2:80
      """,
      "1️⃣ this has no effect: 'default_backend' is stated again below",
      fixed: """
        frontend web
          bind :8080
          default_backend app2
        backend app
          server a 10.0.0.1:80
        backend app2
          server b 10.0.0.2:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        maxconn 100
        default_backend app
      backend app
        timeout server 30s
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let keywords: [KeywordID] = [
    .defaultBackend, .maxconn, .balance, .mode, .optionHttpchk, .monitorUri, .cookie, .hashType,
    .logFormat, .retries, .fullconn, .httpReuse, .retryOn,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for keyword in keywords {
      for proxy in analysis.sections(stating: keyword) {
        let uses = proxy.all(keyword)
        guard uses.count > 1, let last = uses.last else { continue }
        for directive in uses.dropLast() {
          findings.report(
            "this has no effect: '\(keyword.info.name)' is stated again below",
            at: directive.range,
            related: [RelatedPlace(range: last.range, message: "this one counts")],
            fix: analysis.layout.fix(
              .safe, "delete the line", analysis.layout.deletion(of: directive)))
        }
      }
    }
  }
}
