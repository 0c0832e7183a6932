internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A redirect leads to itself.
enum RedirectLoop: Rule {
  static let metadata = RuleMetadata(
    id: "AC21",
    name: "redirect-loop",
    severity: .error, otherSeverities: [.warning],
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
    .bad(
      """
      frontend web
        bind :80
        bind :443 ssl crt site.pem
        acl www req.hdr(host),host_only -i www.example.com
        http-request redirect prefix https://example.com if www
        1️⃣http-request redirect prefix https://www.example.com if { hdr(host) -i example.com }
        2️⃣http-request redirect location /new/index if { path_beg /new/ }
        3️⃣http-request redirect scheme https if { hdr(host) -i shop.example.com }
        default_backend app
      backend app
        4️⃣http-request redirect location https://%[req.hdr(host)]%[capture.req.uri]
        server a 10.0.0.1:80
      """,
      "1️⃣ the target of this redirect is redirected as well",
      "2️⃣ the target of this redirect is redirected as well",
      "3️⃣ the target of this redirect is redirected as well",
      "4️⃣ this also redirects requests that came by TLS, which never ends",
      fixed: """
        frontend web
          bind :80
          bind :443 ssl crt site.pem
          acl www req.hdr(host),host_only -i www.example.com
          http-request redirect prefix https://example.com if www
          http-request redirect prefix https://www.example.com if { hdr(host) -i example.com }
          http-request redirect location /new/index if { path_beg /new/ }
          http-request redirect scheme https if { hdr(host) -i shop.example.com }
          default_backend app
        backend app
          http-request redirect location https://%[req.hdr(host)]%[capture.req.uri] \
        unless { ssl_fc }
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend plain
        bind :80
        http-request redirect scheme https
      frontend secure
        bind :443 ssl crt site.pem
        1️⃣http-request redirect prefix http://%[req.hdr(host)] if { path_beg /old }
      """,
      "1️⃣ the target of this redirect is redirected as well"
    ),
    .good(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        http-request redirect prefix https://www.example.com if { hdr(host) -i example.com }
        http-request redirect prefix https://example.org if { hdr(host) -i www.example.org }
        http-request redirect scheme https if { hdr(host) -i www.example.com } !{ ssl_fc }
        redirect scheme https if !{ ssl_fc }
        default_backend app
      frontend plain
        bind :8081
        redirect scheme https unless { ssl_fc }
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.redirect), .keyword(.httpRequest)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for redirect in analysis.plainRedirects(isThorough: findings.isThorough) {
      findings.report(
        redirect.reason, at: redirect.rule.range, severity: redirect.isCertain ? nil : .warning)
    }
    let homes = analysis.homesOfSchemes
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .http {
      let redirects = analysis.redirects(of: proxy)
      guard !redirects.isEmpty else { continue }
      for rule in RedirectChain(of: index, homes: homes, in: analysis).circular {
        findings.report("the target of this redirect is redirected as well", at: rule.range)
      }
      guard analysis.schemes(of: index).contains("https") else { continue }
      for rule in redirects where rule.redirectsToHTTPS {
        let form = NormalForm(rule.condition, acls: [:])
        guard form?.alternatives.contains(where: \.isEmpty) == true else { continue }
        let end = SourceRange(
          file: rule.range.file, lower: rule.range.upper, upper: rule.range.upper)
        findings.report(
          "this also redirects requests that came by TLS, which never ends", at: rule.range,
          fix: rule.condition == nil
            ? analysis.layout.fix(
              .safe, "add 'unless { ssl_fc }'",
              analysis.layout.replacement(of: end, with: " unless { ssl_fc }")) : nil)
      }
    }
  }
}
