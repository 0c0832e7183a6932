internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A log format is stated and nothing is logged.
enum LogFormatWithoutTarget: Rule {
  static let metadata = RuleMetadata(
    id: "HW39",
    name: "log-format-without-target",
    severity: .warning,
    summary: "A frontend has a log format and no place to send its lines to.",
    rationale: """
      Somebody wanted a log of this frontend. `log global` sends nothing where the `global` \
      section has no `log` line. HAProxy warns.
      """,
    remedy: "Add a `log` line to the `global` section and `log global` to the defaults",
    reference: "HAProxy configuration manual, 4.2, `log`; HAProxy's warning \"log format ignored\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        mode http
        option httplog
        timeout client 30s
      frontend 1️⃣web
        bind :8080
      """,
      "1️⃣ frontend 'web' has a log format, and its lines go nowhere"
    ),
    .bad(
      """
      global
        maxconn 1000
      defaults
        mode http
        log global
        option httplog
        timeout client 30s
      frontend 1️⃣web
        bind 127.0.0.1:8080
      """,
      "1️⃣ frontend 'web' has a log format, and its lines go nowhere"
    ),
    .good(
      """
      frontend web
        bind :8080
      frontend quiet
        bind :8081
        no log
        no option httplog
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let hasGlobal = analysis.configuration.global.contains {
      $0.keyword == .logInGlobal && $0.prefix == .none
    }
    let formats: [KeywordID] = [
      .optionHttplog, .optionHttpslog, .optionTcplog, .logFormat, .logFormatSd,
    ]
    var silent: [Proxy] = []
    let isWanted = analysis.logsAnything
    for (index, proxy) in analysis.proxies.enumerated() where proxy.kind.acceptsClients {
      guard !analysis.isIncomplete(proxy) else { continue }
      // That others are logged and this one is not is LO01.
      let isSilenced = proxy.all(.log).contains { $0.prefix == .no }
      guard
        !isWanted || proxy.isLocal || proxy.showsStatistics
          || isSilenced && analysis.answersItself(index)
      else { continue }
      guard formats.contains(where: { proxy.setting($0)?.value.prefix == Directive.Prefix.none })
      else { continue }
      let lines = proxy.logLines(in: analysis.configuration)
      guard !lines.contains(where: { $0.words.first?.text != "global" || hasGlobal }) else {
        continue
      }
      silent.append(proxy)
    }
    guard let first = silent.first else { return }
    let verb = silent.count == 1 ? "has" : "have"
    let owner = silent.count == 1 ? "its" : "their"
    findings.report(
      "\(silent.described) \(verb) a log format, and \(owner) lines go nowhere",
      at: first.name.range,
      related: silent.dropFirst().prefix(3).map {
        RelatedPlace(range: $0.name.range, message: "this one too")
      })
  }
}
