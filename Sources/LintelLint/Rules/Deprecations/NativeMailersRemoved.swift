internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Mail is to be sent by what no longer exists.
enum NativeMailersRemoved: Rule {
  static let metadata = RuleMetadata(
    id: "DE06",
    name: "native-mailers-removed",
    severity: .warning,
    summary: "Alerts by mail are set up, but since 3.3 only a Lua script sends them.",
    rationale: """
      HAProxy 3.3 removed its own mailers. Without the script no alert is sent; HAProxy warns.
      """,
    remedy: "Load `mailers.lua` with `lua-load`, or watch the servers in another way",
    reference: """
      HAProxy configuration manual, 4.2, `email-alert mailers`; HAProxy's warning "Lua mailers \
      are not configured"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      mailers 1️⃣post
        mailer smtp 192.0.2.25:25
      backend app
        email-alert mailers post
        email-alert from lb@example.com
        email-alert to ops@example.com
        server a 10.0.0.1:80
      """,
      "1️⃣ no mail is sent since 3.3: no Lua script is loaded"
    ),
    .good(
      """
      global
        tune.lua.bool-sample-conversion normal
        lua-load /etc/haproxy/mailers.lua
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      mailers post
        mailer smtp 192.0.2.25:25
      backend app
        email-alert mailers post
        email-alert from lb@example.com
        email-alert to ops@example.com
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.mailer)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard analysis.target >= Version(3, 3), configuration.globalSetting(.luaLoad) == nil,
      configuration.globalSetting(.luaLoadPerThread) == nil
    else { return }
    for section in configuration.sections where section.kind == .mailers {
      guard let name = section.name, section.directives.contains(where: { $0.keyword == .mailer })
      else { continue }
      findings.report("no mail is sent since 3.3: no Lua script is loaded", at: name.range)
    }
  }
}
