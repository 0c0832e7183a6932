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
    for proxy in analysis.proxies where proxy.mode.value == .http {
      for rule in proxy.all(.redirect) + proxy.all(.httpRequest) {
        if rule.redirectsToItself(under: analysis.form(of: rule.condition, in: proxy)) {
          findings.report("the target of this redirect is redirected as well", at: rule.range)
        }
      }
    }
    checkTerminated(analysis, into: &findings)
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
              .safe, "add 'unless { ssl_fc }'",
              analysis.layout.replacement(of: end, with: " unless { ssl_fc }")) : nil)
      }
    }
  }

  /// TLS ends in front of the proxy, so no connection to the proxy itself ever has it.
  private static func checkTerminated(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where !proxy.binds.contains(where: { $0.has(.ssl) }) {
      let isBehindTLS =
        !analysis.peers(.upstream, of: proxy).isEmpty
        || analysis.tests(of: proxy).contains {
          $0.test.expression.headerName == "x-forwarded-proto"
        }
      guard isBehindTLS else { continue }
      for rule in proxy.all(.redirect) + proxy.all(.httpRequest) where rule.redirectsToHTTPS {
        guard let form = analysis.form(of: rule.condition, in: proxy),
          form.alternatives.contains(where: { literals in
            literals.count == 1 && literals[0].isNegated && literals[0].atom.sample == "ssl_fc"
          })
        else { continue }
        findings.report(
          "TLS ends in front of \(proxy.described), so this redirects without end", at: rule.range)
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

  /// True where a path that the condition chooses leads to another that it chooses.
  fileprivate func redirectsToItself(under form: NormalForm?) -> Bool {
    let words = words.map(\.text)
    guard keyword == .redirect || words.first == "redirect", let form,
      let index = words.firstIndex(where: { $0 == "location" || $0 == "prefix" }),
      index + 1 < words.count, case let target = words[index + 1], target.hasPrefix("/"),
      !target.hasPrefix("//"), !target.contains("%"), !words.contains("drop-query"),
      !words.contains("set-cookie")
    else { return false }
    return form.alternatives.contains { literals in
      if literals.isEmpty { return true }
      guard literals.count == 1, !literals[0].isNegated, literals[0].atom.sample == "path" else {
        return false
      }
      switch literals[0].atom.matching {
      case .prefix: return literals[0].atom.patterns.contains { target.hasPrefix($0) }
      case .exact:
        return words[index] == "location" && literals[0].atom.patterns.contains(target)
      default: return false
      }
    }
  }
}
