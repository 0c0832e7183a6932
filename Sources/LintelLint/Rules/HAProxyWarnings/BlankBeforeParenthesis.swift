internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A blank separates a sample from its arguments.
enum BlankBeforeParenthesis: Rule {
  static let metadata = RuleMetadata(
    id: "HW03",
    name: "blank-before-parenthesis",
    severity: .warning,
    summary: """
      The first pattern of a test starts with a parenthesis: a blank has slipped in before the \
      argument.
      """,
    rationale: """
      The sample is then read without its argument, and what stands in parentheses is a \
      pattern that nothing matches. HAProxy warns.
      """,
    remedy: "Remove the blank, or state `--` before a pattern that is meant",
    reference:
      "HAProxy configuration manual, 7.1; HAProxy's warning \"remove the extraneous space\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl old req.ver 1️⃣(1.0)
        use_backend app if old
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ '(1.0)' is a pattern here: a blank separates it from 'req.ver'"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl tagged req.hdr(X-Tag) yes
        acl braces path -- (x)
        use_backend app if tagged or braces
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for used in analysis.tests(of: proxy) {
        guard let pattern = used.test.patterns.first, pattern.text.hasPrefix("("),
          used.test.flags.isEmpty, !used.test.criterion.text.contains("(")
        else { continue }
        findings.report(
          "'\(pattern.text)' is a pattern here: a blank separates it from '\(used.test.criterion.text)'",
          at: pattern.range)
      }
    }
  }
}
