internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A value ends where a comment starts.
enum HashStartsComment: Rule {
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

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.directives(.trailingComment) {
      guard let word = line.directive.words.last else { continue }
      let text = analysis.layout.lineText(of: line.directive).utf8
      let count = line.directive.range.indices.count
      guard text.count > count, text.dropFirst(count).first == UInt8(ascii: "#") else { continue }
      findings.report(
        "only '\(word.text)' is read: the '#' behind it starts a comment", at: word.range)
    }
  }
}
