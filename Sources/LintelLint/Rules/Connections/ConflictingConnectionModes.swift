internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One section states several connection modes, of which the last one counts.
enum ConflictingConnectionModes: Rule {
  static let metadata = RuleMetadata(
    id: "KA08",
    name: "conflicting-connection-modes",
    severity: .warning,
    summary: "One section states several connection modes; only the last one counts.",
    rationale: """
      `option httpclose`, `option http-server-close` and `option http-keep-alive` replace each \
      other, and HAProxy does not say so. Who reads the first one is misled. Between a frontend \
      and its backend the mode that closes more wins, so that a backend cannot return to keep-alive.
      """,
    remedy: "Keep the one option that is meant",
    reference: "HAProxy configuration manual, 4.2, `option http-keep-alive`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        1️⃣option http-server-close
        option http-keep-alive
        server a 10.0.0.1:80
      """,
      "1️⃣ 'option http-server-close' has no effect: 'option http-keep-alive' below replaces it",
      fixed: """
        listen web
          bind :8080
          option http-keep-alive
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        option http-server-close
        default_backend app
      backend app
        1️⃣option http-keep-alive
        server a 10.0.0.1:80
      """,
      """
      1️⃣ 'option http-keep-alive' has no effect for requests of frontend 'web', \
      which states 'option http-server-close'
      """
    ),
    .good(
      """
      defaults
        mode http
        option http-server-close
      listen web
        bind :8080
        option http-keep-alive
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.optionHttpclose), .keyword(.optionHttpServerClose), .keyword(.optionHttpKeepAlive),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var stated: [Int: Directive] = [:]
    for proxy in analysis.sections {
      let modes = proxy.ownConnectionModes
      guard let last = modes.last else { continue }
      stated[proxy.section] = last
      for directive in modes.dropLast() where directive.keyword != last.keyword {
        findings.report(
          "'\(directive.optionText)' has no effect: '\(last.optionText)' below replaces it",
          at: directive.range,
          related: [RelatedPlace(range: last.range, message: "this one counts")],
          fix: analysis.layout.fix(
            .safe, "delete the line", analysis.layout.deletion(of: directive)))
      }
    }
    guard analysis.states(.keyword(.optionHttpServerClose)),
      analysis.states(.keyword(.optionHttpKeepAlive))
    else { return }
    for (frontend, backend) in analysis.pairs where frontend.section != backend.section {
      // A backend that asks for keep-alive behind a frontend that closes.
      guard let front = stated[frontend.section], let back = stated[backend.section],
        front.keyword == .optionHttpServerClose, back.keyword == .optionHttpKeepAlive
      else { continue }
      findings.report(
        """
        '\(back.optionText)' has no effect for requests of \(frontend.described), \
        which states '\(front.optionText)'
        """,
        at: back.range,
        related: [RelatedPlace(range: front.range, message: "this one counts")])
    }
  }
}

extension Directive {
  /// The keyword as the file states it.
  fileprivate var optionText: String { keyword.info.name }
}
