internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The states of servers are loaded from no file.
enum StateFileUnnamed: Rule {
  static let metadata = RuleMetadata(
    id: "HW16",
    name: "state-file-unnamed",
    severity: .warning,
    summary: "`load-server-state-from-file global` is set but no global file is named.",
    rationale: """
      Nothing is loaded, and after a reload every server starts as the file says: drained \
      servers take traffic again. HAProxy warns.
      """,
    remedy: "Add `server-state-file` to the `global` section",
    reference: "HAProxy configuration manual, 4.2, `load-server-state-from-file`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣load-server-state-from-file global
        server a 10.0.0.1:80
      """,
      "1️⃣ the 'global' section has no 'server-state-file'"
    ),
    .good(
      """
      global
        server-state-file /var/lib/haproxy/state
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      backend app
        load-server-state-from-file global
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.loadServerStateFromFile)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.configuration.globalSetting(.serverStateFile) == nil else { return }
    var groups = GroupedByPlace<Proxy>()
    for proxy in analysis.backends {
      guard let directive = proxy.setting(.loadServerStateFromFile)?.value,
        directive.words.first?.text == "global"
      else { continue }
      groups.add(proxy, at: directive)
    }
    for (directive, _) in groups.groups {
      findings.report("the 'global' section has no 'server-state-file'", at: directive.range)
    }
  }
}
