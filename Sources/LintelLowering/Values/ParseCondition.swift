internal import LintelDiagnostics
package import LintelIR
internal import LintelSource

/// Parses the words from `if` or `unless` on. (HAProxy manual, chapter 7.2)
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
      last = word
      if isOr(word.text) {
        if terms.isEmpty {
          report.error(.invalidCondition, "a test is missing before '\(word.text)'", at: word.range)
          return nil
        }
        alternatives.append(terms)
        terms = []
        continue
      }
      guard let term = parseTerm(word, into: &report) else { return nil }
      terms.append(term)
    }
    if terms.isEmpty {
      report.error(
        .invalidCondition, "a test is missing after '\(last.text)'", at: last.range,
        help: "name an ACL, or write a test between braces: { path_beg /api/ }")
      return nil
    }
    alternatives.append(terms)
    return alternatives
  }

  /// Either case is taken.
  private func isOr(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == 2 else { return false }
    return text == "||"
      || bytes[0] | 0x20 == UInt8(ascii: "o") && bytes[1] | 0x20 == UInt8(ascii: "r")
  }

  private mutating func parseTerm(_ first: Word, into report: inout Report) -> ConditionTerm? {
    var word = first
    var text = first.text
    var isNegated = false
    while text.utf8.first == UInt8(ascii: "!") {
      let marks = text.utf8.prefix { $0 == UInt8(ascii: "!") }.count
      if !marks.isMultiple(of: 2) { isNegated.toggle() }
      text = String(decoding: text.utf8.dropFirst(marks), as: UTF8.self)
      if text.isEmpty {
        guard let next = words.popFirst() else {
          report.error(.invalidCondition, "a test is missing after '!'", at: word.range)
          return nil
        }
        word = next
        text = next.text
      }
    }
    guard text == "{" else {
      return ConditionTerm(
        isNegated: isNegated, test: .named(text), place: Place(word.range))
    }
    guard let close = words.firstIndex(where: { $0.text == "}" }) else {
      report.error(
        .invalidCondition, "the test that starts here is not closed with '}'", at: word.range)
      return nil
    }
    let inside = words[..<close]
    let range = word.range.union(words[close].range)
    words = words[(close + 1)...]
    guard let test = parseACLTest(inside, at: range, into: &report) else { return nil }
    return ConditionTerm(isNegated: isNegated, test: .anonymous(test), place: Place(range))
  }
}
