internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A name refers to nothing.
enum UndefinedReference: Rule {
  static let metadata = RuleMetadata(
    id: "AC01",
    name: "undefined-reference",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    summary: "A name refers to an ACL, a backend or another section that does not exist.",
    rationale: """
      HAProxy refuses the file. For a backend it does not say on which line the name is, and it \
      stops at the first kind of mistake. An ACL must be declared above its first use, in the same \
      section: those of a `defaults` section are not visible to the proxies that inherit from it.
      """,
    remedy: "Correct the name, or define what it names",
    reference: "HAProxy configuration manual, 7.1, ACL basics; 4.2, `use_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend api if 1️⃣is_apii
        acl is_api path_beg /api/
        use_backend api if is_api 2️⃣!is_late
        acl is_late path_beg /late/
        default_backend 3️⃣ap
      backend api
        server a 10.0.0.1:80
      """,
      "1️⃣ no ACL 'is_apii' is declared in frontend 'web'",
      "2️⃣ ACL 'is_late' is declared below its use",
      "3️⃣ there is no backend 'ap'"
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend 1️⃣nowhere if TRUE
        http-request track-sc0 src table 2️⃣counters
        http-request deny unless { 3️⃣http_auth(staff) }
      backend app
        server a app.example.com:80 resolvers 4️⃣dns
        use-server 5️⃣c if TRUE
      """,
      "1️⃣ there is no backend 'nowhere'",
      "2️⃣ there is no stick table 'counters'",
      "3️⃣ there is no userlist 'staff'",
      "4️⃣ there is no resolvers section 'dns'",
      "5️⃣ there is no server 'c' in backend 'app'"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl a path_beg /a/
        http-request deny if 1️⃣{path /x}
        http-request deny if a 2️⃣&& a
        http-request deny if 3️⃣not a
        http-request deny if 4️⃣if a
        use_backend app if a or a || a
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ braces are words of their own, but stand in '{path'",
      "2️⃣ '&&' is read as the name of an ACL: no word stands between tests that must all hold",
      "3️⃣ 'not' is read as the name of an ACL",
      "4️⃣ 'if' is read as the name of an ACL: the condition has begun already"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl is_api path_beg /api/
        use_backend app if is_api METH_GET or HTTP_1.1 { ssl_fc }
        use_backend %[req.hdr(host),lower]
        http-request track-sc0 src table counters
        default_backend app
      backend counters
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      backend app
        server a 10.0.0.1:80
        use-server a if TRUE
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var suggestions = Suggestions()
    let sections = analysis.configuration.sections
    let conditional = analysis.sectionsWithTests.filter(\.hasConditions).map(\.section)
    for section in conditional.map({ sections[$0] }) + analysis.otherSections {
      checkACLs(of: section, &suggestions, into: &findings)
    }
    for keyword in [KeywordID.useBackend, .defaultBackend] {
      for proxy in analysis.sections(stating: keyword) where proxy.kind != .defaults {
        for rule in proxy.all(keyword) where rule.prefix == .none {
          guard let route = rule.route, !route.isDynamic,
            analysis.definitions.backends[route.name.text] == nil
          else { continue }
          findings.report(
            "there is no backend '\(route.name.text)'", at: route.name.range,
            help: suggestions.help(
              for: route.name.text, among: analysis.definitions.backends.keys))
        }
      }
    }
    for proxy in analysis.sections(stating: .useServer) where proxy.kind != .defaults {
      let names = Set(proxy.servers.map(\.name.value))
      for rule in proxy.all(.useServer) {
        checkServer(rule, of: proxy, names, &suggestions, into: &findings)
      }
    }
    for reference in analysis.references where analysis.isLookedUp(reference) {
      check(reference, analysis, &suggestions, into: &findings)
    }
  }

  private static func checkServer(
    _ rule: Directive, of proxy: Proxy, _ names: Set<String>,
    _ suggestions: inout Suggestions, into findings: inout Findings
  ) {
    guard let word = rule.words.first, !word.isUnresolved, !word.text.contains("%"),
      !names.contains(word.text)
    else { return }
    findings.report(
      "there is no server '\(word.text)' in \(proxy.described)", at: word.range,
      help: suggestions.help(for: word.text, among: names))
  }

  private static func check(
    _ reference: NameReference, _ analysis: Analysis, _ suggestions: inout Suggestions,
    into findings: inout Findings
  ) {
    if let message = analysis.missing(reference) { findings.report(message, at: reference.range) }
    guard let (noun, names) = analysis.candidates(inPlaceOf: reference) else { return }
    findings.report(
      "there is no \(noun) '\(reference.name)'", at: reference.range,
      severity: analysis.severity(of: reference),
      help: suggestions.help(for: reference.name, among: names))
  }
}
