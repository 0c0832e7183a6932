internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A section says how to check servers, and checks none.
enum HttpchkNeverUsed: Rule {
  static let metadata = RuleMetadata(
    id: "HC03",
    name: "httpchk-never-used",
    severity: .warning,
    summary: "A section says how to check servers, but none of them is checked.",
    rationale: """
      `option httpchk` and its relatives say how a check is made. Whether one is made is said by \
      `check` on the server. Without it the section looks monitored and is not.
      """,
    remedy: "Add `check` to the servers, or to a `default-server` line above them",
    reference: "HAProxy configuration manual, 4.2, `option httpchk`; 5.2, `check`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣option httpchk GET /healthz
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ no server of backend 'app' is checked, so this has no effect"
    ),
    .good(
      """
      backend app
        option httpchk GET /healthz
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 check
      """
    ),
    .good(
      """
      defaults
        mode http
        option httpchk GET /healthz
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let keywords: [KeywordID] = [
    .optionHttpchk, .optionTcpCheck, .optionMysqlCheck, .optionPgsqlCheck, .optionRedisCheck,
    .optionLdapCheck, .optionSmtpchk, .optionSslHelloChk,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where !proxy.servers.isEmpty && !analysis.isIncomplete(proxy) {
      // A `default-server check` below the servers is what is wrong then: HC02 says so.
      guard !proxy.servers.contains(where: { $0.has(.check) }),
        !proxy.all(.defaultServer).contains(where: { $0.serverOptions.contains { $0.id == .check } }
        ),
        let directive = keywords.compactMap({ proxy.all($0).last { $0.prefix == .none } })
          .max(by: { $0.range.lower < $1.range.lower })
      else { continue }
      findings.report(
        "no server of \(proxy.described) is checked, so this has no effect", at: directive.range)
    }
  }
}
