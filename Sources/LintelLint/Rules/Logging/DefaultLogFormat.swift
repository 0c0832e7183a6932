internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The log says nothing about requests.
enum DefaultLogFormat: Rule {
  static let metadata = RuleMetadata(
    id: "LO03",
    name: "default-log-format",
    profile: .advice,
    severity: .info,
    summary: "An HTTP proxy logs in the default format.",
    rationale: """
      That format has the two addresses and nothing else: no status, no times, no reason why \
      the connection ended. An incident cannot be explained from it.
      """,
    remedy: "Add `option httplog`",
    reference: "HAProxy configuration manual, 8.2.1"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        log stdout format raw local0
      defaults
        mode http
        log global
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen 1️⃣web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ listen 'web' logs neither status nor times"
    ),
    .good(
      """
      listen web
        bind :8080
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let formats: [KeywordID] = [
      .optionHttplog, .optionHttpslog, .logFormat, .logFormatSd, .logSteps,
    ]
    var missing = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends where proxy.mode.value == .http && !proxy.isLocal {
      let lines = proxy.logLines(in: analysis.configuration)
      guard !proxy.binds.isEmpty, !lines.isEmpty, !analysis.isIncomplete(proxy),
        !formats.contains(where: { proxy.setting($0)?.value.prefix == Directive.Prefix.none }),
        !lines.contains(where: { $0.words.contains { $0.text == "profile" } }),
        proxy.setting(.statsEnable) == nil, proxy.setting(.statsUri) == nil
      else { continue }
      missing.add(proxy, at: lines[lines.count - 1])
    }
    for (_, proxies) in missing.groups {
      let verb = proxies.count == 1 ? "logs" : "log"
      findings.report(
        "\(proxies.described) \(verb) neither status nor times", at: proxies[0].name.range)
    }
  }
}
