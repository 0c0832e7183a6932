internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client stays bound to a server that cannot be reached.
enum PersistenceWithoutRedispatch: Rule {
  static let metadata = RuleMetadata(
    id: "LB09",
    name: "persistence-without-redispatch",
    severity: .warning,
    summary: "Clients are bound to servers, and a retry may not leave a server that fails.",
    rationale: """
      Between the moment a server fails and the moment its check says so, every retry goes to the \
      same server. With `option redispatch` the last retry goes to another one.
      """,
    remedy: "Add `option redispatch`",
    reference: "HAProxy configuration manual, 4.2, `option redispatch`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      """,
      "1️⃣ a client of backend 'app' is not sent elsewhere while its server fails",
      fixed: """
        backend app
          cookie SRV insert indirect nocache
          option redispatch
          server a 10.0.0.1:80 cookie a check
          server b 10.0.0.2:80 cookie b check
        """
    ),
    .good(
      """
      backend app
        option redispatch
        cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      """
    ),
    .good(
      """
      backend app
        retries 0
        cookie SRV insert indirect nocache
        server a 10.0.0.1:80 cookie a check
        server b 10.0.0.2:80 cookie b check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.cookie), .keyword(.stickOn), .keyword(.stickMatch), .keyword(.balance),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.activeServers.count > 1 {
      guard let directive = proxy.persistence(for: analysis.target),
        !analysis.isIncomplete(proxy), !proxy.isOn(.optionRedispatch).value,
        !proxy.isOn(.optionPersist).value, proxy.all(.forcePersist).isEmpty,
        proxy.setting(.retries)?.value.arguments.first?.integer != 0
      else { continue }
      if let off = proxy.setting(.optionRedispatch)?.range {
        findings.report(
          "a client of \(proxy.described) is not sent elsewhere while its server fails",
          at: off,
          related: [
            RelatedPlace(range: directive.range, message: "this binds a client to a server")
          ])
        continue
      }
      let isOwn = proxy.directives.contains { $0.range == directive.range }
      findings.report(
        "a client of \(proxy.described) is not sent elsewhere while its server fails",
        at: directive.range,
        fix: analysis.layout.fix(
          .unsafe, "add 'option redispatch'",
          isOwn ? analysis.layout.insertion(of: "option redispatch", after: directive) : nil))
    }
  }
}

extension Proxy {
  /// What binds a client to a server, where it is stated.
  fileprivate func persistence(for target: Version) -> Directive? {
    if mode.value == .http, let cookie = setting(.cookie)?.value, cookie.prefix == .none {
      return cookie
    }
    if let stick = all(.stickOn).first ?? all(.stickMatch).first { return stick }
    guard balance(for: target).value.isHashing else { return nil }
    return setting(.balance)?.value
  }
}
