internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A `default-server` line stands behind servers that it does not apply to.
enum DefaultServerAfterServers: Rule {
  static let metadata = RuleMetadata(
    id: "HC02",
    name: "default-server-after-servers",
    severity: .warning,
    summary: "A `default-server` line stands behind servers that it does not apply to.",
    rationale: """
      The line sets options for the servers that follow it. Those above keep what they had: \
      without `check`, for instance, they are thought to be up for ever. HAProxy says nothing.
      """,
    remedy: "Move the line above the servers that it is meant for",
    reference: "HAProxy configuration manual, 4.2, `default-server`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80
        1️⃣default-server check inter 5s
        server b 10.0.0.2:80
      """,
      "1️⃣ this does not apply to server 'a' above"
    ),
    .good(
      """
      backend app
        default-server check inter 5s
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:80 check
        default-server check
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      for directive in proxy.all(.defaultServer) {
        let options = directive.arguments.compactMap { argument in
          if case .serverOption(let option) = argument.value { option.id } else { nil }
        }
        let earlier = proxy.servers.filter { server in
          server.range.lower < directive.range.lower
            && options.contains { id in !server.options.contains { $0.id == id } }
        }
        guard let first = earlier.first else { continue }
        let rest = earlier.count > 1 ? " and \(earlier.count - 1) more" : ""
        findings.report(
          "this does not apply to server '\(first.name.value)'\(rest) above",
          at: directive.range,
          related: [RelatedPlace(range: first.range, message: "the server above")])
      }
    }
  }
}
