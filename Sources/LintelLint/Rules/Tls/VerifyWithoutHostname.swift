internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Any certificate of an authority is accepted for a server.
enum VerifyWithoutHostname: Rule {
  static let metadata = RuleMetadata(
    id: "TL02",
    name: "verify-without-hostname",
    severity: .error,
    summary: "A server's certificate is verified, but not that it is this server's.",
    rationale: """
      `verify required` checks who signed the certificate. Which name it is for is checked only \
      where there is a name to compare: `verifyhost`, or the name sent as SNI. Otherwise every \
      certificate of the same authority will do, with a public one that of anybody.
      """,
    remedy: "Add `verifyhost app.example.com`, or `sni str(app.example.com)` in HTTP mode",
    reference: "HAProxy configuration manual, 5.2, `verify` and `verifyhost`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        mode tcp
        server 1️⃣a 10.0.0.1:443 ssl verify required ca-file ca.pem
      """,
      "1️⃣ server 'a' may show any certificate of the authority: no name is compared"
    ),
    .bad(
      """
      backend ldap
        mode tcp
        server 1️⃣a 10.0.0.1:636 ssl ca-file ca.pem
      """,
      "1️⃣ server 'a' may show any certificate of the authority: no name is compared"
    ),
    .good(
      """
      backend app
        mode tcp
        server a 10.0.0.1:443 ssl verify required ca-file ca.pem verifyhost app.example.com
        server b 10.0.0.1:443 ssl verify none
        server c 10.0.0.1:443 ssl verify required ca-file ca.pem sni str(app.example.com)
      """
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:443 ssl verify required ca-file ca.pem sni req.hdr(host)
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.ssl)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let isLenient = analysis.verifiesNothing
    for proxy in analysis.backends {
      var seen: Set<SourceRange> = []
      for server in proxy.servers where server.has(.ssl) && !server.has(.verifyhost) {
        guard server.verifies(unless: isLenient),
          !server.comparesSNI(in: proxy, target: analysis.target),
          seen.insert(server.range).inserted
        else { continue }
        // One line is the cause for all servers that it applies to.
        if let stated = server.option(.caFile) ?? server.option(.verify), !stated.isExplicit,
          let line = stated.range
        {
          if seen.insert(line).inserted {
            findings.report(
              """
              servers such as '\(server.name.value)' may show any certificate of the authority: no \
              name is compared
              """,
              at: line,
              related: [RelatedPlace(range: server.range, message: "one of the servers")])
          }
          continue
        }
        findings.report(
          """
          server '\(server.name.value)' may show any certificate of the authority: no name is \
          compared
          """,
          at: server.name.range)
      }
    }
  }
}

extension Analysis {
  /// True where servers whose line does not say so are not verified.
  fileprivate var verifiesNothing: Bool {
    let global = configuration.globalSetting(.sslServerVerify)?.words.first?.text == "none"
    let options = configuration.globalSetting(.sslDefaultServerOptions)?.words.map(\.text) ?? []
    return global || options.contains("verify")
  }
}

extension Server {
  /// True where the certificate has to be signed by an authority that is stated: unless told
  /// otherwise, whoever states one means that.
  fileprivate func verifies(unless isLenient: Bool) -> Bool {
    if let stated = argument(.verify)?.text { return stated == "required" }
    return has(.caFile) && !isLenient
  }

  /// True where a name is sent to the server for this traffic, which is compared as well.
  fileprivate func comparesSNI(in proxy: Proxy, target: Version) -> Bool {
    if has(.sni) { return true }
    guard proxy.mode.value == .http else { return false }
    // Since 3.3 the name of the Host header is sent unless told otherwise.
    return target >= Version(3, 3) && option(.sniAuto)?.value.isNegated != true
  }
}
