internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Clients may lose the end of a response.
enum NolingerOnClientSide: Rule {
  static let metadata = RuleMetadata(
    id: "KA04",
    name: "nolinger-on-client-side",
    severity: .warning,
    summary: "`option nolinger` on the client's side cuts responses short.",
    rationale: """
      The option makes a close drop what the system has not sent yet. On the client's side that is \
      the end of a response, for every client slower than the proxy.
      """,
    remedy: "Delete the line",
    reference: "HAProxy configuration manual, 4.2, `option nolinger`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option nolinger
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ slow clients of frontend 'web' lose the end of their responses",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        option nolinger
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionNolinger)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var proxies = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends where proxy.isOn(.optionNolinger).value {
      guard let directive = proxy.setting(.optionNolinger)?.value else { continue }
      proxies.add(proxy, at: directive)
    }
    for (directive, frontends) in proxies.groups {
      findings.report(
        "slow clients of \(frontends.described) lose the end of their responses",
        at: directive.range,
        fix: analysis.layout.fix(
          .safe, "delete the line", analysis.layout.deletion(of: directive)))
    }
  }
}
