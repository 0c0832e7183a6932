internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An outer hop gives up before an inner one does.
enum DeadlineInversion: Rule {
  static let metadata = RuleMetadata(
    id: "XS06",
    name: "deadline-inversion",
    severity: .warning,
    summary:
      "A client or balancer in front gives up before HAProxy does, or HAProxy before a server.",
    rationale: """
      The outer end answers with an error while the inner one keeps working on a request that \
      nobody waits for. It is tried again, and the load multiplies. Each hop must wait longer than \
      the one behind it.
      """,
    remedy: "State a `timeout server` between what the servers need and what the clients wait",
    reference: "HAProxy configuration manual, 4.2, `timeout server`; lintel's table of profiles"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: upstream=cloudflare (read timeout 120s)
      backend report
        1️⃣timeout server 10m
        server a 10.0.0.1:8000
      """,
      "1️⃣ HAProxy waits 10m for backend 'report', and Cloudflare gives up after 120s"
    ),
    .bad(
      """
      # lintel: server gunicorn deadline=60s
      backend report
        1️⃣timeout server 20s
        server a 10.0.0.1:8000
      """,
      "1️⃣ gunicorn works for 60s on a request, and HAProxy waits 20s for backend 'report'"
    ),
    .good(
      """
      # lintel: upstream=cloudflare (read timeout 120s)
      backend report
        timeout server 110s
        option abortonclose
        server a 10.0.0.1:8000
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutServer)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.hasPeers else { return }
    var told: Set<String> = []
    for (position, backend) in analysis.proxies.enumerated()
    where backend.kind.hasServers && backend.mode.value == .http {
      let timer = backend.timeout(.server)
      guard let time = timer.value, let range = timer.range, time.milliseconds > 0,
        !backend.servers.isEmpty
      else { continue }
      let patience = Double(time.milliseconds) / 1000
      for peer in analysis.peersInFront(of: position) {
        guard let limit = peer.profile.deadlineSeconds, limit < patience else { continue }
        guard told.insert("\(range.lower) \(peer.profile.title)").inserted else { continue }
        findings.report(
          """
          HAProxy waits \(time) for \(backend.described), and \(peer.profile.title) gives up \
          after \(PeerProfile.seconds(limit))
          """, at: range)
      }
      for peer in analysis.peers(.origin, of: backend) {
        guard let limit = peer.profile.deadlineSeconds, limit > patience else { continue }
        guard told.insert("\(range.lower) \(peer.profile.title)").inserted else { continue }
        findings.report(
          """
          \(peer.profile.title) works for \(PeerProfile.seconds(limit)) on a request, and HAProxy \
          waits \(time) for \(backend.described)
          """, at: range)
      }
    }
  }
}
