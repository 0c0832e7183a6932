internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A second declaration of an ACL adds to the first.
enum AclRedeclaredIsOr: Rule {
  static let metadata = RuleMetadata(
    id: "AC25",
    name: "acl-redeclared-is-or",
    profile: .advice,
    severity: .info, otherSeverities: [.warning],
    summary:
      "An ACL is declared again elsewhere in the section, or has the name of a built-in one.",
    rationale: """
      A second line with the same name does not replace the first: either of them may hold. Where \
      the lines are apart and test different things, that is easily missed. A name such as \
      `METH_POST` exists already and means something else from then on.
      """,
    remedy: "Use another name, or put the lines together",
    reference: "HAProxy configuration manual, 7.1, ACL basics; 7.4, predefined ACLs"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl 1️⃣METH_POST method PUT
        acl ok path_beg /a
        http-request deny if METH_POST !ok
        acl 2️⃣ok src 10.0.0.0/8
        acl bad src 192.0.2.0/24
        acl 3️⃣bad path_beg /evil/
        use_backend app if ok !bad
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'METH_POST' is a built-in ACL, which means something else from here on",
      "2️⃣ this adds to ACL 'ok' above: either of them may hold",
      "3️⃣ this adds to ACL 'bad' above: either of them may hold"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl ok path_beg /a
        acl ok path_reg ^/b[0-9]
        acl host hdr(host) -i a.example.com
        acl host hdr(host) -i b.example.com
        http-request deny if !ok
        use_backend app if host
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      guard !proxy.acls.isEmpty else { continue }
      var first: [String: ACL] = [:]
      var previous: String?
      var last: ACL?
      var acls = proxy.acls[...]
      for directive in proxy.directives {
        guard directive.keyword == .acl, let acl = acls.first, acl.place.range == directive.range
        else {
          previous = nil
          continue
        }
        acls = acls.dropFirst()
        let name = acl.name.value
        defer { previous = name }
        guard let other = first[name] else {
          first[name] = acl
          last = acl
          if PredefinedACL(name) != nil {
            findings.report(
              "'\(name)' is a built-in ACL, which means something else from here on",
              at: acl.name.range, severity: .warning)
          }
          continue
        }
        let isTogether =
          previous == name
          && acl.test.expression.fetch.subject == last?.test.expression.fetch.subject
        last = acl
        guard !isTogether else { continue }
        findings.report(
          "this adds to ACL '\(name)' above: either of them may hold", at: acl.name.range,
          related: [RelatedPlace(range: other.place.range, message: "first declared here")])
      }
    }
  }
}

extension FetchCall {
  /// What the fetch looks at: requests, for instance, have one host by several names.
  fileprivate var subject: String {
    ([canonicalName.hasPrefix("req.hdr") ? "req.hdr" : canonicalName]
      + arguments.prefix(1).map { $0.lowercased() }).joined(separator: " ")
  }
}
