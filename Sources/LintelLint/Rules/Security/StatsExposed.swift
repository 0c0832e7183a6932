internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The statistics are open to everybody.
enum StatsExposed: Rule {
  static let metadata = RuleMetadata(
    id: "SE01",
    name: "stats-exposed",
    profile: .tempered,
    severity: .error, otherSeverities: [.warning],
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
    .bad(
      """
      listen stats
        bind 127.0.0.1:8404
        stats enable
        1️⃣stats admin if TRUE
      frontend web
        bind :8080
        default_backend app
      backend app
        2️⃣stats uri /status
        server a 10.0.0.1:80
      """,
      "1️⃣ everybody who reaches listen 'stats' may disable servers",
      "2️⃣ backend 'app' shows the statistics to everybody"
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
    var seen: Set<SourceRange> = []
    // A statement that frontends inherit is theirs before it is that of their backends.
    let indices = analysis.proxies.indices.filter { analysis.proxies[$0].mode.value == .http }
    let order =
      indices.filter { analysis.proxies[$0].kind != .backend }
      + indices.filter { analysis.proxies[$0].kind == .backend }
    for index in order {
      let proxy = analysis.proxies[index]
      let statement = proxy.statsStatement
      let exporters = proxy.all(.httpRequest).filter { rule in
        rule.action?.name.text == "use-service"
          && rule.words.contains { $0.text == "prometheus-exporter" }
      }
      guard statement != nil || !exporters.isEmpty else { continue }
      let fronts =
        proxy.kind == .backend
        ? analysis.routes.frontends(of: index).map { analysis.proxies[$0] } : [proxy]
      let open = fronts.filter {
        !$0.binds.isEmpty && !$0.isInternal && !analysis.isGuarded($0)
      }
      guard !analysis.isIncomplete(proxy), !analysis.isGuarded(proxy) else { continue }
      guard !open.isEmpty else {
        checkInside(proxy, fronts, into: &findings)
        continue
      }
      if let statement,
        proxy.kind != .backend || seen.insert(statement.range).inserted
      {
        seen.insert(statement.range)
        let suffix = proxy.freeAdministration == nil ? "" : ", who may also disable servers"
        findings.report(
          "\(proxy.described) shows the statistics to everybody\(suffix)", at: statement.range)
      }
      let clients = TestSearch.clients(of: proxy)
      if let exporter = exporters.first(where: { !clients.finds($0) }) {
        findings.report(
          "\(proxy.described) shows its metrics to everybody", at: exporter.range)
      }
    }
  }

  /// Statistics for this machine or a private network, where everybody may do everything.
  private static func checkInside(
    _ proxy: Proxy, _ fronts: [Proxy], into findings: inout Findings
  ) {
    guard fronts.contains(where: \.isInternal), let rule = proxy.freeAdministration else { return }
    findings.report(
      "everybody who reaches \(proxy.described) may disable servers", at: rule.range,
      severity: .warning)
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
