internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client decides where others are sent.
enum OpenRedirectOrHostInjection: Rule {
  static let metadata = RuleMetadata(
    id: "SE12",
    name: "open-redirect-or-host-injection",
    severity: .warning,
    summary: "The target of a redirect is taken from a header that clients set.",
    rationale: """
      A cache that stores the answer sends everybody to the host of one client's choice; a \
      link with a parameter sends a victim to the attacker's site under your name.
      """,
    remedy: "State the host, or refuse requests for hosts that are not yours before",
    reference: "RFC 9110, 17.1; HAProxy configuration manual, 4.3, `redirect`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request redirect prefix https://%[req.hdr(x-forwarded-host)] code 301
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the target is taken from 'req.hdr(x-forwarded-host)', which the client sets"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request deny deny_status 421 unless { req.hdr(host),host_only -i www.example.com }
        http-request redirect prefix https://%[req.hdr(host)] code 301 unless { ssl_fc }
        http-request redirect scheme https code 301
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest), .keyword(.redirect)]

  private static let sources = [
    "req.hdr(x-forwarded-host)", "hdr(x-forwarded-host)", "req.hdr(referer)", "hdr(referer)",
    "url_param(", "urlp(",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where proxy.mode.value == .http {
      guard proxy.setting(.httpRequest) != nil || proxy.setting(.redirect) != nil else { continue }
      for rule in proxy.all(.httpRequest) + proxy.all(.redirect) {
        guard rule.keyword == .redirect || rule.actionName == "redirect" else { continue }
        let kinds: Set<String> = ["prefix", "location"]
        guard let index = rule.words.firstIndex(where: { kinds.contains($0.text) }),
          index + 1 < rule.words.count
        else { continue }
        // The path of a location is the site's own.
        let text = rule.words[index + 1].text.lowercased()
        guard let open = text.firstRange(of: "%[") else { continue }
        let head = text[..<open.lowerBound]
        let ownsHost =
          head.split(separator: "/", omittingEmptySubsequences: false).count > 3
          || head.hasPrefix("/") && !head.hasPrefix("//")
        guard !ownsHost,
          let source = sources.first(where: { text[open.upperBound...].hasPrefix($0) })
        else { continue }
        let name =
          source.hasSuffix("(")
          ? text[open.upperBound...].prefix { $0 != ")" } + ")"
          : source[...]
        findings.report(
          "the target is taken from '\(name)', which the client sets", at: rule.range)
      }
    }
  }
}
