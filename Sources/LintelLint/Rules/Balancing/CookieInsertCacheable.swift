internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A shared cache may store the cookie of one client for all.
enum CookieInsertCacheable: Rule {
  static let metadata = RuleMetadata(
    id: "LB06",
    name: "cookie-insert-cacheable",
    severity: .warning,
    summary: "`cookie ... insert` lacks `indirect`, or `nocache`.",
    rationale: """
      Without `nocache` a shared cache may store the response together with the cookie: everybody \
      then goes to one server. Without `indirect` the cookie is sent again with each response, and \
      the server sees it.
      """,
    remedy: "Add `indirect nocache`",
    reference: "HAProxy configuration manual, 4.2, `cookie`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣cookie SRV insert
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      """,
      "1️⃣ the inserted cookie lacks 'indirect' and 'nocache'",
      fixed: """
        backend app
          cookie SRV insert indirect nocache
          server a 10.0.0.1:80 cookie a check
          server b 10.0.0.2:80 cookie b check
        """
    ),
    .good(
      """
      backend app
        cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie a check
      backend session
        cookie JSESSIONID prefix
        server a 10.0.0.1:80 cookie a check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.cookie)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for proxy in analysis.backends where proxy.mode.value == .http && !proxy.servers.isEmpty {
      guard let cookie = proxy.setting(.cookie)?.value, cookie.prefix == .none,
        seen.insert(cookie.range).inserted
      else { continue }
      let words = cookie.words.map(\.text)
      guard words.contains("insert") else { continue }
      var missing: [String] = []
      if !words.contains("indirect") { missing.append("indirect") }
      if !words.contains("nocache"), !words.contains("postonly") { missing.append("nocache") }
      guard !missing.isEmpty else { continue }
      let end = SourceRange(
        file: cookie.range.file, lower: cookie.range.upper, upper: cookie.range.upper)
      let list = missing.map { "'\($0)'" }.joined(separator: " and ")
      findings.report(
        "the inserted cookie lacks \(list)", at: cookie.range,
        fix: analysis.layout.fix(
          .unsafe, "add what is missing",
          analysis.layout.replacement(
            of: end, with: missing.map { " " + $0 }.joined())))
    }
  }
}
