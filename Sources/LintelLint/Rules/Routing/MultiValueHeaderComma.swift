internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A header is compared that HAProxy has cut at its commas.
enum MultiValueHeaderComma: Rule {
  static let metadata = RuleMetadata(
    id: "AC11",
    name: "multi-value-header-comma",
    severity: .error,
    summary: "A header that may contain commas is compared as a list.",
    rationale: """
      `req.hdr` reads each value between commas on its own, so a pattern with a comma never \
      matches, and a date or a browser's name is never seen whole. `req.fhdr` reads the full \
      line.
      """,
    remedy: "Use `req.fhdr`",
    reference: "HAProxy configuration manual, 7.3.6, `req.fhdr` and `req.hdr`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request deny if { 1️⃣req.hdr(user-agent) "BadBot/1.0 (a, b)" }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'req.hdr(user-agent)' is cut at commas and never equals the whole header",
      fixed: """
        frontend web
          bind :8080
          http-request deny if { req.fhdr(user-agent) "BadBot/1.0 (a, b)" }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request deny if { req.fhdr(user-agent) "BadBot/1.0 (a, b)" }
        http-request deny if { req.hdr(user-agent) -m sub curl }
        http-request deny if { req.hdr(X-Tag) a }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  /// Headers of one value that contains commas.
  private static let single: Set<String> = [
    "user-agent", "date", "expires", "last-modified", "if-modified-since", "cookie", "set-cookie",
    "www-authenticate",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for used in analysis.tests(of: proxy) {
        let test = used.test
        let name = test.expression.fetch.canonicalName
        // A flag behind a pattern leaves another way to compare than was meant.
        guard !test.patterns.contains(where: { $0.text == "-m" }) else { continue }
        guard name == "req.hdr" || name == "res.hdr",
          let header = test.expression.fetch.arguments.first?.lowercased()
        else { continue }
        let isWhole = [.exact, .prefix, .suffix].contains(test.matching)
        let hasComma =
          isWhole && test.patterns.contains { $0.text.utf8.contains(UInt8(ascii: ",")) }
        guard
          hasComma || single.contains(header) && test.matching == .exact && !test.patterns.isEmpty
        else { continue }
        findings.report(
          "'\(test.criterion.text)' is cut at commas and never equals the whole header",
          at: test.criterion.range, fix: fix(test.criterion, analysis.layout))
      }
    }
  }

  private static func fix(_ criterion: Word, _ layout: Layout) -> Fix? {
    let text = layout.text(criterion.range)
    guard let range = text.firstRange(of: "hdr(") else { return nil }
    let start = text[..<range.lowerBound]
    guard start.isEmpty || start.hasSuffix(".") else { return nil }
    return layout.fix(
      .safe, "read the whole header",
      layout.replacement(of: criterion.range, with: text.replacing("hdr(", with: "fhdr(")))
  }
}
