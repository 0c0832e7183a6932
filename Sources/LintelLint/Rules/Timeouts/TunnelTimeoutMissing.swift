internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A connection that is used in both directions ends after a pause meant for requests.
enum TunnelTimeoutMissing: Rule {
  static let metadata = RuleMetadata(
    id: "TM06",
    name: "tunnel-timeout-missing",
    severity: .warning,
    summary: "WebSocket connections end after `timeout client` or `timeout server`.",
    rationale: """
      Once a request has become a tunnel, `timeout tunnel` limits its silence. Where it is not \
      set, the shorter of the client's and the server's timer does, which was chosen for requests: \
      users lose their connection after every pause of, say, 30 seconds.
      """,
    remedy: "Add `timeout tunnel 1h` to the backend, and `timeout client-fin 30s` beside it",
    reference: "HAProxy configuration manual, 4.2, `timeout tunnel`"
  )

  /// A longer silence is thought to be meant.
  private static let limit: UInt32 = 600_000

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl is_ws hdr(Upgrade) -i websocket
        use_backend ws if is_ws
        default_backend app
      backend 1️⃣ws
        server w 10.0.0.9:8081
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ WebSocket connections to backend 'ws' end after 30s of silence"
    ),
    .bad(
      """
      listen chat
        bind :8081
        http-request set-header X-Kind chat if { hdr(upgrade) -i websocket }
        1️⃣timeout tunnel 0
        server a 10.0.0.1:8081
      frontend web
        bind :8080
        default_backend app
      backend app
        server b 10.0.0.2:8081 2️⃣ws h1
      """,
      "1️⃣ WebSocket connections to listen 'chat' end after 30s of silence",
      "2️⃣ WebSocket connections to backend 'app' end after 30s of silence"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client-fin 30s
        acl is_ws hdr(Upgrade) -i websocket
        use_backend ws if is_ws
        default_backend app
      backend ws
        timeout tunnel 1h
        server w 10.0.0.9:8081
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<Int> = []
    for (index, frontend) in analysis.proxies.enumerated()
    where frontend.kind.acceptsClients && frontend.mode.value == .http {
      for (target, evidence) in analysis.tunnels(of: frontend, at: index)
      where seen.insert(target).inserted {
        check(frontend, analysis.proxies[target], analysis, at: evidence, into: &findings)
      }
    }
    for (index, backend) in analysis.proxies.enumerated()
    where backend.kind.hasServers && backend.mode.value == .http && !seen.contains(index) {
      guard let frontend = analysis.routes.frontends(of: index).first else { continue }
      let option = backend.servers.lazy.compactMap { $0.option(.ws)?.range }.first
      guard let evidence = option ?? analysis.tunnelEvidence(in: backend) else { continue }
      check(
        analysis.proxies[frontend], backend, analysis, at: evidence, isOption: option != nil,
        into: &findings)
    }
  }

  private static func check(
    _ frontend: Proxy, _ backend: Proxy, _ analysis: Analysis, at evidence: SourceRange,
    isOption: Bool = false, into findings: inout Findings
  ) {
    guard backend.effectiveTimeout(.tunnel).value == nil, !backend.isTimeoutUnknown(.tunnel),
      !analysis.isIncomplete(backend)
    else { return }
    let timers = [frontend.timeout(.client).value, backend.timeout(.server).value]
      .compactMap { $0 }.filter { $0.milliseconds > 0 }
    guard let shortest = timers.min(), shortest.milliseconds < limit else { return }
    // A tunnel timer of zero is none.
    let zero = backend.setting(TimeoutKind.tunnel.keyword)?.range
    findings.report(
      "WebSocket connections to \(backend.described) end after \(shortest) of silence",
      at: zero ?? (isOption ? evidence : backend.name.range),
      related: isOption && zero == nil
        ? [] : [RelatedPlace(range: evidence, message: "this shows that there are any")])
  }
}
