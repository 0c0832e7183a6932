internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server keeps its share of the traffic when it is down.
enum ServerWithoutCheck: Rule {
  static let metadata = RuleMetadata(
    id: "HC01",
    name: "server-without-check",
    severity: .warning,
    summary: "A server among several has no health check.",
    rationale: """
      HAProxy checks a server only where `check` says so. One without it is always thought to be \
      up: when it is down, its share of the requests fails, or is repeated elsewhere after a delay.
      """,
    remedy: "Add `check` to the server, or to a `default-server` line above it",
    reference: "HAProxy configuration manual, 5.2, `check`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 check
        server 1️⃣b 10.0.0.2:80
      """,
      "1️⃣ server 'b' of backend 'app' has no health check, while others have one"
    ),
    .bad(
      """
      backend app
        server 1️⃣a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ none of the 2 servers of backend 'app' has a health check"
    ),
    .good(
      """
      backend app
        default-server check inter 2s fall 3 rise 2
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
    .good(
      """
      backend one
        server a 10.0.0.1:80
      backend late
        server a 10.0.0.1:80
        default-server check
        server b 10.0.0.2:80
      backend tracking
        server a 10.0.0.1:80 check
        server b 10.0.0.2:80 track tracking/a
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .http || proxy.mode.value == .tcp {
      guard proxy.servers.contains(where: { !$0.isChecked }) else { continue }
      let servers = proxy.servers.filter { !$0.isDisabled }
      let unchecked = servers.filter { !$0.isChecked }
      guard servers.count > 1, let first = unchecked.first, !proxy.hasLateCheck,
        !analysis.isIncomplete(proxy)
      else { continue }
      if unchecked.count == servers.count {
        findings.report(
          "none of the \(servers.count) servers of \(proxy.described) has a health check",
          at: first.name.range)
        continue
      }
      for server in unchecked {
        findings.report(
          """
          server '\(server.name.value)' of \(proxy.described) has no health check, while others \
          have one
          """,
          at: server.name.range)
      }
    }
  }
}

extension Proxy {
  /// True where a `default-server` line asks for checks after a server that has none, which is
  /// reported as such.
  fileprivate var hasLateCheck: Bool {
    guard let first = servers.first(where: { !$0.isChecked }) else { return false }
    return all(.defaultServer).contains { directive in
      directive.range.lower > first.range.lower && directive.words.contains { $0.text == "check" }
    }
  }
}
