internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// More requests may wait for servers than are served before they give up.
enum QueueCannotDrain: Rule {
  static let metadata = RuleMetadata(
    id: "CP05",
    name: "queue-cannot-drain",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary:
      "A backend's queue may hold more requests than its servers take within `timeout queue`.",
    rationale: """
      Frontends let in as many connections as their `maxconn` says, and servers work on as many as \
      theirs. What is between waits, and gets a 503 once `timeout queue` is over: under load most \
      requests do. A request is taken to last half a second at most; \
      `# lintel: server NAME service=20ms` states another time.
      """,
    remedy: "Lower the `maxconn` of the process, raise that of the servers, or let the queue wait",
    reference: "HAProxy configuration manual, 4.2, `timeout queue`, and 5.2, `maxconn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        maxconn 50000
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        timeout queue 2s
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80 1️⃣maxconn 10
        server b 10.0.0.2:80 maxconn 10
      """,
      "1️⃣ 49980 requests may wait for the 20 slots of backend 'app', and 'timeout queue' is 2s"
    ),
    .good(
      """
      global
        maxconn 2000
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        timeout queue 10s
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80 maxconn 100
        server b 10.0.0.2:80 maxconn 100
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutQueue)]

  /// Seconds that a server needs for a request where nothing is stated: usually, and at most.
  private static let usualService = 0.06
  private static let longestService = 0.5

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let global = analysis.configuration.globalSetting(.maxconnInGlobal)
    let process = global.flatMap(count)
    for (position, backend) in analysis.proxies.enumerated() where backend.kind.hasServers {
      // Without a `timeout queue` that is what is wrong: TM05 says so.
      let timer = backend.timeout(.queue)
      // Less than a second is a missing unit, which TM03 is about.
      guard let patience = timer.value, let range = timer.range, patience.milliseconds >= 1000,
        let first = backend.activeServers.first?.option(.maxconn),
        backend.activeServers.allSatisfy({ $0.connectionLimit > 0 })
      else { continue }
      let slots = backend.activeServers.reduce(0) { $0 + min($1.connectionLimit, 1 << 31) }
      let frontends = analysis.routes.frontends(of: position)
      let limits = frontends.map { frontend -> Int? in
        let own = analysis.proxies[frontend].setting(.maxconn).flatMap { count($0.value) }
        return [own, process].compactMap(\.self).min()
      }
      guard !limits.isEmpty, !limits.contains(nil) else { continue }
      let total = limits.reduce(0) { $0 + min($1 ?? 0, 1 << 31) }
      let waiting = min(total, process ?? total) - slots
      let origins = analysis.annotations(.origin, of: backend)
      let service = origins.compactMap { $0.seconds("service", "servicetime", "latency") }.first
      // Limits that follow the workers of a server are meant, however long the queue gets.
      guard service != nil || origins.isEmpty else { continue }
      let rounds = Double(waiting) / Double(slots)
      let limit = Double(patience.milliseconds) / 1000
      guard waiting > 0, rounds * (service ?? longestService) > limit,
        findings.isThorough || service != nil
          || isClear(backend, patience, behind: frontends, in: analysis)
      else { continue }
      var related = [RelatedPlace(range: range, message: "how long they wait")]
      if let global { related.append(RelatedPlace(range: global.range, message: "what comes in")) }
      findings.report(
        """
        \(waiting) requests may wait for the \(slots) slots of \(backend.described), and \
        'timeout queue' is \(patience)
        """,
        at: first.range ?? backend.name.range,
        severity: rounds * (service ?? usualService) > limit ? nil : .info, related: related)
    }
  }

  /// True where the file says more than that a process may hold many connections: a frontend lets
  /// in as many, servers take few, or requests wait for a moment only.
  private static func isClear(
    _ backend: Proxy, _ patience: TimeSpan, behind frontends: [Int], in analysis: Analysis
  ) -> Bool {
    let servers = backend.activeServers
    if servers.count > 1, patience.milliseconds <= 5000 { return true }
    if servers.count > 1, servers.allSatisfy({ $0.connectionLimit <= 20 }) { return true }
    return frontends.contains { analysis.proxies[$0].setting(.maxconn) != nil }
  }

  /// What a `maxconn` line allows; nil where it sets no limit.
  private static func count(_ line: Directive) -> Int? {
    guard let value = line.words.first.flatMap({ Int($0.text) }), value > 0 else { return nil }
    return value
  }
}
