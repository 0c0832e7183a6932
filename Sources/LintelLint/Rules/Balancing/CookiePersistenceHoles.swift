internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The cookie that brings a client back to its server does not work for every server.
enum CookiePersistenceHoles: Rule {
  static let metadata = RuleMetadata(
    id: "LB05",
    name: "cookie-persistence-holes",
    severity: .warning,
    summary: "The persistence cookie does not tell all servers of a backend apart.",
    rationale: """
      A server without a `cookie` value sends its clients away without one, so that they wander. \
      Of two servers with one value the second is never chosen by the cookie. Values without a \
      `cookie` line in the section have no effect.
      """,
    remedy: "Give each server a `cookie` value of its own, and the section a `cookie` line",
    reference: "HAProxy configuration manual, 4.2 and 5.2, `cookie`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie s1 check
        server 1️⃣b 10.0.0.2:80 cookie s1 check
        server 2️⃣c 10.0.0.3:80 check
      """,
      "1️⃣ servers 'a' and 'b' have the same cookie value 's1'",
      "2️⃣ server 'c' has no cookie value, so its clients are not brought back to it",
      fixed: """
        backend app
          cookie SRV insert indirect nocache
          server a 10.0.0.1:80 cookie s1 check
          server b 10.0.0.2:80 cookie s1 check
          server c 10.0.0.3:80 check cookie c
        """
    ),
    .bad(
      """
      backend app
        server 1️⃣a 10.0.0.1:80 cookie s1 check
        server b 10.0.0.2:80 cookie s2 check
      """,
      "1️⃣ the cookie values of backend 'app' have no effect without a 'cookie' line"
    ),
    .good(
      """
      backend app
        cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie s1 check
        server b 10.0.0.2:80 cookie s2 check
        server sorry 10.0.0.3:80 backup
      backend dynamic
        dynamic-cookie-key secret
        cookie SRV insert indirect nocache dynamic
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.cookie), .serverOption(.cookie)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .http && !analysis.isIncomplete(proxy)
    {
      let servers = proxy.activeServers
      guard let cookie = proxy.setting(.cookie)?.value, cookie.prefix == .none else {
        if let server = servers.first(where: { $0.has(.cookie) }) {
          findings.report(
            "the cookie values of \(proxy.described) have no effect without a 'cookie' line",
            at: server.name.range)
        }
        continue
      }
      let words = cookie.words.map(\.text)
      if words.contains("dynamic"), proxy.setting(.dynamicCookieKey) == nil {
        findings.report(
          "'dynamic' makes no cookie without a 'dynamic-cookie-key'", at: cookie.range)
      }
      let isManaged = words.contains { ["insert", "rewrite", "prefix"].contains($0) }
      guard isManaged, !words.contains("dynamic"), servers.count > 1 else { continue }
      check(servers, analysis.layout, into: &findings)
    }
  }

  private static func check(
    _ servers: [Server], _ layout: Layout, into findings: inout Findings
  ) {
    let values = Set(servers.compactMap { $0.argument(.cookie)?.text })
    var first: [String: Server] = [:]
    for server in servers {
      guard let value = server.argument(.cookie)?.text else {
        findings.report(
          """
          server '\(server.name.value)' has no cookie value, so its clients are not brought back \
          to it
          """,
          at: server.name.range,
          fix: server.directive.keyword == .server && !values.contains(server.name.value)
            ? layout.fix(
              .unsafe, "take the server's name as the value",
              layout.addition(of: "cookie \(server.name.value)", after: server.directive.range))
            : nil)
        continue
      }
      if let other = first[value], other.range != server.range {
        findings.report(
          """
          servers '\(other.name.value)' and '\(server.name.value)' have the same cookie value \
          '\(value)'
          """,
          at: server.name.range,
          related: [RelatedPlace(range: other.range, message: "first used here")])
      } else {
        first[value] = server
      }
    }
  }
}
