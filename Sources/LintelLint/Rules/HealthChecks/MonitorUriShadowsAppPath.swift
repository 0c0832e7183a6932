internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A path of the application is answered by HAProxy itself.
enum MonitorUriShadowsAppPath: Rule {
  static let metadata = RuleMetadata(
    id: "HC13",
    name: "monitor-uri-shadows-app-path",
    severity: .warning,
    summary: "`monitor-uri` takes a path that rules of the same section or all visitors ask for.",
    rationale: """
      A request for the path of `monitor-uri` is answered before any rule is looked at, and no \
      server sees it. A rule about the path never runs, and on `/` nobody sees the start page.
      """,
    remedy: "Choose a path that nothing else uses, such as `/haproxy-alive`",
    reference: "HAProxy configuration manual, 4.2, `monitor-uri`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣monitor-uri /status
        monitor fail if { nbsrv(app) lt 1 }
        use_backend app if { path /status /version }
        default_backend app
      frontend start
        bind :8081
        2️⃣monitor-uri /
        monitor fail if { nbsrv(app) lt 1 }
        default_backend app
      backend app
        server a 10.0.0.1:80 check
      """,
      "1️⃣ '/status' is answered here, so the rules about it never run",
      "2️⃣ the start page is answered here, and by no server"
    ),
    .good(
      """
      frontend web
        bind :8080
        monitor-uri /haproxy-alive
        monitor fail if { nbsrv(app) lt 1 }
        use_backend app if { path /status }
        default_backend app
      listen probe
        bind :8082
        monitor-uri /
      backend app
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.monitorUri)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      guard let setting = proxy.setting(.monitorUri), let range = setting.range,
        let path = setting.value.words.first?.text, proxy.routesRequests
      else { continue }
      if path == "/" || path == "/index.html" {
        findings.report("the start page is answered here, and by no server", at: range)
        continue
      }
      let test = analysis.tests(of: proxy).first { used in
        used.test.expression.comparableText == "path" && used.test.matching == .exact
          && used.test.patterns.contains { $0.text == path }
          && used.uses.contains { $0.directive.keyword == .useBackend && !$0.isNegated }
      }
      guard let test else { continue }
      findings.report(
        "'\(path)' is answered here, so the rules about it never run", at: range,
        related: [RelatedPlace(range: test.test.criterion.range, message: "a rule about it")])
    }
  }
}
