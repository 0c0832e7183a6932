internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Nothing that happens in a proxy is logged.
enum NoLogTarget: Rule {
  static let metadata = RuleMetadata(
    id: "LO01",
    name: "no-log-target",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    otherFixes: [.safe],
    summary: "A proxy that clients connect to has no log target.",
    rationale: """
      Without a `log` line nothing is known about a request afterwards: neither who sent it, nor \
      which server answered, nor why it failed.
      """,
    remedy: "Add `log global` to `defaults`, and a target such as `log stdout format raw local0`",
    reference: "HAProxy configuration manual, 3.1 and 4.2, `log`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen 1️⃣web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ listen 'web' has no log target"
    ),
    .bad(
      """
      global
        log stdout format raw local0
      defaults
        mode http
        log global
      frontend 1️⃣web
        bind :8080
        no log
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' has no log target"
    ),
    .good(
      """
      global
        log stdout format raw local0
      defaults
        mode http
        log global
        option httplog
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen web
        bind :8080
        server a 10.0.0.1:80
      listen stats
        bind 127.0.0.1:8404
        no log
        stats enable
      listen metrics
        bind :8405
        no log
        http-request return status 200
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let hasGlobal = analysis.configuration.global.contains {
      $0.keyword == .logInGlobal && $0.prefix == .none
    }
    // Where nothing is logged at all, somebody else may keep the log, or nobody cares.
    let isWanted = analysis.logsAnything
    for (index, proxy) in analysis.proxies.enumerated() where proxy.kind.acceptsClients {
      guard !proxy.isLocal, !proxy.binds.isEmpty, !analysis.isIncomplete(proxy),
        !proxy.showsStatistics
      else { continue }
      let isSilenced = proxy.all(.log).contains { $0.prefix == .no }
      if isSilenced, analysis.answersItself(index) { continue }
      let lines = proxy.logLines(in: analysis.configuration)
      let isLogged = lines.contains { $0.words.first?.text != "global" || hasGlobal }
      if !isLogged {
        findings.report(
          "\(proxy.described) has no log target", at: proxy.name.range,
          severity: isWanted ? nil : .info,
          fix: hasGlobal && lines.isEmpty && !isSilenced
            ? analysis.layout.fix(
              .safe, "log to the targets of 'global'",
              analysis.layout.insertion(of: "log global", atStartOf: proxy)) : nil)
      }
    }
  }
}
