internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A backend leaves to HAProxy what its versions do differently.
enum DefaultChangedBetweenVersions: Rule {
  static let metadata = RuleMetadata(
    id: "DE05",
    name: "default-changed-between-versions",
    profile: .advice,
    severity: .info,
    summary: "A backend relies on defaults that HAProxy 3.3 has changed.",
    rationale: """
      Up to 3.2 servers took turns and a request went on after its client had left. Since 3.3 the \
      server is chosen at random among two, and requests of clients that have left end. A file \
      that states neither behaves in another way after the upgrade, without a word.
      """,
    remedy: "State `balance` and `option abortonclose`; `lintel upgrade` shows all that changes",
    reference: "HAProxy configuration manual, 4.2, `balance` and `option abortonclose`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend 1️⃣app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ since 3.3 'balance' and 'option abortonclose' of backend 'app' have other defaults",
      fixed: """
        backend app
          option abortonclose
          server a 10.0.0.1:80
          server b 10.0.0.2:80
        """
    ),
    RuleExample.bad(
      """
      backend 1️⃣app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ since 3.3 'balance' and 'option abortonclose' of backend 'app' have other defaults",
      fixed: """
        backend app
          no option abortonclose
          server a 10.0.0.1:80
          server b 10.0.0.2:80
        """
    ).read(for: Version(2, 6)),
    .good(
      """
      backend app
        balance roundrobin
        no option abortonclose
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let relying = analysis.backends.filter { backend in
      backend.mode.value == .http && backend.setting(.balance) == nil
        && backend.activeServers.count > 1 && backend.setting(.optionAbortonclose) == nil
        && !analysis.isIncomplete(backend)
    }
    guard let first = relying.first else { return }
    let line =
      analysis.target >= Version(3, 3) ? "option abortonclose" : "no option abortonclose"
    let edits = relying.compactMap { analysis.layout.insertion(of: line, atStartOf: $0) }
    findings.report(
      """
      since 3.3 'balance' and 'option abortonclose' of \(relying.described) have other defaults
      """,
      at: first.name.range,
      related: relying.dropFirst().prefix(3).map {
        RelatedPlace(range: $0.name.range, message: "this one too")
      },
      fix: edits.isEmpty
        ? nil
        : Fix(
          safety: analysis.safetyOfStatingDefaults, title: "state what is in effect", edits: edits))
  }
}
