internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Clients with IPv6 addresses are not counted.
enum Ipv4OnlyTable: Rule {
  static let metadata = RuleMetadata(
    id: "ST01",
    name: "ipv4-only-table",
    severity: .error,
    summary: "A stick table for IPv4 addresses is used where clients come by IPv6.",
    rationale: """
      `type ip` holds IPv4 addresses only. A client with an IPv6 address has no entry: limits do \
      not apply to it, and it is not brought back to its server.
      """,
    remedy: "Use `type ipv6`, which holds both",
    reference: "HAProxy configuration manual, 11.1, `stick-table`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :::8080 v4v6
        stick-table type 1️⃣ip size 1m expire 60s store http_req_rate(10s)
        http-request track-sc0 src
        http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
      """,
      "1️⃣ clients of frontend 'web' with IPv6 addresses have no entry in this table",
      fixed: """
        frontend web
          bind :::8080 v4v6
          stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
          http-request track-sc0 src
          http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }
        """
    ),
    .bad(
      """
      frontend web
        bind [::]:8080
        http-request track-sc0 src table counters
      backend counters
        stick-table type 1️⃣ip size 1m expire 60s store http_req_rate(10s)
      """,
      "1️⃣ clients of frontend 'web' with IPv6 addresses have no entry in this table"
    ),
    .bad(
      """
      frontend web
        bind :8080 accept-proxy
        stick-table type 1️⃣ip size 1m expire 60s store http_req_rate(10s)
        tcp-request connection track-sc0 src
      """,
      "1️⃣ clients of frontend 'web' with IPv6 addresses have no entry in this table"
    ),
    .good(
      """
      frontend web
        bind :::8080 v4v6
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
        http-request track-sc0 src
      frontend old
        bind :8081
        stick-table type ip size 1m expire 60s store http_req_rate(10s)
        http-request track-sc0 src
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.stickTable)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (index, frontend) in analysis.proxies.enumerated() where frontend.acceptsIPv6 {
      let users = [frontend] + analysis.routes.backends(of: index).map { analysis.proxies[$0] }
      for user in users {
        for rule in user.trackingRules {
          guard let table = table(of: rule, in: user, analysis),
            let word = table.ipv4Type, seen.insert(word.range).inserted
          else { continue }
          findings.report(
            "clients of \(frontend.described) with IPv6 addresses have no entry in this table",
            at: word.range,
            related: [RelatedPlace(range: rule.range, message: "used here")],
            fix: analysis.layout.fix(
              .unsafe, "replace with 'ipv6'",
              analysis.layout.replacement(of: word.range, with: "ipv6")))
        }
      }
    }
  }

  /// The stick table that a rule uses: that of the section unless another one is named.
  private static func table(
    of rule: Directive, in proxy: Proxy, _ analysis: Analysis
  ) -> Directive? {
    guard let index = rule.words.firstIndex(where: { $0.text == "table" }),
      index + 1 < rule.words.count
    else { return proxy.all(.stickTable).last }
    let name = rule.words[index + 1].text
    return analysis.definitions.tableOwners[name].flatMap {
      analysis.proxies[$0].all(.stickTable).last
    }
  }
}

extension Proxy {
  /// True where clients may come by IPv6: also a proxy in front may pass such addresses on.
  fileprivate var acceptsIPv6: Bool {
    kind.acceptsClients
      && binds.contains { bind in
        bind.has(.acceptProxy)
          || bind.addresses.contains { address in
            if case .ipv6(let value) = address.value.host {
              return value.high != 0 || value.low != 1
            }
            return address.value.prefix?.hasSuffix("6") == true
          }
      }
  }

  /// The rules that look the client's address up in a table.
  fileprivate var trackingRules: [Directive] {
    let rulesets: [KeywordID] = [
      .httpRequest, .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent,
    ]
    let tracking = rulesets.flatMap { all($0) }.filter { rule in
      rule.actionName?.hasPrefix("track-sc") == true && rule.words.count > 1
        && rule.words[1].text == "src"
    }
    return (all(.stickOn) + all(.stickMatch)).filter { $0.words.first?.text == "src" } + tracking
  }
}

extension Directive {
  /// The word `ip` or `ipv4` behind `type`.
  fileprivate var ipv4Type: Word? {
    guard let index = words.firstIndex(where: { $0.text == "type" }), index + 1 < words.count
    else { return nil }
    let word = words[index + 1]
    return word.text == "ip" || word.text == "ipv4" ? word : nil
  }
}
