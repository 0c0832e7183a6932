internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A cookie is set for a domain that browsers refuse.
enum CookieDomainWithoutDot: Rule {
  static let metadata = RuleMetadata(
    id: "HW19",
    name: "cookie-domain-without-dot",
    severity: .warning,
    summary: "The `domain` of a persistence cookie has no dot.",
    rationale: """
      Browsers refuse a cookie for a top-level domain, so no client sticks to its server. \
      HAProxy warns.
      """,
    remedy: "State a domain such as `example.com`, or leave `domain` out",
    reference: "RFC 6265, 5.2.3; HAProxy configuration manual, 4.2, `cookie`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        cookie SRV insert indirect nocache domain 1️⃣intranet
        server a 10.0.0.1:80 cookie a
      """,
      "1️⃣ browsers refuse a cookie for the domain 'intranet'"
    ),
    .good(
      """
      backend app
        cookie SRV insert indirect nocache domain .example.com
        server a 10.0.0.1:80 cookie a
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.cookie)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.backends {
      guard case .explicit(let placed)? = proxy.setting(.cookie) else { continue }
      let words = placed.value.words
      for (index, word) in words.enumerated().dropFirst() where words[index - 1].text == "domain" {
        guard !word.text.contains("."), !word.isUnresolved else { continue }
        findings.report(
          "browsers refuse a cookie for the domain '\(word.text)'", at: word.range)
      }
    }
  }
}
