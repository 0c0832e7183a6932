internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A tunnel that one side has left stays.
enum TunnelWithoutClientFin: Rule {
  static let metadata = RuleMetadata(
    id: "TM07",
    name: "tunnel-without-client-fin",
    severity: .info,
    summary: "A long `timeout tunnel` is set without `timeout client-fin`.",
    rationale: """
      When a client closes its side, or vanishes, the tunnel is half closed and lasts until \
      its timer ends: one hour for a web socket that nobody reads.
      """,
    remedy: "Add `timeout client-fin 30s`",
    reference: "HAProxy configuration manual, 4.2, `timeout tunnel` and `timeout client-fin`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen ws
        bind :8080
        1️⃣timeout tunnel 1h
        server w 10.0.0.9:8081
      """,
      "1️⃣ a tunnel that its client has left stays for 1h: 'timeout client-fin' is not set",
      fixed: """
        listen ws
          bind :8080
          timeout client-fin 30s
          timeout tunnel 1h
          server w 10.0.0.9:8081
        """
    ),
    .good(
      """
      listen ws
        bind :8080
        timeout tunnel 1h
        timeout client-fin 30s
        server w 10.0.0.9:8081
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutTunnel)]

  /// Five minutes.
  private static let limit = TimeSpan(milliseconds: 300_000)

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs {
      let tunnel = backend.timeout(.tunnel)
      guard let time = tunnel.value, time > limit, let range = tunnel.range,
        frontend.timeout(.clientFin).value == nil, seen.insert(range).inserted
      else { continue }
      findings.report(
        "a tunnel that its client has left stays for \(time): 'timeout client-fin' is not set",
        at: range,
        fix: frontend.all(.bind).last.flatMap { bind in
          analysis.layout.fix(
            .safe, "end half-closed tunnels after 30s",
            analysis.layout.insertion(of: "timeout client-fin 30s", after: bind))
        })
    }
  }
}
