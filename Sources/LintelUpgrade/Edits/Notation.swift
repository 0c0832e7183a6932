internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let finalNewline = UpgradeRule(
    "UP37", "final-newline", since: Version(2, 3), refused: Version(2, 3), manual: "chapter 2.1",
    before: "a last line without a line end", after: "the line with its end",
    reason: "HAProxy refuses the file because it might have been cut off.")

  static let emptyArgument = UpgradeRule(
    "UP38", "empty-argument", since: Version(3, 2), refused: Version(3, 3), manual: "chapter 2.3",
    before: #"an empty argument, `""`, with anything behind it"#,
    after: "the line up to there",
    reason: "The empty argument ended the line: what follows it was never read.")

  static let loneQuote = UpgradeRule(
    "UP39", "lone-quote", since: Version(1, 6), refused: Version(1, 6), manual: "chapter 2.2",
    before: "a quote without a partner, as in `stats realm Bob's`", after: #"`\'`, `\"`"#,
    reason: "-",
    question: "Always: up to HAProxy 1.5 a quote stood for itself; the other one may be missing.")
}

extension UpgradePass {
  mutating func endFiles() {
    for tree in trees {
      guard let last = tree.lines.last, last.contentUpper == last.upper, last.upper > last.lower
      else { continue }
      let end = SourceRange(file: tree.file.id, lower: last.upper, upper: last.upper)
      propose(
        .finalNewline, at: end, "the last line ends like the others",
        [TextEdit(range: end, replacement: tree.file.lineEnd)])
    }
  }

  mutating func dropEmptyArguments(_ statement: Statement) {
    guard let empty = statement.words.firstIndex(of: ""), empty > 0 else { return }
    propose(
      .emptyArgument, statement, "nothing from the empty argument on was ever read",
      [remove(statement, empty..<statement.words.count)])
  }

  mutating func escapeLoneQuotes() {
    for tree in trees {
      for line in tree.lines where line.flags.contains(.malformed) {
        let range = SourceRange(
          file: tree.file.id, lower: line.indentUpper, upper: line.contentUpper)
        guard let text = String(validating: tree.file.bytes[range.indices], as: UTF8.self),
          let escaped = Self.escapingQuotes(text)
        else { continue }
        propose(
          .loneQuote, at: range, "the quote stands for itself",
          question: "is it a character of the text, or is its partner missing?",
          [TextEdit(range: range, replacement: escaped)])
      }
    }
  }

  /// The line with all quotes escaped; nil if it would still be malformed.
  private static func escapingQuotes(_ text: String) -> String? {
    var result = ""
    var isEscaped = false
    for character in text {
      if !isEscaped, character == "'" || character == "\"" { result.append("\\") }
      isEscaped = character == "\\" && !isEscaped
      result.append(character)
    }
    let file = SourceFile(id: FileID(0), name: "", text: result + "\n")
    let tree = HAProxyTree.parse(file: file)
    guard tree.lines.count == 1, !tree.lines[0].flags.contains(.malformed) else { return nil }
    return result
  }
}
