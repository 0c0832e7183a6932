internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A frontend listens nowhere.
enum FrontendWithoutBind: Rule {
  static let metadata = RuleMetadata(
    id: "CO10",
    name: "frontend-without-bind",
    severity: .warning,
    summary: "A frontend has no `bind` line, or listens on port 0.",
    rationale: """
      No client can reach it. HAProxy starts with a warning, and the service is missing.
      """,
    remedy: "Add a `bind` line, or make the section a backend",
    reference: "HAProxy configuration manual, 4.2, `bind`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend 1️⃣web
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' has no 'bind' line"
    ),
    .bad(
      """
      frontend web
        bind 1️⃣:0
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ on port 0 the system chooses a port, which no client knows"
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.binds.isEmpty && !analysis.isIncomplete(proxy) {
      findings.report("\(proxy.described) has no 'bind' line", at: proxy.name.range)
    }
    for address in analysis.frontends.flatMap(\.binds).flatMap(\.addresses) {
      guard address.value.port == 0 else { continue }
      findings.report(
        "on port 0 the system chooses a port, which no client knows", at: address.range)
    }
  }
}
