internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A slow start never starts.
enum SlowstartWithoutEffect: Rule {
  static let metadata = RuleMetadata(
    id: "HC14",
    name: "slowstart-without-effect",
    severity: .info,
    summary:
      "A server has `slowstart` but no check, or a balancing that knows no changing weights.",
    rationale: """
      The ramp begins when a check finds the server again, and moves on with each check. \
      Static algorithms do not look at weights that change.
      """,
    remedy: "Add `check`, and use `roundrobin`, `leastconn` or `random`",
    reference: "HAProxy configuration manual, 5.2, `slowstart`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        balance roundrobin
        server a 10.0.0.1:80 1️⃣slowstart 10s
      """,
      "1️⃣ server 'a' has no check that would start the ramp"
    ),
    .bad(
      """
      backend app
        balance static-rr
        server a 10.0.0.1:80 check 1️⃣slowstart 10s
      """,
      "1️⃣ 'balance static-rr' does not look at weights that change"
    ),
    .good(
      """
      backend app
        balance roundrobin
        server a 10.0.0.1:80 check inter 1s slowstart 30s
      backend limited
        balance static-rr
        server a 10.0.0.1:80 check inter 1s slowstart 30s maxconn 10
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.slowstart)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      let algorithm = proxy.balance(for: analysis.target).value
      let isMapBased =
        algorithm.isHashing
        && proxy.setting(.hashType)?.value.words.first?.text ?? "map-based" == "map-based"
      let isStatic = algorithm == .staticRoundRobin || algorithm == .first || isMapBased
      var seen: Set<SourceRange> = []
      for server in proxy.servers where server.has(.slowstart) {
        guard let range = server.option(.slowstart)?.range, seen.insert(range).inserted else {
          continue
        }
        if !server.isChecked {
          findings.report(
            "server '\(server.name.value)' has no check that would start the ramp", at: range)
        } else if let ramp = server.argument(.slowstart)?.duration,
          let inter = server.argument(.inter)?.duration, inter >= ramp
        {
          // A number without a unit is in milliseconds, which TM03 says.
          if UInt32(server.argument(.slowstart)?.text ?? "") != nil, ramp.milliseconds < 1000 {
            continue
          }
          findings.report(
            "the ramp of \(ramp) is over at the next check: 'inter' is \(inter)", at: range)
        } else if isStatic, server.connectionLimit == 0 {
          findings.report(
            "'balance \(algorithm.rawValue)' does not look at weights that change", at: range)
        }
      }
    }
  }
}
