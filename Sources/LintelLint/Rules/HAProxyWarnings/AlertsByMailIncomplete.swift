internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Alerts by mail are set up by halves.
enum AlertsByMailIncomplete: Rule {
  static let metadata = RuleMetadata(
    id: "HW13",
    name: "alerts-by-mail-incomplete",
    severity: .warning,
    summary:
      "A section asks for alerts by mail but lacks a part, or a `mailers` section has no mailer.",
    rationale: """
      HAProxy then sends none, with a warning at start. The alerts are missed when a server \
      fails.
      """,
    remedy: """
      State `email-alert mailers`, `email-alert from` and `email-alert to`, and a `mailer` in \
      the section
      """,
    reference: """
      HAProxy configuration manual, 4.2, `email-alert from`; HAProxy's warning "'email-alert' \
      will be ignored"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      mailers post
        mailer smtp 192.0.2.25:25
      backend app
        1️⃣email-alert from lb@example.com
        server a 10.0.0.1:80
      """,
      "1️⃣ no alert of backend 'app' is sent: 'email-alert mailers' and 'email-alert to' are missing"
    ),
    .bad(
      """
      mailers 1️⃣post
        timeout mail 10s
      """,
      "1️⃣ mailers section 'post' has no 'mailer' line"
    ),
    .good(
      """
      mailers post
        mailer smtp 192.0.2.25:25
      backend app
        email-alert mailers post
        email-alert from lb@example.com
        email-alert to ops@example.com
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let needed: [KeywordID] = [.emailAlertMailers, .emailAlertFrom, .emailAlertTo]
  private static let all = needed + [.emailAlertLevel, .emailAlertMyhostname]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where all.contains(where: proxy.states) {
      let own = all.compactMap { keyword -> Directive? in
        guard case .explicit(let placed)? = proxy.setting(keyword) else { return nil }
        return placed.value
      }
      guard let first = own.first else { continue }
      let missing = needed.filter { proxy.setting($0) == nil }.map { "'\($0.info.name)'" }
      guard !missing.isEmpty else { continue }
      findings.report(
        "no alert of \(proxy.described) is sent: \(missing.joined(separator: " and ")) "
          + (missing.count == 1 ? "is missing" : "are missing"), at: first.range)
    }
    for section in analysis.otherSections where section.kind == .mailers {
      guard let name = section.name, !section.directives.contains(where: { $0.keyword == .mailer })
      else { continue }
      findings.report("mailers section '\(name.text)' has no 'mailer' line", at: name.range)
    }
  }
}
