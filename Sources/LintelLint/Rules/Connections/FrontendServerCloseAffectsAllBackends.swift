internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A frontend closes the connections to the servers of all its backends.
enum FrontendServerCloseAffectsAllBackends: Rule {
  static let metadata = RuleMetadata(
    id: "KA09",
    name: "frontend-server-close-affects-all-backends",
    severity: .info,
    summary: "`option http-server-close` in a frontend acts on all of its backends.",
    rationale: """
      Whether a server's connection is closed is decided by the pair of frontend and backend, and \
      the one that closes wins. A backend that would gain from kept connections cannot ask for them.
      """,
    remedy: "Move the option to the backends that need it",
    reference: "HAProxy configuration manual, 4.2, `option http-server-close`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option http-server-close
        use_backend static if { path_beg /static/ }
        default_backend app
      backend static
        option http-keep-alive
        server s 10.0.0.3:80
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this also closes the server connections of backends 'static' and 'app'"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend static if { path_beg /static/ }
        default_backend app
      backend static
        server s 10.0.0.3:80
      backend app
        option http-server-close
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.optionHttpServerClose)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for close in analysis.closesOfAllBackends {
      findings.report(
        "this also closes the server connections of \(close.affected.described)",
        at: close.option.range)
    }
  }
}
