internal import LintelDiagnostics
internal import LintelGrammar

/// Something came with a later version than the one that the file is for.
enum KeywordNeedsNewerVersion: RefiningRule {
  static let metadata = RuleMetadata(
    id: "DE04",
    name: "keyword-needs-newer-version",
    severity: .error,
    category: .validity,
    summary: "A keyword, option, fetch or value does not exist yet in the target version.",
    rationale: """
      The file works on the machine of its author and stops HAProxy on an older one. Where \
      several versions are in use, the oldest decides.
      """,
    remedy: "Raise the target, or put the line into `.if version_atleast(...)`",
    reference: "HAProxy configuration manual of the target version"
  )

  static let examples: [RuleExample] = [
    RuleExample.bad(
      """
      frontend web
        bind :8080
        stick-table type 1️⃣ipv4 size 1m expire 60s store http_req_rate(10s)
        http-request track-sc0 src
        default_backend app
      backend app
        server a 10.0.0.1:80 2️⃣guid a1
      """,
      "1️⃣ tables of the type 'ipv4' exist since HAProxy 3.2 only",
      "2️⃣ 'guid' exists since HAProxy 3.0 only"
    ).read(for: Version(2, 6)),
    RuleExample.good(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
        http-request track-sc0 src
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ).read(for: Version(2, 6)),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.message.hasSuffix(" only"), fault.message.contains(" since HAProxy ") else {
      return nil
    }
    return Refinement(fault.message)
  }
}
