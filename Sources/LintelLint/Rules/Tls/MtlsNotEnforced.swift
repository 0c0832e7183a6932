internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Client certificates are looked at and not required.
enum MtlsNotEnforced: Rule {
  static let metadata = RuleMetadata(
    id: "TL03",
    name: "mtls-not-enforced",
    severity: .error, otherSeverities: [.info],
    summary: "A `bind` line has `ca-file`, but clients without a certificate are let in.",
    rationale: """
      `ca-file` says which certificates are good. Only `verify required` asks for one and turns \
      away who has none. With `verify optional` the client decides, and without `verify` no \
      certificate is even asked for.
      """,
    remedy: "Use `verify required`, or deny with `http-request deny unless { ssl_c_used }`",
    reference: "HAProxy configuration manual, 5.1, `verify` and `ca-file`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend api
        bind :8443 ssl crt site.pem 1️⃣ca-file ca.pem verify optional
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ clients without a certificate are let in: 'verify optional' does not require one"
    ),
    .bad(
      """
      frontend api
        bind :8443 ssl crt site.pem 1️⃣ca-file ca.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ clients are not asked for a certificate: 'verify' is not stated"
    ),
    .bad(
      """
      frontend api
        bind :8443 ssl crt site.pem 1️⃣ca-file ca.pem verify optional
        http-request deny unless { ssl_c_verify 0 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ clients without a certificate are let in: 'verify optional' does not require one"
    ),
    .good(
      """
      frontend api
        bind :8443 ssl crt site.pem ca-file ca.pem verify optional
        http-request deny unless { ssl_c_used } { ssl_c_verify 0 }
        default_backend app
      frontend other
        bind :8444 ssl crt site.pem ca-file ca.pem verify required
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  /// What says how the verification went.
  private static let results: Set<String> = ["ssl_c_verify", "ssl_c_err", "ssl_c_ca_err"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    if let global = analysis.configuration.globalSetting(.sslDefaultBindOptions),
      global.words.contains(where: { $0.text == "verify" })
    {
      return
    }
    for proxy in analysis.frontends {
      let guards = Set(
        analysis.tests(of: proxy).filter { $0.uses.contains(where: \.directive.isAccessDecision) }
          .map(\.test.expression.fetch.canonicalName))
      checkHosts(of: proxy, analysis, into: &findings)
      // Without a certificate there is nothing to verify, and `ssl_c_verify` is 0.
      let asksForOne = guards.contains { name in
        name == "ssl_fc_has_crt"
          || name.hasPrefix("ssl_c_") && !Self.results.contains(name)
      }
      guard !asksForOne else { continue }
      for bind in proxy.binds where bind.has(.ssl) {
        guard let authority = bind.option(.caFile) ?? bind.option(.caVerifyFile) else { continue }
        let verify = bind.option(.verify)?.arguments.first?.text
        guard verify != "required" else {
          guard guards.isDisjoint(with: Self.results) else { continue }
          for id in [BindOptionID.crtIgnoreErr, .caIgnoreErr] {
            guard let option = bind.option(id), let codes = option.arguments.first?.text,
              codes.split(separator: ",").contains(where: \.meansUntrusted)
            else { continue }
            findings.report(
              "'\(option.name.text) \(codes)' lets in clients whose certificate is not valid",
              at: option.name.range)
          }
          continue
        }
        // Who tells servers about the certificate leaves the decision to them.
        guard verify != "optional" || findings.isThorough || !proxy.tellsServersOfCertificates
        else { continue }
        findings.report(
          verify == "optional"
            ? "clients without a certificate are let in: 'verify optional' does not require one"
            : "clients are not asked for a certificate: 'verify' is not stated",
          at: authority.name.range)
      }
    }
  }

  /// Where a certificate is required for one host only, the others are open.
  private static func checkHosts(
    of proxy: Proxy, _ analysis: Analysis, into findings: inout Findings
  ) {
    let isAsked = proxy.binds.contains { $0.option(.verify)?.arguments.first?.text == "optional" }
    guard isAsked else { return }
    let rules = proxy.all(.httpRequest).filter { rule in
      rule.actionName == "deny"
        && analysis.form(of: rule.condition, in: proxy)?.alternatives.contains { literals in
          literals.contains { $0.isNegated && $0.atom.sample == "ssl_c_used" }
        } == true
    }
    let hosts = proxy.all(.useBackend).count { rule in
      analysis.form(of: rule.condition, in: proxy)?.alternatives.joined()
        .contains { $0.atom.sample.hasPrefix("req.hdr(host)") } == true
    }
    guard rules.count == 1, let rule = rules.first, hosts > 1,
      let form = analysis.form(of: rule.condition, in: proxy),
      form.alternatives.allSatisfy({ literals in
        literals.count > 1 && literals.contains { $0.atom.sample.hasPrefix("req.hdr(host)") }
      }),
      let authority = proxy.binds.lazy.compactMap({ $0.option(.caFile) }).first
    else { return }
    findings.report(
      "clients without a certificate are let in for all hosts but one", at: authority.name.range,
      severity: .info, related: [RelatedPlace(range: rule.range, message: "the one host")])
  }
}
