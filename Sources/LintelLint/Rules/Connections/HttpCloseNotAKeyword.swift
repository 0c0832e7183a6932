internal import LintelDiagnostics
internal import LintelSource

/// The option `http-close` does not exist.
enum HttpCloseNotAKeyword: RefiningRule {
  static let metadata = RuleMetadata(
    id: "KA06",
    name: "http-close-not-a-keyword",
    severity: .error,
    category: .validity,
    summary: "The option `http-close` does not exist.",
    rationale: """
      HAProxy refuses the file. Two options are close in name and far apart in meaning: \
      `option httpclose` closes the connection of the side that the section owns, in a frontend \
      the client's; `option http-server-close` closes the server's side only.
      """,
    remedy: "Use `option http-server-close` to close the server's side, or `option httpclose`",
    reference:
      "HAProxy configuration manual, 4.2, `option httpclose` and `option http-server-close`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        option 1️⃣http-close
        server a 10.0.0.1:80
      """,
      "1️⃣ there is no 'option http-close'; 'httpclose' and 'http-server-close' exist",
      fixed: """
        backend app
          option http-server-close
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      backend app
        option 1️⃣htpclose
        server a 10.0.0.1:80
      """,
      "1️⃣ there is no 'option htpclose'; 'httpclose' and 'http-server-close' exist"
    ),
    .good(
      """
      backend app
        option http-server-close
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let inventions: Set<String> = [
    "http-close", "http_close", "httpclose-server", "http-client-close", "server-close",
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.unknownKeyword.rawValue,
      let option = context.words.firstIndex(where: { $0.value == "option" }),
      option + 1 < context.words.count
    else { return nil }
    let word = context.words[option + 1]
    guard inventions.contains(word.value) || isMisspelt(word.value) else { return nil }
    return Refinement(
      "there is no 'option \(word.value)'; 'httpclose' and 'http-server-close' exist",
      at: word.range,
      fix: Fix(
        safety: .unsafe, title: "replace with 'http-server-close'",
        edits: [TextEdit(range: word.range, replacement: "http-server-close")]))
  }

  /// True for a word that is one of the options that close but for a letter or two.
  private static func isMisspelt(_ word: String) -> Bool {
    let options = ["httpclose", "http-server-close"]
    return word.contains("http") && word.contains("close")
      && didYouMean(word, among: options) != nil
      || didYouMean(word, among: ["httpclose"]) != nil
  }
}
