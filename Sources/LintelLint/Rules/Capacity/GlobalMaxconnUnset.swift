internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How many connections the process serves is left to the limits of the machine.
enum GlobalMaxconnUnset: Rule {
  static let metadata = RuleMetadata(
    id: "CP01",
    name: "global-maxconn-unset",
    severity: .warning, otherSeverities: [.info],
    summary: "The `global` section has no `maxconn`.",
    rationale: """
      HAProxy then derives it from the limit on open files. In a container that limit may be a \
      thousand million, and memory is reserved for as many; on a plain machine it may allow only \
      two thousand connections. Since 3.1 `fd-hard-limit` bounds it at a million.
      """,
    remedy: "State `maxconn` in the `global` section, as the memory of the machine allows",
    reference: "HAProxy configuration manual, 3.2, `maxconn` and `fd-hard-limit`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      1️⃣global
        log stdout format raw local0
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ the number of connections is derived from the limits of the machine"
    ),
    .good(
      """
      global
        log stdout format raw local0
        maxconn 20000
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen web
        bind :8080
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard let section = configuration.sections.first(where: { $0.kind == .global }),
      configuration.globalSetting(.maxconnInGlobal) == nil,
      configuration.globalSetting(.fdHardLimit) == nil, !analysis.frontends.isEmpty,
      !analysis.isGlobalIncomplete
    else { return }
    findings.report(
      "the number of connections is derived from the limits of the machine",
      at: section.headerPlace.range,
      severity: analysis.target >= Version(3, 1) ? .info : nil)
  }
}
