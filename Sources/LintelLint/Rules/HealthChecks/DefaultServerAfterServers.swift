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

  static let triggers: [RuleTrigger] = [.keyword(.defaultServer)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .defaultServer) {
      var servers = proxy.servers[...]
      // The servers above by the options that they state themselves: there are few such sets.
      var groups: [Set<ServerOptionID>: (first: Server, count: Int)] = [:]
      for directive in proxy.all(.defaultServer) {
        while let server = servers.first, server.range.lower < directive.range.lower {
          groups[Set(server.options.map(\.id)), default: (server, 0)].count += 1
          servers.removeFirst()
        }
        let options = directive.serverOptions.map(\.id)
        let affected = groups.filter { group in options.contains { !group.key.contains($0) } }
          .values
        guard
          let first = affected.map(\.first).min(by: { $0.range.lower < $1.range.lower })
        else { continue }
        let count = affected.reduce(0) { $0 + $1.count }
        let rest = count > 1 ? " and \(count - 1) more" : ""
        findings.report(
          "this does not apply to server '\(first.name.value)'\(rest) above",
          at: directive.range,
          related: [RelatedPlace(range: first.range, message: "the server above")])
      }
    }
  }
}
