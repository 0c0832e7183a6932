internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// `-m` undoes what the name of a test says.
enum MatchingMethodOverwritten: Rule {
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
      "1️⃣ '-m str' undoes what 'path_beg' says"
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

  private static let suffixes: [String: MatchingMethod] = [
    "_beg": .prefix, "_dir": .directory, "_dom": .domain, "_end": .suffix, "_len": .length,
    "_reg": .regex, "_sub": .substring,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for used in analysis.tests(of: proxy) {
        for case .method(let method) in used.test.flags {
          let name = used.test.criterion.text.prefix { $0 != "(" && $0 != "," }
          guard let own = suffixes[String(name.suffix(4))], own != method,
            ACLAliasID.find(String(name)) != nil
          else { continue }
          findings.report(
            "'-m \(method.rawValue)' undoes what '\(name)' says", at: used.test.criterion.range)
        }
      }
    }
  }
}
