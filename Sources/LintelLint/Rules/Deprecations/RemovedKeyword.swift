internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A keyword no longer exists.
enum RemovedKeyword: RefiningRule {
  static let metadata = RuleMetadata(
    id: "DE01",
    name: "removed-keyword",
    severity: .error,
    category: .validity,
    summary: "A keyword was removed in the target version or before.",
    rationale: """
      HAProxy refuses the whole file for one such line. Most were replaced years ago, and only \
      old examples keep them alive.
      """,
    remedy: "Use the successor, or delete the line",
    reference: "HAProxy configuration manual, the successor's section"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        mode http
        1️⃣clitimeout 50000
      """,
      "1️⃣ 'clitimeout' was removed in HAProxy 2.1"
    ),
    .bad(
      #"""
      frontend web
        bind :8080
        1️⃣reqadd X-Proto:\ https
        default_backend app
      backend app
        server a 10.0.0.1:80
      """#,
      "1️⃣ 'reqadd' was removed in HAProxy 2.1"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request add-header X-Proto https
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.removedKeyword.rawValue,
      fault.message.contains("' was removed in HAProxy ")
    else { return nil }
    return Refinement(fault.message, fix: fix(fault, in: context))
  }

  /// Keywords of which only the name has changed.
  private static let renamed = [
    "clitimeout": "timeout client", "srvtimeout": "timeout server",
    "contimeout": "timeout connect", "redispatch": "option redispatch",
    "redisp": "option redispatch", "block": "http-request deny",
  ]

  private static func fix(_ fault: Diagnostic, in context: FaultContext) -> Fix? {
    guard let first = context.words.first, let successor = renamed[first.value] else { return nil }
    return Fix(
      safety: .safe, title: "write '\(successor)'",
      edits: [TextEdit(range: first.range, replacement: successor)])
  }
}
