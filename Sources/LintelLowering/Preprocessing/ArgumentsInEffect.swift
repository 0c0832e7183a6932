internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension HAProxyWordReader {
  /// The words of a line as a section sees them, or nil where HAProxy does not read the line.
  ///
  /// An empty word ends the line for HAProxy. Since 3.3 it refuses such a line, so that nothing is
  /// left out by accident; 3.2 warns. A line that starts with an empty word is skipped.
  /// (HAProxy manual, chapter 2.2)
  mutating func argumentsInEffect(
    of line: HAProxyTree.Line, _ report: inout Report
  ) -> [Word]? {
    let words = words(of: line)
    if let word = budget.overlong {
      report.append(contentsOf: [Self.expansionTooLong(at: word)])
    }
    if words.count > HAProxySyntaxLimit.wordsPerLine,
      line.wordCount <= HAProxySyntaxLimit.wordsPerLine
    {
      report.append(contentsOf: [
        HAProxySyntaxRule.tooManyWords.at(
          words[HAProxySyntaxLimit.wordsPerLine].range,
          "a line may have \(HAProxySyntaxLimit.wordsPerLine) words, with this list it has more")
      ])
      return nil
    }
    return words.isEmpty ? nil : wordsInEffect(words, in: environment.release, &report)
  }

  static func expansionTooLong(at word: SourceRange) -> Diagnostic {
    let line = HAProxySyntaxLimit.expandedBytesPerLine >> 10
    let file = HAProxySyntaxLimit.expandedBytesPerFile >> 20
    return HAProxySyntaxRule.expansionTooLong.at(
      word, "the values of variables are too long: \(line) KiB for a line, \(file) MiB for a file",
      help: "the value is taken for unknown")
  }

  /// Says `.SECTION` from here on.
  mutating func enterSection(_ header: [Word]) {
    let name = header.dropFirst().first ?? header.first
    currentSection = name.map { Array($0.text.utf8) }
  }

  /// Reports a word that looks like a preprocessing directive and is none; outside of conditional
  /// blocks the tree has done so.
  ///
  /// - Returns: Whether it is one.
  func reportUnknownDotDirective(_ words: [Word], _ report: inout Report) -> Bool {
    guard let first = words.first, first.text.utf8.first == UInt8(ascii: ".") else { return false }
    report.append(contentsOf: [
      HAProxySyntaxRule.unknownDotDirective.at(
        first.range, "unknown directive '\(first.text)'",
        help: suggestion(
          first.text,
          among: [
            ".if", ".elif", ".else", ".endif", ".diag", ".notice", ".warning", ".alert",
          ]))
    ])
    return true
  }

  /// Reports what `.alert`, `.warning` or `.notice` says; `.diag` speaks only where it is asked.
  /// (HAProxy manual, chapter 2.4)
  ///
  /// - Returns: Whether HAProxy stops there.
  mutating func report(messageOf line: HAProxyTree.Line, into report: inout Report) -> Bool {
    let words = words(of: line).filter { !$0.isAbsent }
    let range = tree.range(of: line)
    if words.count > 2, !words[2].isEmpty {
      report.error(
        .unexpectedArgument, "unexpected '\(words[2].text)' after the message", at: words[2].range,
        help: "put a message of several words in quotes")
      return false
    }
    let text = words.count > 1 ? words[1].text : ""
    switch line.kind {
    case .messageAlert:
      report.error(.conditionalBlock, "the file itself stops here: \(text)", at: range)
      return true
    case .messageWarning, .messageNotice:
      var finding = HAProxySyntaxRule.fileMessage.at(range, "the file itself says: \(text)")
      if line.kind == .messageNotice { finding.severity = .info }
      report.append(contentsOf: [finding])
    default: break
    }
    return false
  }

  /// What a decoded word says to HAProxy, for which a NUL byte ends a text.
  func textUpToNul(_ word: DecodedWord) -> String {
    String(decoding: word.bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// The words with those that do not count marked as absent: up to 3.2 the first empty one and all
/// behind it. Nil where HAProxy does not read the line.
func wordsInEffect(_ words: [Word], in release: Version, _ report: inout Report) -> [Word]? {
  guard let empty = words.firstIndex(where: \.isEmpty) else { return words }
  report.append(contentsOf: [finding(forEmptyWordAt: empty, of: words, in: release)])
  if empty == 0 { return nil }
  // A line that is refused stays in the model as it is meant.
  if release >= Version(3, 3) { return words }
  var marked = words
  for index in empty..<words.count { marked[index].isAbsent = true }
  return marked
}

private func finding(
  forEmptyWordAt index: Int, of words: [Word], in release: Version
) -> Diagnostic {
  let range = words[index].range
  guard index > 0 else {
    return HAProxySyntaxRule.emptyFirstWord.at(
      range, "the first word is empty, so HAProxy skips the line",
      help: "write the line as a comment, or give the word a text")
  }
  var finding = HAProxySyntaxRule.emptyArgument.at(
    range, "the argument is empty, which ends the line for HAProxy",
    help: words[index].template == nil
      ? "leave the argument out"
      : "give the variable a value or a default: \"${NAME-default}\"")
  if release < Version(3, 3) {
    finding.severity = .warning
    finding.category = .lint
  }
  return finding
}

extension Word {
  /// Whether HAProxy takes the word for the end of the line.
  var isEmpty: Bool { text.isEmpty && !isUnresolved && !isAbsent }
}
