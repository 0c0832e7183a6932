internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Passwords travel without encryption.
enum BasicAuthInClear: Rule {
  static let metadata = RuleMetadata(
    id: "SE10",
    name: "basic-auth-in-clear",
    severity: .warning,
    summary: "A frontend asks for a password on a connection without TLS.",
    rationale: """
      Basic authentication sends the password with every request, readable for everyone on the \
      way.
      """,
    remedy: "Redirect to HTTPS first: `http-request redirect scheme https unless { ssl_fc }`",
    reference: "RFC 7617, 4; HAProxy configuration manual, 4.3, `auth`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      userlist ops
        user bob password $5$abcdefgh$4Uh2o8hG6tq8kPq0uYvJ0fY8n2T3m1x5JqQe7a9b6cD
      frontend web
        bind :8080
        1️⃣http-request auth realm ops unless { http_auth(ops) }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' asks for passwords on connections without TLS"
    ),
    .good(
      """
      userlist ops
        user bob password $5$abcdefgh$4Uh2o8hG6tq8kPq0uYvJ0fY8n2T3m1x5JqQe7a9b6cD
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        http-request redirect scheme https code 308 unless { ssl_fc }
        http-request auth realm ops unless { http_auth(ops) }
        default_backend app
      frontend inside
        bind 127.0.0.1:8081
        http-request auth realm ops unless { http_auth(ops) }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http && !proxy.isLocal {
      guard proxy.setting(.httpRequest) != nil,
        proxy.binds.contains(where: { !$0.has(.ssl) && !$0.has(.acceptProxy) })
      else { continue }
      let rules = proxy.all(.httpRequest)
      guard let rule = rules.first(where: { $0.actionName == "auth" }),
        !EditedHeaders(of: proxy, in: analysis).protectsTLS
      else {
        continue
      }
      findings.report(
        "\(proxy.described) asks for passwords on connections without TLS", at: rule.range)
    }
  }
}
