internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// `-m` undoes what the name of a test says.
enum MatchingMethodOverwritten: RefiningRule {
  static let metadata = RuleMetadata(
    id: "HW02",
    name: "matching-method-overwritten",
    severity: .warning,
    summary: """
      A test whose name states how to compare, such as `path_beg`, also has `-m` with another \
      way.
      """,
    rationale: """
      `-m` wins: `path_beg -m str` compares the whole path. Who reads the name expects the \
      other. HAProxy warns.
      """,
    remedy: "Use the sample alone with `-m`, or the name without it",
    reference: """
      HAProxy configuration manual, 7.1.3; HAProxy's warning "original matching method was \
      overwritten"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl api 1️⃣path_beg -m str /api
        use_backend app if api
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ another way of matching replaces the one that 'path_beg' stands for"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl api path -m str /api
        acl img path_beg -m beg /img
        acl txt path_end .txt
        use_backend app if api or img or txt
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    let isOverwritten =
      fault.rule == ConfigurationFault.ineffectiveTest.rawValue
      && fault.message.hasPrefix("another way of matching replaces")
    return isOverwritten ? Refinement(fault.message) : nil
  }
}
