internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A page for a status is taken from where there is none.
enum ErrorStatusUndeclared: Rule {
  static let metadata = RuleMetadata(
    id: "HW23",
    name: "error-status-undeclared",
    severity: .warning,
    summary: "`errorfiles` names a status for which the `http-errors` section has no page.",
    rationale: """
      HAProxy answers with its built-in page, and warns.
      """,
    remedy: "Add an `errorfile` line to the `http-errors` section, or drop the status",
    reference: "HAProxy configuration manual, 4.2, `errorfiles`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      http-errors site
        errorfile 503 503.http
      frontend web
        bind :8080
        errorfiles site 503 1️⃣404
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ http-errors section 'site' has no page for status 404"
    ),
    .good(
      """
      http-errors site
        errorfile 404 404.http
        errorfile 503 503.http
      frontend web
        bind :8080
        errorfiles site 503 404
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.errorfiles)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var pages: [String: Set<String>] = [:]
    for section in analysis.otherSections where section.kind == .httpErrors {
      guard let name = section.name?.text else { continue }
      pages[name] = Set(section.directives.compactMap { $0.words.first?.text })
    }
    guard !pages.isEmpty else { return }
    for proxy in analysis.configuration.defaults + analysis.proxies {
      guard case .explicit? = proxy.setting(.errorfiles) else { continue }
      for directive in proxy.all(.errorfiles) {
        guard let section = directive.words.first, let known = pages[section.text] else { continue }
        for word in directive.words.dropFirst() where !known.contains(word.text) {
          findings.report(
            "http-errors section '\(section.text)' has no page for status \(word.text)",
            at: word.range)
        }
      }
    }
  }
}
