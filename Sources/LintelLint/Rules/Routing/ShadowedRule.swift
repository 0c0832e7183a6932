internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule is never reached, because one before it takes everything that it would.
enum ShadowedRule: Rule {
  static let metadata = RuleMetadata(
    id: "AC04",
    name: "shadowed-rule",
    severity: .warning,
    summary: "A rule is never reached: one above it matches whatever it would match.",
    rationale: """
      Of the rules that choose a backend or end the evaluation, the first that matches wins. A \
      rule whose condition is narrower than that of a rule above it has no effect, and HAProxy \
      says so only where the rule above has no condition at all.
      """,
    remedy: "Put the narrower rule first, or remove it",
    reference: "HAProxy configuration manual, 4.2, `use_backend` and `http-request`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend api if { path_beg /api }
        1️⃣use_backend api_v2 if { path_beg /api/v2 }
        2️⃣use_backend api_v2 if { path_reg ^/api/v[0-9]+$ }
        use_backend api_v2 if { path_reg ^/v2/.* }
        3️⃣use_backend api_v2 if { path_beg /v2/users }
        default_backend app
      backend app
      backend api
      backend api_v2
      """,
      "1️⃣ this rule is never reached: a rule above it matches whatever it would match",
      "2️⃣ this rule is never reached: a rule above it matches whatever it would match",
      "3️⃣ this rule is never reached: a rule above it matches whatever it would match"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl internal src 10.0.0.0/8 192.168.0.0/16
        http-request allow if internal
        http-request set-log-level silent if { path /ping }
        1️⃣http-request deny if { src 10.9.0.0/16 } { path_beg /admin }
        http-request deny unless { method GET POST }
        3️⃣http-request deny deny_status 405 if METH_TRACE
        use_backend app
        2️⃣use_backend api if { path_beg /api }
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ this rule is never reached: a rule above it matches whatever it would match",
      "3️⃣ this rule is never reached: a rule above it matches whatever it would match",
      "2️⃣ this rule is never reached: a rule above it has no condition"
    ),
    .bad(
      """
      listen web
        bind :8080
        use-server a if METH_GET
        use-server b if !METH_GET
        1️⃣use-server a if { path_beg /api }
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ this rule is never reached: one of two rules above it always applies"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request deny if { path_reg ^/(admin|internal)/ } || { path_reg ^/v[0-9]+/old }
        1️⃣use_backend api if { path_beg /internal/api }
        3️⃣use_backend api if { path_beg /v1/old/users }
        default_backend app
      frontend closed
        bind :8081
        tcp-request connection reject
        2️⃣default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ this rule is never reached: a rule that runs before matches whatever it would match",
      "3️⃣ this rule is never reached: a rule that runs before matches whatever it would match",
      "2️⃣ this rule is never reached: a rule that runs before has no condition"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl old var(txn.old) -m bool
        http-request deny if old
        http-request set-var(txn.old) bool(true) if { path_beg /old }
        http-request deny if old
        http-request deny if { path_beg /a } { src 10.0.0.0/8 }
        use_backend api_v2 if { path_beg /api/v2 }
        use_backend api if { path_beg /api }
        use_backend api if { hdr(host) -i a.example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
      backend api_v2
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() {
      for hidden in Reachability(of: proxy, in: analysis).hidden
      where !analysis.closeCircle(hidden.others, of: index) {
        findings.report(
          "this rule is never reached: \(reason(of: hidden))", at: hidden.rule.range,
          related: hidden.others.map { other in
            RelatedPlace(
              range: other.range,
              message: hidden.reason == .always
                ? "this rule always applies" : "this rule comes first")
          })
      }
    }
  }

  private static func reason(of hidden: Reachability.Hidden) -> String {
    let place = hidden.isAcrossLists ? "that runs before" : "above it"
    switch hidden.reason {
    case .oneOfTwo where hidden.isAcrossLists:
      return "one of two rules that run before always applies"
    case .oneOfTwo: return "one of two rules above it always applies"
    case .narrower: return "a rule \(place) matches whatever it would match"
    case .always:
      let isBare = hidden.others.allSatisfy { $0.condition == nil }
      return "a rule \(place) \(isBare ? "has no condition" : "always applies")"
    }
  }
}
