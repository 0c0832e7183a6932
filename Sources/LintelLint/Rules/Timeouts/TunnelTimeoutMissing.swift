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
    for frontend in analysis.frontends where frontend.mode.value == .http {
      for used in analysis.tests(of: frontend) where used.test.announcesTunnel {
        for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
          guard let route = use.directive.route, !route.isDynamic,
            let index = analysis.definitions.backends[route.name.text],
            seen.insert(index).inserted
          else { continue }
          check(
            frontend, analysis.proxies[index], analysis, at: used.test.criterion.range,
            into: &findings)
        }
      }
    }
  }

  private static func check(
    _ frontend: Proxy, _ backend: Proxy, _ analysis: Analysis, at evidence: SourceRange,
    into findings: inout Findings
  ) {
    guard backend.effectiveTimeout(.tunnel).value == nil, !backend.isTimeoutUnknown(.tunnel),
      !analysis.isIncomplete(backend)
    else { return }
    let timers = [frontend.timeout(.client).value, backend.timeout(.server).value]
      .compactMap { $0 }.filter { $0.milliseconds > 0 }
    guard let shortest = timers.min(), shortest.milliseconds < limit else { return }
    findings.report(
      "WebSocket connections to \(backend.described) end after \(shortest) of silence",
      at: backend.name.range,
      related: [RelatedPlace(range: evidence, message: "this sends them there")])
  }
}

extension ACLTest {
  /// True where the test recognises a request that becomes a tunnel.
  fileprivate var announcesTunnel: Bool {
    let texts = patterns.map { $0.text.lowercased() }
    switch expression.headerName {
    case "upgrade", "connection": return texts.contains { $0 == "websocket" || $0 == "upgrade" }
    case "sec-websocket-key", "sec-websocket-version", "sec-websocket-protocol": return true
    default: break
    }
    switch expression.fetch.canonicalName {
    case "path":
      return texts.contains { $0 == "/ws" || $0 == "/ws/" || $0.hasPrefix("/socket.io") }
    case "method": return texts.contains("connect")
    default: return false
    }
  }
}
