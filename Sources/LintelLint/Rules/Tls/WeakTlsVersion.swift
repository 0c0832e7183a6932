internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A version of TLS is allowed that is known to be weak.
enum WeakTlsVersion: Rule {
  static let metadata = RuleMetadata(
    id: "TL04",
    name: "weak-tls-version",
    severity: .error,
    summary: "TLS before version 1.2 is allowed.",
    rationale: """
      TLS 1.0 and 1.1 are withdrawn because attacks on them are known. HAProxy has not offered \
      them since 2.2 unless it is told to.
      """,
    remedy: "Use `ssl-min-ver TLSv1.2`",
    reference: "RFC 8996; HAProxy configuration manual, 5.1, `ssl-min-ver`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        ssl-default-bind-options ssl-min-ver 1️⃣TLSv1.1
      defaults
        mode http
      frontend web
        bind :8443 ssl crt site.pem ssl-min-ver 2️⃣TLSv1.0
      frontend old
        bind :8444 ssl crt site.pem 3️⃣force-tlsv11
      """,
      "1️⃣ 'TLSv1.1' is withdrawn",
      "2️⃣ 'TLSv1.0' is withdrawn",
      "3️⃣ 'force-tlsv11' is withdrawn",
      fixed: """
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
        defaults
          mode http
        frontend web
          bind :8443 ssl crt site.pem ssl-min-ver TLSv1.2
        frontend old
          bind :8444 ssl crt site.pem force-tlsv11
        """
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem ssl-min-ver TLSv1.2
        bind :8444 ssl crt site.pem no-tlsv11 no-sslv3
      """
    ),
  ]

  private static let weak: Set<String> = ["SSLv3", "TLSv1.0", "TLSv1.1"]
  private static let forced: Set<String> = ["force-sslv3", "force-tlsv10", "force-tlsv11"]
  private static let serverOptions: [ServerOptionID] = [
    .sslMinVer, .sslMaxVer, .forceSslv3, .forceTlsv10, .forceTlsv11,
  ]
  private static let keywords: [KeywordID] = [
    .bind, .server, .serverTemplate, .defaultServer, .sslDefaultBindOptions,
    .sslDefaultServerOptions,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let layout = analysis.layout
    let areServersAffected = serverOptions.contains { analysis.states(.serverOption($0)) }
    for keyword in keywords {
      guard areServersAffected || (keyword != .server && keyword != .serverTemplate) else {
        continue
      }
      for rule in analysis.sections(stating: keyword).flatMap({ $0.all(keyword) }) {
        check(rule, layout: layout, into: &findings)
      }
    }
    for section in analysis.otherSections {
      for directive in section.directives where keywords.contains(directive.keyword) {
        check(directive, layout: layout, into: &findings)
      }
    }
  }

  private static func check(
    _ directive: Directive, layout: Layout, into findings: inout Findings
  ) {
    var limit: String?
    for word in directive.words {
      if limit != nil, weak.contains(word.text) {
        findings.report(
          "'\(word.text)' is withdrawn", at: word.range,
          fix: limit == "ssl-min-ver"
            ? layout.fix(
              .unsafe, "replace with 'TLSv1.2'",
              layout.replacement(of: word.range, with: "TLSv1.2")) : nil)
      } else if word.text.utf8.first == UInt8(ascii: "f"), forced.contains(word.text) {
        findings.report("'\(word.text)' is withdrawn", at: word.range)
      }
      limit = word.text == "ssl-min-ver" || word.text == "ssl-max-ver" ? word.text : nil
    }
  }
}
