internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The statistics page is to show a description that does not exist.
enum StatsDescriptionMissing: Rule {
  static let metadata = RuleMetadata(
    id: "HW20",
    name: "stats-description-missing",
    severity: .warning,
    summary: "`stats show-desc` without a text needs `description` in the `global` section.",
    rationale: """
      HAProxy warns, and the page shows nothing.
      """,
    remedy: "State the text on the line, or a `description` in the `global` section",
    reference: "HAProxy configuration manual, 4.2, `stats show-desc`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen stats
        bind 127.0.0.1:8404
        stats enable
        1️⃣stats show-desc
      """,
      "1️⃣ there is no description to show"
    ),
    .good(
      """
      listen stats
        bind 127.0.0.1:8404
        stats enable
        stats show-desc Balancer of the shop
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.statsShowDesc)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard configuration.globalSetting(.descriptionInGlobal) == nil else { return }
    for proxy in configuration.defaults + analysis.proxies {
      guard case .explicit(let placed)? = proxy.setting(.statsShowDesc), placed.value.words.isEmpty
      else { continue }
      findings.report("there is no description to show", at: placed.range)
    }
  }
}
