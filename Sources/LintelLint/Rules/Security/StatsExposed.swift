internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The statistics are open to everybody.
enum StatsExposed: Rule {
  static let metadata = RuleMetadata(
    id: "SE01",
    name: "stats-exposed",
    severity: .error,
    summary: "The statistics page is reachable from outside without a password.",
    rationale: """
      It shows the names and addresses of every server, how busy they are and what is down. With \
      `stats admin` a visitor can take servers out of service. Stated in `defaults`, it is \
      published by every frontend that inherits it.
      """,
    remedy: "Bind to 127.0.0.1 or a private address, or add `stats auth`",
    reference: "HAProxy configuration manual, 4.2, `stats enable`, `stats auth` and `stats admin`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen stats
        bind :8404
        1️⃣stats enable
        stats uri /
        stats admin if TRUE
      """,
      "1️⃣ listen 'stats' shows the statistics to everybody, who may also disable servers"
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request use-service prometheus-exporter if { path /metrics }
      """,
      "1️⃣ frontend 'web' shows its metrics to everybody"
    ),
    .good(
      """
      listen stats
        bind 127.0.0.1:8404
        stats enable
        stats uri /
        stats admin if LOCALHOST
      listen remote
        bind :8405
        stats enable
        stats auth operator:secret
      listen filtered
        bind :8406
        http-request deny unless { src 10.0.0.0/8 }
        stats enable
      frontend metrics
        bind 10.0.0.1:8407
        http-request use-service prometheus-exporter
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.statsEnable), .keyword(.statsUri), .keyword(.statsAdmin), .keyword(.httpRequest),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where !proxy.isInternal && !proxy.binds.isEmpty {
      let statement = proxy.statsStatement
      let exporters = proxy.all(.httpRequest).filter { rule in
        rule.action?.name.text == "use-service"
          && rule.words.contains { $0.text == "prometheus-exporter" }
      }
      guard statement != nil || !exporters.isEmpty, proxy.mode.value == .http,
        !analysis.isGuarded(proxy), !analysis.isIncomplete(proxy)
      else { continue }
      if let statement {
        let isAdmin = proxy.all(.statsAdmin).contains { rule in
          NormalForm(rule.condition, acls: [:])?.alternatives.contains(where: \.isEmpty) ?? false
        }
        let suffix = isAdmin ? ", who may also disable servers" : ""
        findings.report(
          "\(proxy.described) shows the statistics to everybody\(suffix)", at: statement.range)
      }
      if let exporter = exporters.first(where: { !analysis.testsSource($0, in: proxy) }) {
        findings.report(
          "\(proxy.described) shows its metrics to everybody", at: exporter.range,
          severity: .warning)
      }
    }
  }
}

extension Proxy {
  /// The first line that turns the statistics on.
  fileprivate var statsStatement: Directive? {
    for keyword in [KeywordID.statsEnable, .statsUri, .statsAdmin] {
      if let setting = setting(keyword), setting.value.prefix == .none { return setting.value }
    }
    return nil
  }
}

extension Analysis {
  /// True where a password or a rule about the client's address keeps strangers away.
  fileprivate func isGuarded(_ proxy: Proxy) -> Bool {
    if proxy.setting(.statsAuth) != nil || proxy.setting(.statsHttpRequest) != nil { return true }
    return proxy.directives.contains { rule in
      rule.isAccessDecision
        && (rule.actionName == "auth" || testsSource(rule, in: proxy)
          || rule.conditionTests.contains { $0.expression.fetch.name.hasPrefix("http_auth") })
    }
  }

  /// True where the condition looks at the client's address.
  fileprivate func testsSource(_ rule: Directive, in proxy: Proxy) -> Bool {
    let names = rule.conditionNames.map(\.name)
    if names.contains("LOCALHOST") { return true }
    let tests =
      rule.conditionTests + names.flatMap { self.tests(named: $0, of: proxy).map(\.test) }
    return tests.contains {
      ["src", "http_auth", "http_auth_group"].contains($0.expression.fetch.name)
    }
  }
}
