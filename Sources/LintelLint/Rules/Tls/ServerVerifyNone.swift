internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Anybody on the way can pretend to be the server.
enum ServerVerifyNone: Rule {
  static let metadata = RuleMetadata(
    id: "TL01",
    name: "server-verify-none",
    severity: .warning,
    summary: "The certificate of a server is not verified.",
    rationale: """
      With `verify none` the connection is encrypted to whoever answers. Somebody on the way to \
      the server can answer in its place, and read and change everything.
      """,
    remedy: "Use `verify required` with `ca-file` and `verifyhost`",
    reference: "HAProxy configuration manual, 5.2, `verify`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server 1️⃣a 10.0.0.1:443 ssl verify none
      """,
      "1️⃣ the certificate of server 'a' is not verified"
    ),
    .bad(
      """
      backend app
        default-server ssl 1️⃣verify none
        server a 10.0.0.1:443
        server b 10.0.0.2:443
      """,
      "1️⃣ the certificates of server 'a' and 1 more are not verified"
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:443 ssl verify required ca-file ca.pem sni str(app.example.com)
        server b 127.0.0.1:443 ssl verify none
        server c 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.ssl)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      let servers = proxy.servers.filter {
        $0.has(.ssl) && $0.argument(.verify)?.text == "none" && !$0.address.value.isLocal
      }
      guard let first = servers.first else { continue }
      let others = Set(servers.map(\.range)).count - 1
      let stated = first.option(.verify)
      let isShared = stated?.isExplicit == false
      findings.report(
        others == 0
          ? "the certificate of server '\(first.name.value)' is not verified"
          : """
          the certificates of server '\(first.name.value)' and \(others) more are not verified
          """,
        at: isShared ? stated?.range ?? first.name.range : first.name.range,
        related: isShared ? [RelatedPlace(range: first.range, message: "one of the servers")] : [])
    }
  }
}
