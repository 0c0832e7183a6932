internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Requests are routed by a name that belongs to the connection.
enum RoutingOnSniInHttp: Rule {
  static let metadata = RuleMetadata(
    id: "AC18",
    name: "routing-on-sni-in-http",
    severity: .warning,
    summary: "A frontend that ends TLS chooses or protects backends by the TLS server name.",
    rationale: """
      A browser sends requests for several hosts over one connection when one certificate \
      covers them. All go where the first name leads, and a rule that protects a name is \
      passed by a request for it on a connection for another.
      """,
    remedy: "Use the `Host` header: `req.hdr(host),host_only -i NAME`",
    reference: "HAProxy configuration manual, 7.3.4, `ssl_fc_sni`; RFC 9110, 7.4"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem
        use_backend adm if { 1️⃣ssl_fc_sni -i admin.example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend adm
        server b 10.0.0.2:80
      """,
      "1️⃣ a request for another host may come over the same connection"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem
        http-request set-var(txn.host) req.hdr(host),host_only,lower
        http-request deny deny_status 421 if !{ ssl_fc_sni,lower,strcmp(txn.host) eq 0 }
        use_backend adm if { req.hdr(host),host_only -i admin.example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend adm
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.binds.contains(where: { $0.has(.ssl) }) else { continue }
      let tests = analysis.tests(of: proxy)
      // Who compares the name with the host, or answers 421, has thought of it.
      guard !tests.contains(where: { $0.test.expression.has(converter: "strcmp") }) else {
        continue
      }
      for rule in proxy.all(.useBackend) {
        guard let word = rule.words.first, word.text.contains("%[ssl_fc_sni") else { continue }
        findings.report(
          "a request for another host may come over the same connection", at: word.range)
      }
      let choosing = tests.filter(isChoosing)
      guard findings.isThorough || mayShareConnections(proxy, choosing) else { continue }
      for used in choosing {
        findings.report(
          "a request for another host may come over the same connection",
          at: used.test.criterion.range)
      }
    }
  }

  /// True for a test of the name on which a route or access depends.
  private static func isChoosing(_ used: UsedTest) -> Bool {
    used.test.expression.fetch.canonicalName.hasPrefix("ssl_fc_sni")
      && (!used.test.patterns.isEmpty || !used.test.flags.isEmpty) && used.test.matching != .found
      && !used.test.patterns.contains { $0.text.contains("/") }
      && used.uses.contains {
        $0.directive.keyword == .useBackend || $0.directive.isAccessDecision
      }
  }

  /// True where certificates cover several names, or where what is chosen by name is several
  /// things, or protected. One name on one certificate may be all there is.
  private static func mayShareConnections(_ proxy: Proxy, _ choosing: [UsedTest]) -> Bool {
    let certificates = proxy.binds.flatMap(\.options)
      .filter { $0.id == .crt || $0.id == .crtList }
    if certificates.count > 1 || certificates.contains(where: coversSeveral) { return true }
    let uses = choosing.flatMap { used in used.uses.map { (test: used.test, use: $0) } }
    // Who turns away all names but some has no other host to protect.
    let deciding = uses.filter { !$0.use.directive.isAccessDecision || !$0.use.isNegated }
    if Set(deciding.map(\.use.directive.range)).count > 1 { return true }
    return deciding.contains { used in
      used.use.directive.isAccessDecision
        || used.test.patterns.contains { pattern in
          pattern.text.hasPrefix(".")
            || protectedNames.contains { pattern.text.lowercased().contains($0) }
        }
    }
  }

  private static let protectedNames = [
    "adm", "intern", "intra", "private", "secret", "secure", "manage", "console", "vpn", "pay",
  ]

  /// True for a directory, a list, and a name that says that it is a wildcard.
  private static func coversSeveral(_ option: BindOption) -> Bool {
    guard option.id == .crt, let path = option.arguments.first?.text else { return true }
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return path.hasSuffix("/") || !name.contains(".")
      || ["wildcard", "star", "all", "multi", "san", "_."].contains { name.contains($0) }
  }
}
