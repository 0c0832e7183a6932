internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Requests are sent to a backend that cannot serve any.
enum NoUsableServer: Rule {
  static let metadata = RuleMetadata(
    id: "LB10",
    name: "no-usable-server",
    severity: .error,
    summary: "A backend to which requests are sent has no server that can be chosen.",
    rationale: """
      Every server is `disabled` or has the weight zero, or there is none. Each request is \
      answered 503. HAProxy accepts the file.
      """,
    remedy: "Enable a server, or stop sending requests to the backend",
    reference: "HAProxy configuration manual, 5.2, `disabled` and `weight`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend 1️⃣app
        server a 10.0.0.1:80 weight 0
        server b 10.0.0.2:80 disabled
      """,
      "1️⃣ no server of backend 'app' can be chosen, so every request is answered 503"
    ),
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend 1️⃣app
        balance roundrobin
      """,
      "1️⃣ backend 'app' has no server, so every request is answered 503"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend errors if { path /old }
        default_backend app
      backend app
        server a 10.0.0.1:80 weight 1
        server b 10.0.0.2:80 disabled
      backend errors
        http-request return status 410
      frontend raw
        mode tcp
        bind :9000
        default_backend refused
      backend refused
        mode tcp
        tcp-request content reject
      backend counters
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for index in analysis.routes.reachedBackends.sorted() {
      let proxy = analysis.proxies[index]
      guard proxy.usableServers.isEmpty, !proxy.answersItself, !analysis.isIncomplete(proxy) else {
        continue
      }
      let fault =
        proxy.servers.isEmpty
        ? "\(proxy.described) has no server" : "no server of \(proxy.described) can be chosen"
      let result =
        proxy.mode.value == .tcp ? "every connection is closed" : "every request is answered 503"
      findings.report("\(fault), so \(result)", at: proxy.name.range)
    }
  }
}

extension Proxy {
  /// True where something other than a server may answer requests.
  fileprivate var answersItself: Bool {
    directives.contains { directive in
      switch directive.keyword {
      case .httpRequest:
        guard let action = directive.action?.name.text else { return true }
        return ["return", "redirect", "use-service", "deny", "tarpit", "reject"].contains(action)
      case .tcpRequestContent:
        return directive.actionName == "reject" && !directive.isConditional
      case .redirect, .dispatch, .optionTransparent, .statsEnable, .statsUri,
        .useFcgiApp, .serverTemplate:
        return true
      case .errorfile, .httpError: return directive.words.contains { $0.text == "503" }
      default: return false
      }
    }
  }
}
