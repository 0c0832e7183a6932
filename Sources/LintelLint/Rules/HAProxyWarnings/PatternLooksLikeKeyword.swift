internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A pattern looks like something else.
enum PatternLooksLikeKeyword: Rule {
  static let metadata = RuleMetadata(
    id: "HW04",
    name: "pattern-looks-like-keyword",
    profile: .optional,
    severity: .info,
    summary: "A pattern looks like the start of a comment, or like the name of a test.",
    rationale: """
      Every word after the first pattern is one more pattern. A second test on the same line \
      is therefore compared as text, and `//` does not start a comment. HAProxy says so only \
      with -dD.
      """,
    remedy:
      "State the second test on a line of its own or in braces, or put `--` before the patterns",
    reference: "HAProxy configuration manual, 7.1; HAProxy's diagnostics (-dD) on patterns"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl api path_beg /api 1️⃣path_end
        acl img path_beg /img 2️⃣// pictures
        use_backend app if api or img
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the pattern 'path_end' looks like a test of its own",
      "2️⃣ the pattern '//' does not start a comment"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl api path_beg /api /v2
        use_backend app if api
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for used in analysis.tests(of: proxy) {
        for pattern in used.test.patterns {
          if pattern.text == "//" || pattern.text == "#" {
            findings.report(
              "the pattern '\(pattern.text)' does not start a comment", at: pattern.range)
          } else if pattern.text.contains(where: { "_.".contains($0) }), isTest(pattern.text) {
            findings.report(
              "the pattern '\(pattern.text)' looks like a test of its own", at: pattern.range)
          }
        }
      }
    }
  }

  private static func isTest(_ text: String) -> Bool {
    let name = String(text.prefix { $0 != "(" && $0 != "," })
    return ACLAliasID.find(name) != nil || FetchID.find(name) != nil
  }
}
