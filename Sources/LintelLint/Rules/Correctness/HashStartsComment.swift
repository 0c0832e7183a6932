internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A value ends where a comment starts.
enum HashStartsComment: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO03",
    name: "hash-starts-comment",
    severity: .error,
    summary:
      "A `#` inside a word without quotes starts a comment, and the rest of the word is lost.",
    rationale: """
      `set-header X-Token abc#123` sends `abc`. Passwords, colours and regular expressions are \
      cut in this way, and HAProxy says nothing.
      """,
    remedy: "Put the word into double quotes, or a blank before the comment",
    reference: "HAProxy configuration manual, 2.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-Token 1️⃣abc#123
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ only 'abc' is read: the '#' behind it starts a comment"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request deny if { path_beg 1️⃣/a#b }
      """,
      "1️⃣ only '/a' is read: the '#' behind it starts a comment"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-header X-Token "abc#123" # a comment
        default_backend app #another
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  /// A line that is incomplete because a word of it ends at a `#`.
  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.message.hasSuffix("is not closed with '}'"),
      let word = context.words.first(where: {
        $0.value.dropFirst().contains("#") && !$0.value.contains { "\"'\\".contains($0) }
      })
    else { return nil }
    let read = word.value.prefix { $0 != "#" }
    return Refinement("only '\(read)' is read: the '#' behind it starts a comment", at: word.range)
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.directives(.trailingComment) {
      guard let word = line.directive.words.last, analysis.isCutByComment(line.directive) else {
        continue
      }
      findings.report(
        "only '\(word.text)' is read: the '#' behind it starts a comment", at: word.range)
    }
  }
}
