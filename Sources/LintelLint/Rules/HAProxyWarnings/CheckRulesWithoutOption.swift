internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The rules of a check are never used.
enum CheckRulesWithoutOption: Rule {
  static let metadata = RuleMetadata(
    id: "HW14",
    name: "check-rules-without-option",
    severity: .warning,
    summary: "A backend has rules for checks of a kind that it does not use.",
    rationale: """
      Servers are tested by a connection alone, or as another line says, and what the rules \
      expect is not looked at. HAProxy warns.
      """,
    remedy: "Add the `option` that uses the rules, or delete them",
    reference: """
      HAProxy configuration manual, 4.2, `http-check`; HAProxy's warning "so the rules are \
      ignored"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣http-check expect status 200
        server a 10.0.0.1:80 check
      """,
      "1️⃣ backend 'app' has no 'option httpchk', so this is ignored"
    ),
    .bad(
      """
      backend redis
        mode tcp
        1️⃣tcp-check expect string +PONG
        server a 10.0.0.1:6379 check
      """,
      "1️⃣ backend 'redis' has no 'option tcp-check', so this is ignored"
    ),
    .bad(
      """
      backend app
        1️⃣external-check command /usr/bin/probe
        server a 10.0.0.1:80 check
      """,
      "1️⃣ backend 'app' has no 'option external-check', so this is ignored"
    ),
    .good(
      """
      backend app
        option httpchk
        http-check expect status 200
        server a 10.0.0.1:80 check
      backend redis
        mode tcp
        option tcp-check
        tcp-check expect string +PONG
        server a 10.0.0.1:6379 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.httpCheck), .keyword(.tcpCheck), .keyword(.externalCheckCommand),
    .keyword(.externalCheckPath),
  ]

  private static let pairs: [(rule: KeywordID, option: KeywordID)] = [
    (.httpCheck, .optionHttpchk), (.tcpCheck, .optionTcpCheck),
    (.externalCheckCommand, .optionExternalCheck), (.externalCheckPath, .optionExternalCheck),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      for (rule, option) in pairs {
        guard case .explicit? = proxy.setting(rule), let first = proxy.all(rule).first,
          !proxy.isOn(option).value, !analysis.isIncomplete(proxy)
        else { continue }
        let isNeeded = rule != .httpCheck || first.words.first.map(\.text) != "disable-on-404"
        guard isNeeded else { continue }
        findings.report(
          "\(proxy.described) has no '\(option.info.name)', so this is ignored", at: first.range)
      }
    }
  }
}
