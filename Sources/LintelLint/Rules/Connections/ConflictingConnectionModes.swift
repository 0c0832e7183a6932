internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One section states several connection modes, of which the last one counts.
enum ConflictingConnectionModes: Rule {
  static let metadata = RuleMetadata(
    id: "KA08",
    name: "conflicting-connection-modes",
    severity: .warning,
    summary: "One section states several connection modes; only the last one counts.",
    rationale: """
      `option httpclose`, `option http-server-close` and `option http-keep-alive` replace each \
      other, and HAProxy does not say so. Who reads the first one is misled. Between a frontend \
      and its backend the mode that closes more wins, so that a backend cannot return to keep-alive.
      """,
    remedy: "Keep the one option that is meant",
    reference: "HAProxy configuration manual, 4.2, `option http-keep-alive`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        1️⃣option http-server-close
        option http-keep-alive
        server a 10.0.0.1:80
      """,
      "1️⃣ 'option http-server-close' has no effect: 'option http-keep-alive' below replaces it",
      fixed: """
        listen web
          bind :8080
          option http-keep-alive
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        option http-server-close
        default_backend app
      backend app
        1️⃣option http-keep-alive
        server a 10.0.0.1:80
      """,
      """
      1️⃣ 'option http-keep-alive' has no effect for requests of frontend 'web', \
      which states 'option http-server-close'
      """
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option http-keep-alive
        default_backend app
      backend app
        option http-server-close
        server a 10.0.0.1:80
      """,
      """
      1️⃣ 'option http-keep-alive' has no effect for requests of backend 'app', \
      which states 'option http-server-close'
      """
    ),
    .good(
      """
      defaults
        mode http
        option http-server-close
      listen web
        bind :8080
        option http-keep-alive
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.optionHttpclose), .keyword(.optionHttpServerClose), .keyword(.optionHttpKeepAlive),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var stated: [Int: Directive] = [:]
    for proxy in analysis.sections {
      guard let last = proxy.ownConnectionModes.last else { continue }
      stated[proxy.section] = last
      for directive in proxy.ownConnectionModes.dropLast() where directive.keyword != last.keyword {
        findings.report(
          "'\(directive.keyword.info.name)' has no effect: '\(last.keyword.info.name)' below replaces it",
          at: directive.range,
          related: [RelatedPlace(range: last.range, message: "this one counts")],
          fix: analysis.layout.fix(
            .safe, "delete the line", analysis.layout.deletion(of: directive)))
      }
    }
    guard Set(stated.values.map(\.keyword)).count > 1 else { return }
    var seen: Set<Int> = []
    for (frontend, backend) in analysis.pairs where frontend.section != backend.section {
      guard let front = stated[frontend.section], let back = stated[backend.section],
        front.keyword != back.keyword
      else { continue }
      if front.keyword == .optionHttpKeepAlive {
        // Over a `defaults` section that closes, the option keeps the client's side open.
        guard analysis.defaultsMode(of: frontend) == .keepAlive,
          seen.insert(frontend.section).inserted
        else { continue }
        report(front, of: backend, stating: back, into: &findings)
      } else if back.keyword == .optionHttpKeepAlive {
        report(back, of: frontend, stating: front, into: &findings)
      }
    }
  }

  /// A mode that another proxy on the route overrides.
  private static func report(
    _ weak: Directive, of other: Proxy, stating strong: Directive, into findings: inout Findings
  ) {
    findings.report(
      """
      '\(weak.keyword.info.name)' has no effect for requests of \(other.described), \
      which states '\(strong.keyword.info.name)'
      """,
      at: weak.range,
      related: [RelatedPlace(range: strong.range, message: "this one counts")])
  }
}

extension Analysis {
  /// The connection mode that a proxy would have if it stated none itself.
  fileprivate func defaultsMode(of proxy: Proxy) -> ConnectionMode {
    let all = configuration.defaults
    return proxy.parent.flatMap { $0 < all.count ? all[$0].connectionMode.value : nil }
      ?? .keepAlive
  }
}
