internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Requests wait for a free server as long as a connection may take to open.
enum QueueTimeoutInheritsConnect: Rule {
  static let metadata = RuleMetadata(
    id: "TM05",
    name: "queue-timeout-inherits-connect",
    severity: .warning,
    summary: "Requests that wait for a free server give up after `timeout connect`.",
    rationale: """
      A server with `maxconn` makes requests wait in a queue. Where `timeout queue` is not set, \
      `timeout connect` takes its place: with five seconds for a connection, a request that waited \
      five seconds is answered 503, although a server is about to become free.
      """,
    remedy: "State `timeout queue`",
    reference: "HAProxy configuration manual, 4.2, `timeout queue`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        balance roundrobin
        1️⃣server a 10.0.0.1:80 maxconn 50
        server b 10.0.0.2:80 maxconn 50
      """,
      "1️⃣ requests that wait for a server of backend 'app' give up after 'timeout connect', 5s",
      fixed: """
        backend app
          balance roundrobin
          timeout queue 5s
          server a 10.0.0.1:80 maxconn 50
          server b 10.0.0.2:80 maxconn 50
        """
    ),
    .good(
      """
      backend app
        timeout queue 10s
        server a 10.0.0.1:80 maxconn 50
      """
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:80 maxconn 0
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.maxconn)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .http || proxy.mode.value == .tcp {
      let timer = proxy.effectiveTimeout(.queue)
      guard timer.source == .connect, let time = timer.value, !proxy.isTimeoutUnknown(.queue),
        let server = proxy.servers.first(where: { $0.connectionLimit > 0 })
      else { continue }
      guard !analysis.isIncomplete(proxy) else { continue }
      // The fix writes the time as the file has it, with a unit or without.
      let stated = proxy.setting(.timeoutConnect)?.value.words.first
      findings.report(
        """
        requests that wait for a server of \(proxy.described) give up after 'timeout connect', \
        \(time)
        """,
        at: server.range,
        related: timer.setting.range.map {
          [RelatedPlace(range: $0, message: "this is the time in effect")]
        } ?? [],
        fix: analysis.layout.fix(
          .safe, "state the value in effect",
          analysis.layout.insertion(
            of: "timeout queue \(stated?.text ?? "\(time)")", before: server.directive)))
    }
  }
}
