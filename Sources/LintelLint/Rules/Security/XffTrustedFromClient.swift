internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client says itself where it comes from, and is believed.
enum XffTrustedFromClient: Rule {
  static let metadata = RuleMetadata(
    id: "SE06",
    name: "xff-trusted-from-client",
    severity: .error, otherSeverities: [.warning],
    summary: "Access is decided by `X-Forwarded-For`, which the client can write itself.",
    rationale: """
      The header is text that anybody can send. A test without a position matches any of its \
      addresses, so `X-Forwarded-For: 10.1.1.1` is enough to be "internal". `option forwardfor` \
      adds the true address behind it and removes nothing.
      """,
    remedy: """
      Decide by `src`, after `http-request set-src hdr_ip(x-forwarded-for,-1)` for connections \
      from your own proxies only
      """,
    reference: "HAProxy configuration manual, 4.4.1, `set-src`; 7.3.6, `req.hdr_ip`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        option forwardfor
        acl internal 1️⃣hdr_ip(x-forwarded-for) 10.0.0.0/8
        http-request deny unless internal
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a client can send this header itself, and it decides about access"
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend app if { 1️⃣req.hdr(X-Forwarded-For) -m beg 10. }
        http-request deny unless { 2️⃣req.hdr_ip(X-Forwarded-For,-1) 10.0.0.0/8 }
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a client can send this header itself, and it decides where requests go",
      "2️⃣ a client can send this header itself, and it decides about access"
    ),
    .good(
      """
      # lintel: upstream=aws-alb
      frontend behind
        bind :8081
        http-request set-src hdr_ip(x-forwarded-for,-1)
        default_backend app
      frontend web
        bind :8080
        http-request set-src hdr_ip(x-forwarded-for,-1) if { src 192.0.2.0/28 }
        http-request del-header X-Forwarded-For
        option forwardfor
        acl internal src 10.0.0.0/8
        acl guarded hdr_ip(x-forwarded-for,-1) 10.0.0.0/8
        http-request deny unless internal
        http-request deny if guarded
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    checkRules(analysis, into: &findings)
    checkForwarding(analysis, into: &findings)
    for proxy in analysis.sectionsWithTests
    where proxy.kind != .defaults && proxy.mode.value == .http && !proxy.isInternal {
      for used in analysis.tests(of: proxy)
      where used.test.expression.headerName == "x-forwarded-for" {
        let position = used.test.expression.fetch.arguments.dropFirst().first ?? ""
        // The last address is what the proxy in front has written, where there is one.
        let isBehind = analysis.isBehindProxies(proxy)
        let isKnown = isBehind && position.hasPrefix("-")
        guard !isKnown,
          used.uses.contains(where: { use in
            use.directive.isAccessDecision && (letsIn(use) || !isBehind)
              || use.directive.keyword == .useBackend && !use.isNegated
          })
        else { continue }
        let isRoute = used.uses.allSatisfy { $0.directive.keyword == .useBackend }
        findings.report(
          """
          a client can send this header itself, and it decides \
          \(isRoute ? "where requests go" : "about access")
          """,
          at: used.test.criterion.range)
      }
    }
  }

  /// Rules that take the header for the address of the client, or count clients by it.
  private static func checkRules(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .httpRequest)
    where proxy.kind != .defaults && proxy.mode.value == .http && !proxy.isInternal {
      for rule in proxy.all(.httpRequest) {
        guard let action = rule.actionName, action == "set-src" || action.hasPrefix("track-sc"),
          let text = rule.words.dropFirst().first?.text.lowercased(),
          let call = text.firstRange(of: "hdr_ip(x-forwarded-for")
            ?? text.firstRange(of: "hdr(x-forwarded-for")
        else { continue }
        let isLast = text[call.upperBound...].hasPrefix(",-")
        let isRestricted =
          !rule.conditionNames.isEmpty
          || rule.conditionTests.contains { $0.expression.fetch.name == "src" }
        let isOfProxy = isLast && !analysis.annotations(.upstream, of: proxy).isEmpty
        let isCounted = action != "set-src" && isLast && analysis.isBehindProxies(proxy)
        guard !isRestricted, !isOfProxy, !isCounted else { continue }
        findings.report(
          "a client can send this header itself, and is taken for whom it names", at: rule.range)
      }
    }
  }

  /// A frontend that keeps what a stranger says about addresses.
  private static func checkForwarding(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for proxy in analysis.frontends where proxy.mode.value == .http && !proxy.isInternal {
      guard let line = proxy.setting(.optionForwardfor)?.value, line.prefix == .none,
        line.words.contains(where: { $0.text == "if-none" }),
        !proxy.binds.contains(where: { $0.has(.acceptProxy) }),
        analysis.peers(.upstream, of: proxy).isEmpty, seen.insert(line.range).inserted
      else { continue }
      findings.report(
        "a client that sends the header itself is taken for whom it names", at: line.range,
        severity: .warning)
    }
  }

  /// True where a matching address is an advantage: a deny that it avoids, an allow that it gets.
  private static func letsIn(_ use: TestUse) -> Bool {
    switch use.directive.actionName {
    case "allow", "accept": !use.isNegated
    default: use.isNegated
    }
  }
}
