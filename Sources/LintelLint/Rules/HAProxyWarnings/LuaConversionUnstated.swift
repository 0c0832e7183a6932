internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How Lua sees truth values is left to the version.
enum LuaConversionUnstated: Rule {
  static let metadata = RuleMetadata(
    id: "HW34",
    name: "lua-conversion-unstated",
    severity: .warning,
    summary: "Lua is loaded before `tune.lua.bool-sample-conversion` is stated, or without it.",
    rationale: """
      Up to 3.0 a true sample reached Lua as the number one; scripts may depend on it. HAProxy \
      keeps the old way, with a warning, and the default will change.
      """,
    remedy: "State `tune.lua.bool-sample-conversion normal` above the first `lua-load`",
    reference: "HAProxy configuration manual, 3.2, `tune.lua.bool-sample-conversion`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣lua-load /etc/haproxy/a.lua
      """,
      "1️⃣ 'tune.lua.bool-sample-conversion' is not stated above"
    ),
    .good(
      """
      global
        tune.lua.bool-sample-conversion normal
        lua-load /etc/haproxy/a.lua
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.luaLoad), .keyword(.luaLoadPerThread)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let global = analysis.configuration.global
    guard analysis.target >= Version(3, 1),
      let index = global.firstIndex(where: {
        $0.keyword == .luaLoad || $0.keyword == .luaLoadPerThread
      }),
      !global[..<index].contains(where: { $0.keyword == .tuneLuaBoolSampleConversion })
    else { return }
    findings.report(
      "'tune.lua.bool-sample-conversion' is not stated above", at: global[index].range)
  }
}
