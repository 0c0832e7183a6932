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
      The last one counts, or in `global` the first, and nothing stops at it. Who reads, or \
      changes, the other one is misled.
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
    .bad(
      """
      global
        maxconn 1000
        1️⃣maxconn 2000
      backend app
        2️⃣errorfile 503 /etc/haproxy/old.http
        errorfile 502 /etc/haproxy/502.http
        errorfile 503 /etc/haproxy/new.http
        server a 10.0.0.1:80
      """,
      "1️⃣ this has no effect: 'maxconn' is stated above",
      "2️⃣ this has no effect: 'errorfile 503' is stated again below"
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

  static let fixKeepsModel = true

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for keyword in KeywordID.singleValued {
      for proxy in analysis.sections(stating: keyword) {
        check(Array(proxy.all(keyword)), keyword.info.name, analysis, into: &findings)
      }
    }
    for proxy in analysis.sections(stating: .errorfile) {
      let groups = Dictionary(grouping: proxy.all(.errorfile)) { $0.words.first?.text ?? "" }
      for (code, lines) in groups {
        check(lines, "errorfile \(code)", analysis, into: &findings)
      }
    }
    checkProcess(analysis, into: &findings)
  }

  private static func checkProcess(_ analysis: Analysis, into findings: inout Findings) {
    var first: [KeywordID: Directive] = [:]
    let keywords = KeywordID.firstOfProcess
    for directive in analysis.configuration.global where keywords.contains(directive.keyword) {
      guard let earlier = first[directive.keyword] else {
        first[directive.keyword] = directive
        continue
      }
      findings.report(
        "this has no effect: '\(directive.keyword.info.name)' is stated above",
        at: directive.range,
        related: [RelatedPlace(range: earlier.range, message: "this one counts")],
        fix: analysis.layout.fix(
          .safe, "delete the line", analysis.layout.deletion(of: directive)))
    }
  }

  private static func check(
    _ uses: [Directive], _ name: String, _ analysis: Analysis, into findings: inout Findings
  ) {
    // Twice the same key of a mapping is CO15.
    guard uses.count > 1, let last = uses.last, !analysis.layout.isYAML(last.range.file) else {
      return
    }
    for directive in uses.dropLast() {
      findings.report(
        "this has no effect: '\(name)' is stated again below",
        at: directive.range,
        related: [RelatedPlace(range: last.range, message: "this one counts")],
        fix: analysis.layout.fix(
          .safe, "delete the line", analysis.layout.deletion(of: directive)))
    }
  }
}
