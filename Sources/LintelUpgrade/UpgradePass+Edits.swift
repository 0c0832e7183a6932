internal import LintelSource
internal import LintelSyntax

/// Ranges of statements, and edits of them that leave comments and layout alone.
extension UpgradePass {
  func tree(_ statement: Statement) -> HAProxyTree { trees[statement.file] }

  /// From the first word, `no` included, to the last.
  func range(of statement: Statement) -> SourceRange {
    let tree = tree(statement)
    return tree.range(of: tree.lines[statement.line])
  }

  /// The range of some words; those that do not exist are left out.
  func range(_ statement: Statement, _ words: Range<Int>) -> SourceRange {
    let words = words.clamped(to: 0..<statement.words.count)
    guard !words.isEmpty else { return range(of: statement).start }
    let tree = tree(statement)
    let first = tree.words[statement.firstWord + words.lowerBound]
    let last = tree.words[statement.firstWord + words.upperBound - 1]
    return SourceRange(file: tree.file.id, lower: first.lower, upper: last.upper)
  }

  /// The words from a position on as they are written, with a blank before them.
  func rest(_ statement: Statement, from position: Int) -> String {
    guard position < statement.words.count else { return "" }
    let range = range(statement, position..<statement.words.count)
    return " " + tree(statement).file.text(range)
  }

  func written(_ statement: Statement, _ position: Int) -> String {
    tree(statement).file.text(range(statement, position..<position + 1))
  }

  /// Whether the environment decides what one of some words says.
  func dependsOnEnvironment(_ statement: Statement, _ words: Range<Int>) -> Bool {
    let words = words.clamped(to: 0..<statement.words.count)
    return words.contains { tree(statement).words[statement.firstWord + $0].form == .environment }
  }

  func replace(_ statement: Statement, _ words: Range<Int>, with text: String) -> TextEdit {
    edit(statement, range(statement, words), text)
  }

  /// Replaces all words, `no` included.
  func replaceAll(_ statement: Statement, with text: String) -> TextEdit {
    edit(statement, range(of: statement), text)
  }

  /// A replacement that keeps its distance from a comment directly behind it.
  private func edit(_ statement: Statement, _ range: SourceRange, _ text: String) -> TextEdit {
    let bytes = tree(statement).file.bytes
    let end = Int(range.upper)
    let touchesComment = end < bytes.count && bytes[end] == UInt8(ascii: "#")
    return TextEdit(range: range, replacement: touchesComment ? text + " " : text)
  }

  /// Removes words together with the blanks before them.
  func remove(_ statement: Statement, _ words: Range<Int>) -> TextEdit {
    let words = words.clamped(to: 0..<statement.words.count)
    var range = range(statement, words)
    if words.lowerBound > 0, !words.isEmpty {
      let before = tree(statement).words[statement.firstWord + words.lowerBound - 1]
      range = SourceRange(file: range.file, lower: before.upper, upper: range.upper)
    }
    return TextEdit(range: range, replacement: "")
  }

  /// Removes the line, or only its words where a comment follows them.
  func removeLine(_ statement: Statement) -> TextEdit {
    let tree = tree(statement)
    let line = tree.lines[statement.line]
    let words = tree.range(of: line)
    if let comment = tree.comment(of: line) {
      let range = SourceRange(file: words.file, lower: words.lower, upper: comment.lower)
      return TextEdit(range: range, replacement: "")
    }
    let range = SourceRange(file: words.file, lower: line.lower, upper: line.upper)
    return TextEdit(range: range, replacement: "")
  }

  /// Inserts lines above the line of a statement, indented like it.
  func insert(_ lines: [String], before statement: Statement) -> TextEdit {
    let tree = tree(statement)
    let line = tree.lines[statement.line]
    let text = lines.map { indentation(statement) + $0 + lineEnd(statement) }.joined()
    let range = SourceRange(file: tree.file.id, lower: line.lower, upper: line.lower)
    return TextEdit(range: range, replacement: text)
  }

  /// Inserts lines below the line of a statement.
  ///
  /// - Parameter indentation: That of the statement, where nothing else is given.
  func insert(
    _ lines: [String], after statement: Statement, indentation: String? = nil
  ) -> TextEdit {
    let tree = tree(statement)
    let line = tree.lines[statement.line]
    let indentation = indentation ?? self.indentation(statement)
    let end = lineEnd(statement)
    let range = SourceRange(file: tree.file.id, lower: line.upper, upper: line.upper)
    // The last line may have no end.
    let text =
      line.contentUpper < line.upper
      ? lines.map { indentation + $0 + end }.joined()
      : lines.map { end + indentation + $0 }.joined()
    return TextEdit(range: range, replacement: text)
  }

  /// The blanks before the first word of a line.
  func indentation(_ statement: Statement) -> String {
    let tree = tree(statement)
    let line = tree.lines[statement.line]
    return tree.file.text(
      SourceRange(file: tree.file.id, lower: line.lower, upper: line.indentUpper))
  }

  /// How the statements of a section are indented.
  func bodyIndentation(_ section: Outline.Section) -> String {
    section.statements.first.map(indentation) ?? "    "
  }

  private func lineEnd(_ statement: Statement) -> String {
    let tree = tree(statement)
    let line = tree.lines[statement.line]
    guard line.contentUpper < line.upper else { return "\n" }
    return tree.file.text(
      SourceRange(file: tree.file.id, lower: line.contentUpper, upper: line.upper))
  }

  /// Whether no line of a condition stands between two lines of one file, so that a statement may
  /// move from one to the other.
  func sameBlock(_ a: Statement, _ b: Statement) -> Bool {
    guard a.file == b.file else { return false }
    let lines = min(a.line, b.line)...max(a.line, b.line)
    return tree(a).lines[lines].allSatisfy { !$0.kind.isCondition }
  }
}
