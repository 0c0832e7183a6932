internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A name that cannot be resolved stops the start.
enum BootDependsOnDns: Rule {
  static let metadata = RuleMetadata(
    id: "DN02",
    name: "boot-depends-on-dns",
    severity: .warning,
    summary: "A server with `resolvers` must still be resolved when the process starts.",
    rationale: """
      HAProxy looks every name up at start and refuses to start if one fails, so an outage of \
      one service, or of the name server, makes a reload of all others impossible.
      """,
    remedy: "Add `init-addr last,libc,none`",
    reference: "HAProxy configuration manual, 5.2, `init-addr`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      resolvers dns
        parse-resolv-conf
      backend app
        server a 1️⃣app.internal:80 check resolvers dns
      """,
      "1️⃣ HAProxy does not start when 'app.internal' cannot be resolved"
    ),
    .good(
      """
      resolvers dns
        parse-resolv-conf
      backend app
        server a app.internal:80 check resolvers dns init-addr last,libc,none
        server b 10.0.0.1:80 check
        server-template c 5 _http._tcp.app.internal check resolvers dns
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.resolvers)]

  private static func fix(_ server: Server, _ layout: Layout) -> Fix? {
    let title = "start without an address, and let the resolvers find it"
    guard let option = server.option(.initAddr) else {
      return layout.fix(
        .safe, title,
        layout.addition(of: "init-addr last,libc,none", after: server.directive.range))
    }
    guard option.isExplicit, let methods = option.value.arguments.first, let range = option.range
    else { return nil }
    return layout.fix(
      .safe, title,
      layout.replacement(
        of: SourceRange(file: range.file, lower: methods.range.upper, upper: methods.range.upper),
        with: ",none"))
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      for server in proxy.servers {
        guard case .name(let name) = server.address.value.host, server.has(.resolvers),
          name != "localhost", !name.hasPrefix("_")
        else { continue }
        if let methods = server.argument(.initAddr)?.text {
          let last = methods.split(separator: ",").last ?? ""
          guard last == "libc" || last == "last" else { continue }
        }
        findings.report(
          "HAProxy does not start when '\(name)' cannot be resolved", at: server.address.range,
          fix: fix(server, analysis.layout))
      }
    }
  }
}
