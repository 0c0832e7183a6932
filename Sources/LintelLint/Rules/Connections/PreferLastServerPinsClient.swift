internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client's requests all go to one server, because its connection owns one.
enum PreferLastServerPinsClient: Rule {
  static let metadata = RuleMetadata(
    id: "KA02",
    name: "prefer-last-server-pins-client",
    severity: .warning,
    summary: "`option prefer-last-server` with `http-reuse never` sends a client to one server.",
    rationale: """
      HAProxy chooses a server for every request, also on a connection that is kept alive. With \
      `http-reuse never` the server's connection belongs to the client's session, and `option \
      prefer-last-server` takes it again: all requests of a busy client go to one server.
      """,
    remedy: "Remove `option prefer-last-server`, or use `http-reuse safe`",
    reference: "HAProxy configuration manual, 4.2, `option prefer-last-server` and `http-reuse`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        balance roundrobin
        1️⃣option prefer-last-server
        http-reuse never
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      """
      1️⃣ with 'http-reuse never', all requests of a client connection go to one server of \
      backend 'app'
      """
    ),
    .good(
      """
      backend app
        balance roundrobin
        http-reuse safe
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionPreferLastServer)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.prefersLastServer(for: analysis.target) {
      guard let directive = proxy.setting(.optionPreferLastServer)?.value else { continue }
      findings.report(
        """
        with 'http-reuse never', all requests of a client connection go to one server of \
        \(proxy.described)
        """,
        at: directive.range,
        related: proxy.setting(.httpReuse)?.range.map {
          [RelatedPlace(range: $0, message: "server connections are not shared")]
        } ?? [])
    }
  }
}
