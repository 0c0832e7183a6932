internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Headers of a check are hidden in its version.
enum HttpchkCrlfHeaders: RefiningRule {
  static let metadata = RuleMetadata(
    id: "HC06",
    name: "httpchk-crlf-headers",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    summary: "`option httpchk` has headers behind the version, as was the custom before 2.2.",
    rationale: """
      HAProxy warns of it since 2.2 and refuses the file since 2.7.
      """,
    remedy: "State `http-check send meth GET uri /health ver HTTP/1.1 hdr Host NAME`",
    reference: "HAProxy configuration manual, 4.2, `http-check send`"
  )

  static let examples: [RuleExample] = [
    .bad(
      #"""
      backend app
        option httpchk GET /health 1️⃣HTTP/1.1\r\nHost:\ www.example.com
        server a 10.0.0.1:80 check
      """#,
      "1️⃣ headers behind the version of a check are refused since HAProxy 2.7"
    ),
    .bad(
      #"""
      backend app
        option httpchk GET /health 1️⃣HTTP/1.1\r\nHost:\ www.example.com
        server a 10.0.0.1:80 check
      """#,
      "1️⃣ headers behind the version of a check are refused since HAProxy 2.7"
    ).read(for: Version(2, 6)),
    .good(
      """
      backend app
        option httpchk
        http-check send meth GET uri /health ver HTTP/1.1 hdr Host www.example.com
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionHttpchk)]

  private static let message = "headers behind the version of a check are refused since HAProxy 2.7"

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.removedKeyword.rawValue,
      fault.message.hasPrefix("headers at the end of the version")
    else { return nil }
    return Refinement(message)
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.target <= Version(2, 6) else { return }
    for proxy in analysis.configuration.defaults + analysis.proxies {
      guard case .explicit(let placed)? = proxy.setting(.optionHttpchk),
        let word = placed.value.words.first(where: { $0.text.utf8.contains(0x0D) })
      else { continue }
      findings.report(message, at: word.range, severity: .warning)
    }
  }
}
