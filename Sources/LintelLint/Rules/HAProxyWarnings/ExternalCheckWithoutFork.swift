internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A check by a command cannot start the command.
enum ExternalCheckWithoutFork: Rule {
  static let metadata = RuleMetadata(
    id: "HW15",
    name: "external-check-without-fork",
    severity: .warning,
    summary: "`option external-check` is in force but the process may not fork.",
    rationale: """
      HAProxy gives up the right to start processes unless `insecure-fork-wanted` says \
      otherwise. The checks fail, and all servers go down. HAProxy warns.
      """,
    remedy: "Add `insecure-fork-wanted` to the `global` section, or check by HTTP",
    reference: "HAProxy configuration manual, 3.1, `insecure-fork-wanted`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        external-check
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      backend app
        1️⃣option external-check
        external-check command /usr/bin/probe
        server a 10.0.0.1:80 check
      """,
      "1️⃣ the checks of backend 'app' run a command, which 'insecure-fork-wanted' does not allow"
    ),
    .good(
      """
      global
        external-check
        insecure-fork-wanted
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      backend app
        option external-check
        external-check command /usr/bin/probe
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionExternalCheck)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.configuration.globalSetting(.insecureForkWanted) == nil else { return }
    var groups = GroupedByPlace<Proxy>()
    for proxy in analysis.backends where proxy.isOn(.optionExternalCheck).value {
      guard let option = proxy.setting(.optionExternalCheck)?.value else { continue }
      groups.add(proxy, at: option)
    }
    for (directive, proxies) in groups.groups {
      findings.report(
        "the checks of \(proxies.described) run a command, which 'insecure-fork-wanted' does not "
          + "allow", at: directive.range)
    }
  }
}
