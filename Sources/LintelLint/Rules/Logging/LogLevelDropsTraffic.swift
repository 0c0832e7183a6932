internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A level of logging leaves all requests out.
enum LogLevelDropsTraffic: Rule {
  static let metadata = RuleMetadata(
    id: "LO02",
    name: "log-level-drops-traffic",
    severity: .warning,
    summary: "Every log target of a proxy is limited to a level that leaves requests out.",
    rationale: """
      Requests are logged at the level `info`. A target with `notice`, as old packages shipped it, \
      gets only messages about the process: no request is ever logged.
      """,
    remedy: "Remove the level, or add a second target without one",
    reference: "HAProxy configuration manual, 3.1, `log`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣log 127.0.0.1 local0 notice
      defaults
        mode http
        log global
        option httplog
        timeout client 30s
      frontend web
        bind :8080
      """,
      "1️⃣ requests of frontend 'web' are not logged: they have the level 'info', below 'notice'"
    ),
    .good(
      """
      global
        log 127.0.0.1 local0
        log 127.0.0.1 local1 notice
      defaults
        mode http
        log global
        option httplog
        timeout client 30s
      frontend web
        bind :8080
      """
    ),
    .good(
      """
      global
        log 127.0.0.1 local0 notice
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8080
      """
    ),
  ]

  private static let levels = [
    "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let global = analysis.configuration.global.filter {
      $0.keyword == .logInGlobal && $0.prefix == .none
    }
    var silent = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends where !analysis.isIncomplete(proxy) {
      var targets: [Directive] = []
      for line in proxy.logLines(in: analysis.configuration) {
        if line.words.first?.text == "global" { targets += global } else { targets.append(line) }
      }
      guard !targets.isEmpty, targets.allSatisfy({ limit(of: $0) != nil }),
        !proxy.all(.httpRequest).contains(where: { $0.actionName == "set-log-level" })
      else { continue }
      silent.add(proxy, at: targets[0])
    }
    for (directive, proxies) in silent.groups {
      findings.report(
        """
        requests of \(proxies.described) are not logged: they have the level 'info', below \
        '\(limit(of: directive) ?? "")'
        """,
        at: directive.range)
    }
  }

  /// The level of a target where it leaves `info` out.
  private static func limit(of target: Directive) -> String? {
    let words = target.words.map(\.text)
    guard let facility = words.firstIndex(where: facilities.contains), facility + 1 < words.count
    else { return nil }
    let level = words[facility + 1]
    guard let rank = levels.firstIndex(of: level), rank < 6 else { return nil }
    return level
  }

  private static let facilities: Set<String> = Set(
    (0...7).map { "local\($0)" } + [
      "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "auth2",
      "ftp", "ntp", "audit", "alert", "cron2",
    ])
}
