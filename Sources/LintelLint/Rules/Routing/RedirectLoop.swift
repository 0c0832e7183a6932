internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A redirect leads to itself.
enum RedirectLoop: Rule {
  static let metadata = RuleMetadata(
    id: "AC21",
    name: "redirect-loop",
    severity: .error,
    summary: "A redirect to HTTPS also applies to requests that came by HTTPS.",
    rationale: """
      The client follows the redirect, arrives at the same rule and is sent there again, until the \
      browser gives up with "too many redirects".
      """,
    remedy: "Add `unless { ssl_fc }` to the rule",
    reference: "HAProxy configuration manual, 4.2, `redirect`; 7.3.4, `ssl_fc`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        1️⃣http-request redirect scheme https
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this also redirects requests that came by TLS, which never ends",
      fixed: """
        frontend web
          bind :8080
          bind :8443 ssl crt site.pem
          http-request redirect scheme https unless { ssl_fc }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        http-request redirect scheme https code 308 unless { ssl_fc }
        redirect scheme https if !{ ssl_fc }
        default_backend app
      frontend plain
        bind :8081
        redirect scheme https
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.redirect), .keyword(.httpRequest)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.binds.contains(where: { $0.has(.ssl) }) {
      for rule in proxy.all(.redirect) + proxy.all(.httpRequest) where rule.redirectsToHTTPS {
        let form = NormalForm(rule.condition, acls: [:])
        guard form?.alternatives.contains(where: \.isEmpty) == true else { continue }
        let end = SourceRange(
          file: rule.range.file, lower: rule.range.upper, upper: rule.range.upper)
        findings.report(
          "this also redirects requests that came by TLS, which never ends", at: rule.range,
          fix: rule.condition == nil
            ? analysis.layout.fix(
              .unsafe, "add 'unless { ssl_fc }'",
              analysis.layout.replacement(of: end, with: " unless { ssl_fc }")) : nil)
      }
    }
  }
}

extension Directive {
  fileprivate var redirectsToHTTPS: Bool {
    let words = words.map(\.text)
    guard keyword == .redirect || words.first == "redirect",
      let index = words.firstIndex(of: "scheme"), index + 1 < words.count
    else { return false }
    return words[index + 1] == "https"
  }
}
