internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The servers of a section are never used.
enum ListenServersShadowed: Rule {
  static let metadata = RuleMetadata(
    id: "CO09",
    name: "listen-servers-shadowed",
    severity: .warning,
    summary: "A `listen` section has servers and also sends every request elsewhere.",
    rationale: """
      `default_backend` goes before the servers of the section, which then never see a \
      request.
      """,
    remedy: "Delete the `default_backend` line or the servers",
    reference: "HAProxy configuration manual, 4.2, `default_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        1️⃣default_backend app
        server old 10.0.0.9:80
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ every request goes to 'app', and the servers of listen 'web' get none"
    ),
    .good(
      """
      listen web
        bind :8080
        use_backend app if { path_beg /app/ }
        server a 10.0.0.1:80
      backend app
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.defaultBackend)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies where proxy.kind == .listen {
      guard let first = proxy.servers.first, let setting = proxy.setting(.defaultBackend),
        let route = setting.value.route
      else { continue }
      findings.report(
        "every request goes to '\(route.name.text)', and the servers of \(proxy.described) get none",
        at: setting.value.range,
        related: [RelatedPlace(range: first.range, message: "a server that is never used")])
    }
  }
}
