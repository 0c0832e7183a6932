internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A frontend closes the client's connection after every response.
enum HttpcloseClosesClientConnection: Rule {
  static let metadata = RuleMetadata(
    id: "KA05",
    name: "httpclose-closes-client-connection",
    severity: .warning,
    summary:
      "`option httpclose` in a frontend closes the client's connection after every response.",
    rationale: """
      The option acts on the side that the section owns. In a frontend or a listen section that is \
      the client's: each request pays for a new TCP connection and, with TLS, for a new handshake. \
      In a backend it closes the server's side only. Where fresh server connections are wanted, \
      `option http-server-close` gives them and keeps the client's connection open.
      """,
    remedy: "Remove the option, or use `option http-server-close` to close the server's side only",
    reference:
      "HAProxy configuration manual, 4.2, `option httpclose` and `option http-server-close`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option httpclose
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ every response of frontend 'web' closes the client's connection",
      fixed: """
        frontend web
          bind :8080
          option http-server-close
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      defaults
        mode http
        1️⃣option httpclose
      frontend web
        bind :8080
      frontend api
        bind :8081
      """,
      "1️⃣ every response of frontends 'web' and 'api' closes the client's connection"
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        option httpclose
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      listen web
        bind :8080
        option httpclose
        option http-keep-alive
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionHttpclose)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var frontends = GroupedByPlace<Proxy>()
    for frontend in analysis.frontends where frontend.mode.value == .http {
      guard frontend.connectionMode.value == .close,
        let directive = frontend.setting(.optionHttpclose)?.value
      else { continue }
      frontends.add(frontend, at: directive)
    }
    for (directive, proxies) in frontends.groups {
      findings.report(
        "every response of \(proxies.described) closes the client's connection",
        at: directive.range,
        fix: analysis.layout.fix(
          .unsafe, "replace with 'option http-server-close'",
          analysis.layout.replacement(
            of: directive.keywordRange, with: "option http-server-close")))
    }
  }
}
