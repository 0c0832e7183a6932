internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A header that is deleted or set gets to the program under another spelling.
enum HeaderNameAliasing: Rule {
  static let metadata = RuleMetadata(
    id: "SE09",
    name: "header-name-aliasing",
    severity: .warning,
    summary: "A header is set or deleted, and a variant with `_` passes to a CGI-like program.",
    rationale: """
      CGI, WSGI, Rack and PHP make a variable of a header's name, with `_` for `-`. \
      `X_Remote_User` of a client is then the same as `X-Remote-User`, and the rule that deletes \
      one leaves the other.
      """,
    remedy: "Add `option http-restrict-req-hdr-names delete`",
    reference: "HAProxy configuration manual, 4.2, `option http-restrict-req-hdr-names`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request del-header X-Remote-User
        default_backend app
      backend app
        server a 10.0.0.1:8000
      """,
      "1️⃣ 'X_Remote_User' still reaches backend 'app', whose program may not tell them apart",
      fixed: """
        frontend web
          bind :8080
          option http-restrict-req-hdr-names delete
          http-request del-header X-Remote-User
          default_backend app
        backend app
          server a 10.0.0.1:8000
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request set-header X-Auth-Role user
        default_backend app
      # lintel: server puma
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'X_Auth_Role' still reaches backend 'app', whose program may not tell them apart"
    ),
    .good(
      """
      frontend web
        bind :8080
        option http-restrict-req-hdr-names delete
        http-request del-header X-Remote-User
        default_backend app
      backend app
        server a 10.0.0.1:8000
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest)]

  /// The ports on which gunicorn, uWSGI, Flask and Puma listen unless told otherwise.
  private static let ports: Set<Int> = [8000, 5000, 3000, 9292]

  /// Parts of the names of headers by which a program knows who asks.
  private static let identity = [
    "user", "auth", "role", "group", "email", "subject", "cert", "tenant", "account", "admin",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs where backend.mode.value == .http {
      guard !restricts(frontend), !restricts(backend) else { continue }
      let isDeclared = analysis.peers(.origin, of: backend).contains { $0.profile.isCGI }
      guard isDeclared || backend.servers.contains(where: listensAsUsual) else { continue }
      let sections = frontend.section == backend.section ? [backend] : [frontend, backend]
      for section in sections {
        let rule = section.all(.httpRequest).first { rule in
          guard let header = rule.editedHeader?.lowercased(), header.contains("-") else {
            return false
          }
          // What says how a request came is known under its one name by most programs.
          if isDeclared { return findings.isThorough || !header.hasPrefix("x-forwarded-") }
          let isIdentity = identity.contains { header.contains($0) }
          return isIdentity && header.hasPrefix("x-") && rule.condition == nil
        }
        guard let rule, let header = rule.editedHeader, seen.insert(rule.range).inserted else {
          continue
        }
        let variant = String(header.map { $0 == "-" ? "_" : $0 })
        findings.report(
          """
          '\(variant)' still reaches \(backend.described), whose program may not tell them apart
          """,
          at: rule.range,
          fix: analysis.layout.fix(
            .unsafe, "delete such headers",
            analysis.layout.insertion(
              of: "option http-restrict-req-hdr-names delete", before: rule)))
      }
    }
  }

  private static func listensAsUsual(_ server: Server) -> Bool {
    if case .one(let port) = server.address.value.ports { ports.contains(Int(port)) } else { false }
  }

  private static func restricts(_ proxy: Proxy) -> Bool {
    guard let line = proxy.setting(.optionHttpRestrictReqHdrNames)?.value else {
      return proxy.setting(.useFcgiApp) != nil
    }
    return line.words.first?.text != "preserve"
  }
}
