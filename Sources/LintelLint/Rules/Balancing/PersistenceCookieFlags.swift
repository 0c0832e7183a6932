internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A persistence cookie is open to scripts and to plain connections.
enum PersistenceCookieFlags: Rule {
  static let metadata = RuleMetadata(
    id: "LB07",
    name: "persistence-cookie-flags",
    severity: .warning,
    summary: "A persistence cookie for clients with TLS lacks `httponly` or `secure`.",
    rationale: """
      Without `secure` the browser also sends it on a plain connection; without `httponly` \
      every script on the page reads it. The other way round, a `secure` cookie never comes \
      back where all connections are plain, and nobody sticks.
      """,
    remedy: "Add `httponly secure`",
    reference: "HAProxy configuration manual, 4.2, `cookie`; RFC 6265, 4.1.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      frontend https
        bind :8443 ssl crt site.pem
        default_backend app
      """,
      "1️⃣ the cookie has no 'httponly' and no 'secure'",
      fixed: """
        backend app
          cookie SRV insert indirect nocache httponly secure
          server a 10.0.0.1:80 cookie a check
          server b 10.0.0.2:80 cookie b check
        frontend https
          bind :8443 ssl crt site.pem
          default_backend app
        """
    ),
    .bad(
      """
      backend app
        1️⃣cookie SRV insert indirect nocache httponly secure
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      frontend plain
        bind :8080
        default_backend app
      """,
      "1️⃣ no browser sends a 'secure' cookie back: frontend 'plain' has no TLS"
    ),
    .good(
      """
      backend app
        cookie SRV insert indirect nocache httponly secure
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      frontend https
        bind :8443 ssl crt site.pem
        default_backend app
      frontend trusted
        bind 127.0.0.1:8080 accept-proxy
        default_backend app
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.cookie)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (index, backend) in analysis.proxies.enumerated()
    where backend.kind.hasServers && !backend.servers.isEmpty {
      guard backend.mode.value == .http, let cookie = backend.setting(.cookie)?.value,
        cookie.prefix == .none, cookie.words.contains(where: { $0.text == "insert" })
      else { continue }
      let flags = cookie.words.map(\.text)
      let frontends = analysis.routes.frontends(of: index).map { analysis.proxies[$0] }
      let binds = frontends.flatMap(\.binds)
      guard !binds.isEmpty else { continue }
      if binds.contains(where: { $0.has(.ssl) })
        || frontends.contains(where: \.statesTLSBefore)
      {
        let missing = ["httponly", "secure"].filter { !flags.contains($0) }
        guard !missing.isEmpty, seen.insert(cookie.range).inserted else { continue }
        let list = missing.map { "no '\($0)'" }.joined(separator: " and ")
        // A client without TLS would not send a secure cookie back.
        let hasTLS =
          binds.allSatisfy { $0.has(.ssl) } || frontends.allSatisfy(\.statesTLSBefore)
        let words = hasTLS ? missing : Array(missing.prefix(1))
        // A script of the site may read the cookie, which then ends.
        findings.report(
          "the cookie has \(list)", at: cookie.range,
          fix: analysis.layout.fix(
            .unsafe, "add what is missing",
            analysis.layout.addition(of: words.joined(separator: " "), after: cookie.range)))
      } else if flags.contains("secure"), let frontend = frontends.first,
        frontends.allSatisfy({ !$0.isLocal && !$0.mayHaveTLSBefore }),
        seen.insert(cookie.range).inserted
      {
        findings.report(
          "no browser sends a 'secure' cookie back: \(frontend.described) has no TLS",
          at: cookie.range)
      }
    }
  }
}

extension Proxy {
  /// True where every request is said to have come over TLS, which ended in front of this proxy.
  fileprivate var statesTLSBefore: Bool {
    all(.httpRequest).contains { rule in
      rule.actionName == "set-header" && rule.condition == nil && rule.words.count > 2
        && rule.words[1].text.lowercased() == "x-forwarded-proto" && rule.words[2].text == "https"
    }
  }

  /// True where TLS may have ended in front of this proxy.
  fileprivate var mayHaveTLSBefore: Bool {
    binds.contains { $0.has(.acceptProxy) }
      || all(.httpRequest).contains {
        $0.words.contains { $0.text.lowercased().contains("x-forwarded-proto") }
      }
  }
}
