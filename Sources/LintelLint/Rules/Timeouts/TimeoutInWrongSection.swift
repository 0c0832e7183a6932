internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A timer stands in a section of the other side.
enum TimeoutInWrongSection: RefiningRule {
  static let metadata = RuleMetadata(
    id: "TM14",
    name: "timeout-in-wrong-section",
    severity: .warning,
    summary: """
      A timer of the client's side stands in a backend, or one of the server's side in a \
      frontend.
      """,
    rationale: """
      HAProxy warns and goes on without it, so the timer is the inherited one, or none at all.
      """,
    remedy: "Move the line to the other section",
    reference: "HAProxy configuration manual, 4.2, `timeout client` and `timeout server`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣timeout server 5s
        default_backend app
      backend app
        2️⃣timeout client 10s
        server a 10.0.0.1:80
      """,
      "1️⃣ 'timeout server' has no effect in a frontend",
      "2️⃣ 'timeout client' has no effect in a backend",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client 10s
        default_backend app
      backend app
        timeout server 5s
        server a 10.0.0.1:80
      """
    ),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.wrongSection.rawValue, fault.severity == .warning,
      case let pieces = fault.message.split(separator: "'"),
      pieces.count > 2, pieces[0].hasPrefix("timeout ")
    else { return nil }
    return Refinement(
      "'\(pieces[0])' has no effect in a \(pieces[2])",
      fix: context.lineDeletion)
  }
}
