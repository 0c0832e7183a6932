internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A connection is to become HTTP and has nowhere to go.
enum SwitchModeWithoutBackend: Rule {
  static let metadata = RuleMetadata(
    id: "HW37",
    name: "switch-mode-without-backend",
    severity: .warning,
    summary: """
      A `listen` section switches connections to HTTP but has only servers of its own, in TCP \
      mode.
      """,
    rationale: """
      What was read as HTTP cannot be sent to servers in TCP mode. HAProxy warns.
      """,
    remedy: "Route to a backend in HTTP mode",
    reference: "HAProxy configuration manual, 4.3, `switch-mode`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen mixed
        mode tcp
        option tcplog
        bind :8080
        tcp-request inspect-delay 5s
        1️⃣tcp-request content switch-mode http if { req.proto_http }
        server a 10.0.0.1:80
      """,
      "1️⃣ listen 'mixed' has no backend to which HTTP could go"
    ),
    .good(
      """
      frontend mixed
        mode tcp
        option tcplog
        bind :8080
        tcp-request inspect-delay 5s
        tcp-request content switch-mode http if { req.proto_http }
        default_backend app
      backend app
        mode http
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.tcpRequestContent)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .tcp {
      guard proxy.setting(.tcpRequestContent) != nil, proxy.setting(.defaultBackend) == nil,
        proxy.setting(.useBackend) == nil,
        let rule = proxy.all(.tcpRequestContent).first(where: { $0.actionName == "switch-mode" })
      else { continue }
      findings.report(
        "\(proxy.described) has no backend to which HTTP could go", at: rule.range)
    }
  }
}
