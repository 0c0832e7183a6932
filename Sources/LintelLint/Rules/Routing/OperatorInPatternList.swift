internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A word that was meant as an operator is taken as a pattern.
enum OperatorInPatternList: Rule {
  static let metadata = RuleMetadata(
    id: "AC10",
    name: "operator-in-pattern-list",
    severity: .error,
    summary: "An operator or a second test stands in a list of patterns and is read as a pattern.",
    rationale: """
      Whatever follows the sample of a test is a pattern: `acl api path /x or /y` matches the path \
      `or` as well. Patterns are alternatives already, and tests are joined in conditions only.
      """,
    remedy: "List the patterns side by side, or write a second `acl` line with the same name",
    reference: "HAProxy configuration manual, 7.1, ACL basics"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl api path_beg /v1/ 1️⃣or path_beg /v2/
        http-request deny if { path /a 2️⃣|| /b }
        use_backend app if api
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'or' is read as a pattern of 'path_beg', not as an operator",
      "2️⃣ '||' is read as a pattern of 'path', not as an operator",
      fixed: """
        frontend web
          bind :8080
          acl api path_beg /v1/ /v2/
          http-request deny if { path /a /b }
          use_backend app if api
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl live path_beg /live 1️⃣path_beg /stream
        use_backend app if live
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'path_beg' is read as a pattern of 'path_beg', not as a test"
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend app if { path 1️⃣== /live }
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ '==' is read as a pattern of 'path', not as an operator"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl api path_beg /v1/ /v2/
        acl country hdr(x-country) "or" wa
        use_backend app if api or country
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let operators: Set<String> = [
    "or", "||", "and", "&&", "!", "if", "unless", "==", "=", "!=",
  ]

  /// Whether a pattern is an operator, and stands there as one would write it.
  static func isOperator(_ word: Word) -> Bool {
    word.text.utf8.count <= 6 && operators.contains(word.text.lowercased()) && word.isBare
  }

  /// Whether a pattern is the name of a test: a second test that its author has put there.
  static func isTest(_ word: Word) -> Bool {
    guard word.isBare,
      word.text.utf8.contains(where: {
        $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ".")
      })
    else { return false }
    let name = String(word.text.prefix { $0 != "(" && $0 != "," })
    return ACLAliasID.find(name) != nil || FetchID.find(name) != nil
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for used in analysis.tests(of: proxy) {
        let test = used.test
        guard test.matching != .integer, !test.flags.contains(.end) else { continue }
        guard let word = test.patterns.first(where: isOperator) else {
          if let word = test.patterns.dropFirst().first(where: isTest) {
            findings.report(
              "'\(word.text)' is read as a pattern of '\(test.criterion.text)', not as a test",
              at: word.range)
          }
          continue
        }
        findings.report(
          "'\(word.text)' is read as a pattern of '\(test.criterion.text)', not as an operator",
          at: word.range, fix: fix(word, in: test, analysis.layout))
      }
    }
  }

  /// Patterns are alternatives anyway: the word for it goes, and the criterion behind it.
  private static func fix(_ word: Word, in test: ACLTest, _ layout: Layout) -> Fix? {
    guard word.text == "or" || word.text == "||",
      let index = test.patterns.firstIndex(where: { $0.range == word.range }),
      case let rest = test.patterns[(index + 1)...].drop(while: {
        $0.text == test.criterion.text
      }), let next = rest.first, index > 0, next.range.lower > word.range.lower
    else { return nil }
    let gap = SourceRange(
      file: word.range.file, lower: word.range.lower, upper: next.range.lower)
    return layout.fix(.safe, "list the patterns", layout.replacement(of: gap, with: ""))
  }
}
