internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Anybody may claim any client address.
enum ProxyProtocolFromAnyone: Rule {
  static let metadata = RuleMetadata(
    id: "SE04",
    name: "proxy-protocol-from-anyone",
    severity: .error, otherSeverities: [.warning],
    summary: "The PROXY protocol is accepted from everybody.",
    rationale: """
      `accept-proxy` believes whatever client address the connection states first. Who reaches the \
      port directly passes address lists, evades limits and appears in the log under any address.
      """,
    remedy: """
      Use `tcp-request connection expect-proxy layer4 if { src ... }` in its place, \
      or reject other sources first
      """,
    reference: "HAProxy configuration manual, 5.1, `accept-proxy`; 4.2, `expect-proxy`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080 1️⃣accept-proxy
        http-request deny unless { src 10.0.0.0/8 }
        default_backend app
      frontend internal
        bind 10.0.0.9:8080 2️⃣accept-proxy
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ anybody who reaches this port may claim any client address",
      "2️⃣ anybody who reaches this port may claim any client address"
    ),
    .bad(
      """
      frontend web
        bind :8080
        tcp-request connection reject if { src 198.51.100.1 }
        1️⃣tcp-request connection expect-proxy layer4
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ anybody who reaches frontend 'web' may claim any client address"
    ),
    .good(
      """
      frontend web
        bind :8080
        bind 127.0.0.1:8081 accept-proxy
        tcp-request connection expect-proxy layer4 if { src 10.0.0.0/24 }
        default_backend app
      frontend guarded
        bind :8082 accept-proxy
        tcp-request connection reject unless { src 10.0.0.0/24 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      let rules = proxy.all(.tcpRequestConnection)
      let isGuarded = rules.contains { rule in
        rule.actionName == "reject" && analysis.rejectsOthers(rule, of: proxy)
      }
      guard !isGuarded else { continue }
      for bind in proxy.binds where bind.addresses.contains(where: { !$0.value.isLocal }) {
        guard let option = bind.option(.acceptProxy) else { continue }
        let isPublic = bind.addresses.contains { $0.value.isPublic }
        findings.report(
          "anybody who reaches this port may claim any client address", at: option.name.range,
          severity: isPublic ? nil : .warning)
      }
      guard proxy.binds.flatMap(\.addresses).contains(where: { $0.value.isPublic }) else {
        continue
      }
      for rule in rules where rule.actionName == "expect-proxy" && !rule.isConditional {
        findings.report(
          "anybody who reaches \(proxy.described) may claim any client address", at: rule.range)
      }
    }
  }
}

extension Address {
  fileprivate var isPublic: Bool { !isLocal && !isPrivate }
}

extension Analysis {
  /// True where the rule turns away who does not come from some addresses.
  fileprivate func rejectsOthers(_ rule: Directive, of proxy: Proxy) -> Bool {
    guard let form = form(of: rule.condition, in: proxy) else { return true }
    return form.alternatives.contains { literals in
      literals.contains { literal in
        literal.isNegated && ["src", "fc_src"].contains(literal.atom.sample)
          && !literal.atom.patterns.contains("0.0.0.0/0")
      }
    }
  }
}
