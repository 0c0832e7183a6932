internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client decides where others are sent.
enum OpenRedirectOrHostInjection: Rule {
  static let metadata = RuleMetadata(
    id: "SE12",
    name: "open-redirect-or-host-injection",
    severity: .warning, otherSeverities: [.info],
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
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request redirect location https://%[hdr(host)]/new if { path /old }
        2️⃣http-request return status 302 hdr Location https://%[req.hdr(host)]/ if { path /go }
        http-request set-var(txn.h) req.hdr(x-forwarded-host)
        3️⃣http-response set-header Location https://%[var(txn.h)]/ if { status 302 }
        default_backend app
      frontend plain
        bind :8081
        4️⃣http-request redirect prefix https://%[req.hdr(host)] code 301 unless { ssl_fc }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the target is taken from 'hdr(host)', which the client sets",
      "2️⃣ the target is taken from 'req.hdr(host)', which the client sets",
      "3️⃣ the target is taken from 'req.hdr(x-forwarded-host)', which the client sets",
      "4️⃣ the target is taken from 'req.hdr(host)', which the client sets"
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
      let keywords: [KeywordID] = [.httpRequest, .redirect, .httpResponse, .httpAfterResponse]
      guard keywords.contains(where: proxy.states) else { continue }
      let knowsHosts = analysis.knowsHosts(of: proxy)
      for rule in keywords.flatMap({ Array(proxy.all($0)) }) {
        guard let text = rule.targetText?.lowercased(), let open = text.firstRange(of: "%[") else {
          continue
        }
        // The path of a location is the site's own.
        let head = text[..<open.lowerBound]
        let ownsHost =
          head.split(separator: "/", omittingEmptySubsequences: false).count > 3
          || head.hasPrefix("/") && !head.hasPrefix("//")
        guard !ownsHost else { continue }
        let sample = resolved(text[open.upperBound...], in: proxy)
        let isHost = sample.hasPrefix("req.hdr(host)") || sample.hasPrefix("hdr(host)")
        guard sources.contains(where: { sample.hasPrefix($0) }) || isHost, !knowsHosts,
          !isHost || !proxy.hasStrictSni
        else { continue }
        let name = sample.prefix { $0 != ")" } + ")"
        let isScheme = isHost && rule.leadsToSameURL
        findings.report(
          "the target is taken from '\(name)', which the client sets", at: rule.range,
          severity: isScheme ? .info : nil,
          help: isScheme ? "use `redirect scheme https`, which says the same" : nil)
      }
    }
  }

  /// The sample, or what the variable was set to that it reads.
  private static func resolved(_ sample: Substring, in proxy: Proxy) -> String {
    guard sample.hasPrefix("var(") else { return String(sample) }
    let name = sample.dropFirst(4).prefix { $0 != ")" && $0 != "," }
    let rule = proxy.all(.httpRequest).first { $0.action?.name.text == "set-var(\(name))" }
    return rule?.words.dropFirst().first?.text.lowercased() ?? String(sample)
  }
}

extension Proxy {
  /// True where only the names of certificates get through.
  fileprivate var hasStrictSni: Bool {
    !binds.isEmpty && binds.allSatisfy { $0.has(.strictSni) }
  }
}

extension Analysis {
  /// True where requests for hosts that are not the site's are sent away.
  fileprivate func knowsHosts(of proxy: Proxy) -> Bool {
    tests(of: proxy).contains { used in
      used.test.expression.isHost
        && used.uses.contains { use in
          switch use.directive.actionName {
          case "deny", "reject", "return", "tarpit", "silent-drop", "redirect": true
          default: false
          }
        }
    }
  }
}
