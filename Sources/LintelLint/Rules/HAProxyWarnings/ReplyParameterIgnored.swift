internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A reply has a parameter that does not count.
enum ReplyParameterIgnored: Rule {
  static let metadata = RuleMetadata(
    id: "HW24",
    name: "reply-parameter-ignored",
    severity: .warning,
    summary: "A reply states a header or a type that HAProxy ignores there.",
    rationale: """
      The length, the coding and the type of a body are HAProxy's own; a type without a body, \
      and headers beside an error file, have nothing to stand in. HAProxy warns.
      """,
    remedy: "Use `content-type` with a body, and `http-after-response` for headers of error pages",
    reference:
      "HAProxy configuration manual, 4.3, `return`; HAProxy's warning \"ignored by the http reply\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request return content-type text/plain string ok hdr 1️⃣Content-Type x if { path /a }
        http-request return status 204 2️⃣content-type text/plain if { path /b }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'Content-Type' is set by HAProxy itself",
      "2️⃣ this reply has no body whose type could be stated"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request return status 200 content-type text/plain string ok hdr X-A b if { path /a }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest), .keyword(.httpResponse)]

  private static let own: Set<String> = ["content-type", "content-length", "transfer-encoding"]
  private static let bodies: Set<String> = [
    "string", "lf-string", "file", "lf-file", "errorfile", "errorfiles", "default-errorfiles",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let keywords: [KeywordID] = [.httpRequest, .httpResponse]
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for keyword in keywords where proxy.setting(keyword) != nil {
        for rule in proxy.all(keyword) where rule.action?.name.text == "return" {
          check(rule, into: &findings)
        }
      }
    }
  }

  private static func check(_ rule: Directive, into findings: inout Findings) {
    let words = rule.words
    for (index, word) in words.enumerated().dropFirst() where words[index - 1].text == "hdr" {
      guard own.contains(word.text.lowercased()) else { continue }
      findings.report("'\(word.text)' is set by HAProxy itself", at: word.range)
    }
    guard let type = words.first(where: { $0.text == "content-type" }) else { return }
    guard let body = words.first(where: { bodies.contains($0.text) }) else {
      findings.report("this reply has no body whose type could be stated", at: type.range)
      return
    }
    if body.text.contains("errorfile") {
      findings.report("an error file brings its own type", at: type.range)
    }
  }
}
