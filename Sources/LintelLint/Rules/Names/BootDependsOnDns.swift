internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A name that cannot be resolved stops the start.
enum BootDependsOnDns: Rule {
  static let metadata = RuleMetadata(
    id: "DN02",
    name: "boot-depends-on-dns",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
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
        server a 1️⃣app.internal:80 check resolvers dns init-addr last,libc
        server b 2️⃣b.internal:80 check resolvers dns
      """,
      "1️⃣ HAProxy does not start when 'app.internal' cannot be resolved",
      "2️⃣ the start waits until 'b.internal' is looked up, or until that fails"
    ),
    .bad(
      """
      backend app
        server a 1️⃣app.example.com:80 check
        server b www.example.com:80 check
      """,
      "1️⃣ HAProxy does not start when 'app.example.com' cannot be resolved"
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
      // Without resolvers DN01 has more to say, and one of them is enough here.
      var isSaid = false
      for server in proxy.servers {
        guard case .name(let name) = server.address.value.host, name != "localhost",
          !name.hasPrefix("_"), !startsWithoutAddress(server)
        else { continue }
        let hasResolvers = server.has(.resolvers)
        guard hasResolvers || name.contains(".") && !isSaid else { continue }
        if !hasResolvers { isSaid = true }
        // With resolvers, a server without an address is left to them unless told otherwise.
        let isFatal = !hasResolvers || server.argument(.initAddr) != nil
        findings.report(
          isFatal
            ? "HAProxy does not start when '\(name)' cannot be resolved"
            : "the start waits until '\(name)' is looked up, or until that fails",
          at: server.address.range, severity: hasResolvers && isFatal ? nil : .info,
          fix: hasResolvers ? fix(server, analysis.layout) : nil)
      }
    }
  }

  private static func startsWithoutAddress(_ server: Server) -> Bool {
    guard let methods = server.argument(.initAddr)?.text else { return false }
    let last = methods.split(separator: ",").last ?? ""
    return last != "libc" && last != "last"
  }
}
