internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A port is forwarded without the address that it belongs to.
enum ForwardedPortWithoutAddress: Rule {
  static let metadata = RuleMetadata(
    id: "HW25",
    name: "forwarded-port-without-address",
    severity: .warning,
    summary: "`option forwarded` states `by_port` without `by`, or `for_port` without `for`.",
    rationale: """
      A port alone has no form in the header, so HAProxy leaves it out, with a warning.
      """,
    remedy: "Add `by` or `for`",
    reference: "RFC 7239, 6; HAProxy configuration manual, 4.2, `option forwarded`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        option forwarded proto 1️⃣by_port
        server a 10.0.0.1:80
      """,
      "1️⃣ 'by_port' has no effect without 'by'"
    ),
    .good(
      """
      backend app
        option forwarded proto for by by_port
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionForwarded)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      guard case .explicit(let placed)? = proxy.setting(.optionForwarded) else { continue }
      let words = placed.value.words
      for side in ["by", "for"] {
        guard !words.contains(where: { $0.text == side || $0.text == "\(side)-expr" }),
          let port = words.first(where: { $0.text.hasPrefix("\(side)_port") })
        else { continue }
        findings.report("'\(port.text)' has no effect without '\(side)'", at: port.range)
      }
    }
  }
}
