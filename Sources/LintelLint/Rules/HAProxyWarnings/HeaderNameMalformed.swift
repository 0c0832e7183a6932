internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The name of a header has a character that no header may have.
enum HeaderNameMalformed: Rule {
  static let metadata = RuleMetadata(
    id: "HW40",
    name: "header-name-malformed",
    severity: .warning,
    summary: "A rule sets or deletes a header whose name has a character that no name may have.",
    rationale: """
      The line is sent as `X-Forwarded-Proto:: https`. Servers refuse the request or ignore \
      the header. HAProxy warns since 3.1. `del-header ^Server:.*` deletes nothing: without \
      `-m reg` the word is the name of one header.
      """,
    remedy: "Delete the character, or compare with `-m reg`",
    reference: "RFC 9110, 5.6.2; HAProxy configuration manual, 4.3, `set-header`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header 1️⃣X-Forwarded-Proto: https
        http-response del-header 2️⃣^Server:.*
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ ':' is not allowed in the name of a header",
      "2️⃣ ':' is not allowed in the name of a header",
      fixed: """
        frontend web
          bind :8080
          http-request set-header X-Forwarded-Proto https
          http-response del-header ^Server:.*
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-header X-Forwarded-Proto https
        http-response del-header ^X-(A|B):? -m reg
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.httpRequest), .keyword(.httpResponse), .keyword(.httpAfterResponse),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let keywords: [KeywordID] = [.httpRequest, .httpResponse, .httpAfterResponse]
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for keyword in keywords where proxy.states(keyword) {
        for rule in proxy.all(keyword) { check(rule, analysis.layout, into: &findings) }
      }
    }
  }

  private static func check(
    _ rule: Directive, _ layout: Layout, into findings: inout Findings
  ) {
    let actions: Set<String> = [
      "set-header", "add-header", "del-header", "replace-header", "replace-value",
    ]
    guard let action = rule.actionName, actions.contains(action), rule.words.count > 1,
      action != "del-header" || !rule.words.contains(where: { $0.text == "-m" })
    else { return }
    let word = rule.words[1]
    // A pseudo-header of HTTP/2 starts with a colon.
    guard let wrong = word.text.dropFirst().first(where: { ":;,()/[]{}\"@<>=? \t".contains($0) })
    else { return }
    let cleaned = word.text.hasSuffix(":") && !word.text.dropLast().contains(":")
    findings.report(
      "'\(wrong)' is not allowed in the name of a header", at: word.range,
      fix: cleaned
        ? layout.fix(
          .unsafe, "delete the colon",
          layout.replacement(of: word.range, with: String(word.text.dropLast())))
        : nil)
  }
}
