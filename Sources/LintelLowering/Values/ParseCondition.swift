internal import LintelDiagnostics
package import LintelIR
internal import LintelSource

/// Parses the words from `if` or `unless` on. (HAProxy manual, chapter 7.2)
///
/// HAProxy takes a condition without tests, which never holds, and a missing test beside an `or`,
/// which counts as none; both are reported.
///
/// - Returns: Nil after an error, which is in `report`.
package func parseCondition(_ words: ArraySlice<Word>, into report: inout Report) -> Condition? {
  guard let keyword = words.first else { return nil }
  let polarity: Condition.Polarity = keyword.text == "unless" ? .unless : .if
  var parser = ConditionParser(words: words.dropFirst())
  guard let alternatives = parser.parse(after: keyword, into: &report) else { return nil }
  let place = Place(keyword.range.union(words[words.endIndex - 1].range))
  return Condition(polarity: polarity, alternatives: alternatives, place: place)
}

private struct ConditionParser {
  var words: ArraySlice<Word>

  mutating func parse(after keyword: Word, into report: inout Report) -> [[ConditionTerm]]? {
    var alternatives: [[ConditionTerm]] = []
    var terms: [ConditionTerm] = []
    var last = keyword
    while let word = words.popFirst() {
      if isDisjunction(word.text) {
        if terms.isEmpty { warn(word, "a test is missing before '\(word.text)'", into: &report) }
        alternatives.append(terms)
        terms = []
        last = word
        continue
      }
      switch parseTerm(word, into: &report) {
      case .term(let term): terms.append(term)
      case .nothing: warn(word, "a test is missing after '!'", into: &report)
      case .refused: return nil
      }
    }
    if terms.isEmpty { warn(last, "a test is missing after '\(last.text)'", into: &report) }
    alternatives.append(terms)
    return alternatives.filter { !$0.isEmpty }
  }

  /// Either case is taken.
  private func isDisjunction(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == 2 else { return false }
    return text == "||"
      || bytes[0] | 0x20 == UInt8(ascii: "o") && bytes[1] | 0x20 == UInt8(ascii: "r")
  }

  private func warn(_ word: Word, _ message: String, into report: inout Report) {
    report.warning(
      .ineffectiveTest, message, at: word.range,
      help: "name an ACL, or write a test between braces: { path_beg /api/ }")
  }

  private enum Parsed {
    case term(ConditionTerm)
    case nothing
    case refused
  }

  private mutating func parseTerm(_ first: Word, into report: inout Report) -> Parsed {
    var word = first
    var text = first.text
    var isNegated = false
    while text.isEmpty || text.utf8.first == UInt8(ascii: "!") {
      let marks = text.utf8.prefix { $0 == UInt8(ascii: "!") }.count
      if !marks.isMultiple(of: 2) { isNegated.toggle() }
      text = String(decoding: text.utf8.dropFirst(marks), as: UTF8.self)
      guard text.isEmpty else { break }
      guard let next = words.first, !isDisjunction(next.text) else { return .nothing }
      words = words.dropFirst()
      word = next
      text = next.text
    }
    guard text == "{" else {
      return .term(
        ConditionTerm(isNegated: isNegated, test: .named(text), place: Place(word.range)))
    }
    guard let close = words.firstIndex(where: { $0.text == "}" }) else {
      report.error(
        .invalidCondition, "the test that starts here is not closed with '}'", at: word.range,
        help: "'}' is a word of its own, with a blank before it")
      return .refused
    }
    let inside = words[..<close]
    let range = word.range.union(words[close].range)
    words = words[(close + 1)...]
    guard let test = parseACLTest(inside, at: range, into: &report) else { return .refused }
    return .term(
      ConditionTerm(isNegated: isNegated, test: .anonymous(test), place: Place(range)))
  }
}
