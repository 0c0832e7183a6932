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
    .bad(
      """
      userlist ops
        user bob password $5$abcdefgh$4Uh2o8hG6tq8kPq0uYvJ0fY8n2T3m1x5JqQe7a9b6cD
      frontend web
        bind :8080
        default_backend app
      backend app
        1️⃣http-request deny unless { http_auth(ops) }
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' asks for passwords on connections without TLS"
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request deny unless { http_auth_bearer,jwt_verify(RS256,/etc/key.pem) 1 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' asks for tokens on connections without TLS"
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
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .http {
      guard proxy.states(.httpRequest), let rule = ruleWithPassword(of: proxy),
        !EditedHeaders(of: proxy, in: analysis).sendsAwayWithoutTLS
      else { continue }
      let frontends =
        proxy.kind == .backend
        ? analysis.routes.frontends(of: index).map { analysis.proxies[$0] } : [proxy]
      let isOpen = { (frontend: Proxy) in
        !frontend.isLocal
          && frontend.binds.contains { !$0.has(.ssl) && !$0.has(.acceptProxy) }
          && analysis.annotations(.upstream, of: frontend).isEmpty
          && !EditedHeaders(of: frontend, in: analysis).sendsAwayWithoutTLS
      }
      guard let open = frontends.first(where: isOpen) else { continue }
      let bearer = TestSearch(in: proxy) { $0.expression.fetch.name == "http_auth_bearer" }
      let secret = bearer.finds(rule) ? "tokens" : "passwords"
      findings.report(
        "\(open.described) asks for \(secret) on connections without TLS", at: rule.range)
    }
  }

  private static func ruleWithPassword(of proxy: Proxy) -> Directive? {
    let passwords = TestSearch(in: proxy) { $0.expression.fetch.name.hasPrefix("http_auth") }
    return proxy.all(.httpRequest).first { rule in
      rule.actionName == "auth" || rule.isAccessDecision && passwords.finds(rule)
    }
  }
}
