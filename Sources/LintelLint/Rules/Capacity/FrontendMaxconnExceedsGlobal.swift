internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A frontend may have more connections than the whole process.
enum FrontendMaxconnExceedsGlobal: Rule {
  static let metadata = RuleMetadata(
    id: "CP02",
    name: "frontend-maxconn-exceeds-global",
    severity: .warning,
    summary: "The `maxconn` of a frontend is larger than that of the process.",
    rationale: """
      The limit of the process is reached first, and it stops every listener: health checks and \
      the statistics wait together with the traffic that is too much.
      """,
    remedy: "Raise `maxconn` in the `global` section, or lower that of the frontend",
    reference: "HAProxy configuration manual, 4.2 and 3.2, `maxconn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        maxconn 2000
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8080
        1️⃣maxconn 50000
      """,
      "1️⃣ frontend 'web' may have 50000 connections, the process only 2000"
    ),
    .bad(
      """
      global
        maxconn 2000
      frontend web
        bind :8080 1️⃣maxconn 4000
      """,
      "1️⃣ this listener may have 4000 connections, the process only 2000"
    ),
    .good(
      """
      global
        maxconn 60000
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8080
        maxconn 50000
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.maxconnInGlobal)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard let global = analysis.configuration.globalSetting(.maxconnInGlobal),
      let limit = global.arguments.first?.integer, limit > 0
    else { return }
    var larger = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends {
      for bind in proxy.binds {
        guard let option = bind.option(.maxconn), let own = option.arguments.first?.integer,
          own > limit
        else { continue }
        findings.report(
          "this listener may have \(own) connections, the process only \(limit)",
          at: option.name.range,
          related: [RelatedPlace(range: global.range, message: "the limit of the process")])
      }
      guard let directive = proxy.setting(.maxconn)?.value,
        let own = directive.arguments.first?.integer, own > limit
      else { continue }
      larger.add(proxy, at: directive)
    }
    for (directive, proxies) in larger.groups {
      let own = directive.arguments.first?.integer ?? 0
      findings.report(
        "\(proxies.described) may have \(own) connections, the process only \(limit)",
        at: directive.range,
        related: [RelatedPlace(range: global.range, message: "the limit of the process")])
    }
  }
}
