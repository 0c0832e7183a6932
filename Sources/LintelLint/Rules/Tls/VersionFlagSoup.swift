internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Versions of TLS are left out one by one.
enum VersionFlagSoup: Rule {
  static let metadata = RuleMetadata(
    id: "TL11",
    name: "version-flag-soup",
    profile: .advice,
    severity: .style, otherSeverities: [.warning],
    summary: """
      The versions of TLS are stated with `no-tlsv10` and the like, beside or instead of a \
      range.
      """,
    rationale: """
      The flags are older than `ssl-min-ver`, and beside it HAProxy ignores them, with a \
      warning. A list of what is not allowed says nothing about the version that comes next.
      """,
    remedy: "State `ssl-min-ver` alone",
    reference: "HAProxy configuration manual, 5.1, `ssl-min-ver`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem ssl-min-ver TLSv1.2 1️⃣no-sslv3 no-tlsv10
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'no-sslv3' is ignored beside 'ssl-min-ver'"
    ),
    .bad(
      """
      global
        1️⃣ssl-default-bind-options no-sslv3 no-tlsv10
      """,
      "1️⃣ 'no-sslv3' leaves out one version: 'ssl-min-ver' states which are allowed"
    ),
    .good(
      """
      global
        ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8443 ssl crt site.pem ssl-min-ver TLSv1.2
      """
    ),
  ]

  private static let flags = [
    "no-sslv3", "no-tlsv10", "no-tlsv11", "no-tlsv12", "no-tlsv13", "force-sslv3", "force-tlsv10",
    "force-tlsv11", "force-tlsv12", "force-tlsv13",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for bind in proxy.binds where bind.has(.ssl) {
        guard let flag = bind.options.first(where: { flags.contains($0.name.text) }) else {
          continue
        }
        let limit = bind.option(.sslMinVer) ?? bind.option(.sslMaxVer)
        report(flag.name, beside: limit?.name.text, at: flag.name.range, into: &findings)
      }
    }
    for proxy in analysis.backends {
      for server in proxy.servers where server.has(.ssl) {
        guard let flag = server.options.first(where: { flags.contains($0.name.text) }),
          let limit = server.option(.sslMinVer) ?? server.option(.sslMaxVer)
        else { continue }
        report(flag.name, beside: limit.value.name.text, at: flag.name.range, into: &findings)
      }
    }
    let keywords: [KeywordID] = [.sslDefaultBindOptions, .sslDefaultServerOptions]
    for line in analysis.configuration.global where keywords.contains(line.keyword) {
      guard let flag = line.words.first(where: { flags.contains($0.text) }) else { continue }
      let limit = line.words.first { $0.text == "ssl-min-ver" || $0.text == "ssl-max-ver" }
      report(flag, beside: limit?.text, at: line.range, into: &findings)
    }
  }

  private static func report(
    _ flag: Word, beside limit: String?, at range: SourceRange, into findings: inout Findings
  ) {
    if let limit {
      findings.report(
        "'\(flag.text)' is ignored beside '\(limit)'", at: range, severity: .warning)
    } else {
      // Who allows nothing but an old version has another mistake.
      guard !["force-sslv3", "force-tlsv10", "force-tlsv11"].contains(flag.text) else { return }
      findings.report(
        "'\(flag.text)' leaves out one version: 'ssl-min-ver' states which are allowed", at: range)
    }
  }
}
