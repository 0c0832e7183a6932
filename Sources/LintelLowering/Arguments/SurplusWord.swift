internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What a matcher says about the first word that no form has a place for.
extension ArgumentMatcher {
  mutating func refuseRest() {
    guard let word = current else { return }
    let forms = ownForms()
    let takesCondition = forms.map(mayEndWithCondition) ?? false
    if isAtConditionWord, !takesCondition {
      report.error(.unexpectedArgument, "'\(subject)' takes no condition", at: word.range)
      return
    }
    if takesCondition, let before = wordBefore, before.text == "if" || before.text == "unless" {
      // The keyword of the condition was taken for the argument that is left out.
      let lacking = arguments.last.map { noun($0.argumentAtEnd.name) } ?? "an argument"
      report.error(
        .missingArgument,
        "'\(lineSubject)' needs one more argument before '\(before.text)': \(lacking)",
        at: before.range)
      return
    }
    let help = forms.flatMap { remedy(for: word, in: $0, takesCondition) }
    report.error(
      .unexpectedArgument, "'\(lineSubject)' does not take '\(word.text)' here", at: word.range,
      help: help)
  }

  /// The forms of the whole line, or nil inside something else, such as parentheses.
  private mutating func ownForms() -> Range<Int>? {
    guard case .keyword(let keyword) = owner else { return nil }
    return forms.forms(of: keyword)
  }

  private func mayEndWithCondition(_ forms: Range<Int>) -> Bool {
    var form = forms.lowerBound
    while form < forms.upperBound {
      if self.forms.steps[form].holdsCondition { return true }
      form = self.forms.steps[form].end
    }
    return false
  }

  private var wordBefore: Word? { index > words.startIndex ? words[index - 1] : nil }

  /// The keyword with its action, which is what takes the arguments.
  private var lineSubject: String {
    guard case .keyword(let keyword) = owner, case .action(let action)? = arguments.last?.value
    else { return subject }
    return "\(keyword.info.name) \(action.name.text)"
  }

  // MARK: - Remedies

  private mutating func remedy(
    for word: Word, in forms: Range<Int>, _ takesCondition: Bool
  ) -> String {
    if let quoted = words.first(where: { $0.text.contains(where: isTypographicQuote) }) {
      return "typographic quotes as in '\(quoted.text)' are letters: write \" or '"
    }
    if let before = wordBefore, isSplitTime(before, word) {
      return "a number and its unit are one word: '\(before.text)\(word.text)'"
    }
    if takesCondition, let meant = suggestion(word.text.lowercased(), among: ["if", "unless"]) {
      return meant
    }
    if wordBefore?.text == "=" { return "a value follows its keyword without '='" }
    let literals = literals(after: forms)
    if let meant = suggestion(word.text, among: literals) { return meant }
    let condition = takesCondition ? "a condition begins with 'if' or 'unless'" : nil
    if !literals.isEmpty, literals.count <= 16 {
      let list = literals.map { "'\($0)'" }.joined(separator: ", ")
      return "it may go on with \(list)" + (condition.map { "; \($0)" } ?? "")
    }
    if arguments.last?.argumentAtEnd.value.isFreeText ?? false {
      return [
        "blanks separate words: put a text that has some in quotes, or write '\\ ' for each",
        condition,
      ].compactMap { $0 }.joined(separator: "; ")
    }
    return condition ?? "remove the rest of the line"
  }

  /// The words that the grammar spells out in the forms, or in those of the action at hand.
  private mutating func literals(after forms: Range<Int>) -> [String] {
    var steps = forms
    if case .action(let action)? = arguments.last?.value { steps = self.forms.forms(of: action.id) }
    var result: [String] = []
    for step in self.forms.steps[steps] {
      let isWord = step.kind == .literal || step.kind == .named || step.kind == .call
      if isWord, !result.contains(step.name) { result.append(step.name) }
    }
    return result
  }

  private func isSplitTime(_ number: Word, _ unit: Word) -> Bool {
    !number.text.isEmpty && number.text.utf8.allSatisfy { $0 &- 0x30 <= 9 }
      && ["us", "ms", "s", "m", "h", "d", "k", "g"].contains(unit.text)
  }
}

private func isTypographicQuote(_ character: Character) -> Bool {
  "\u{201C}\u{201D}\u{201E}\u{2018}\u{2019}\u{201A}\u{AB}\u{BB}".contains(character)
}

/// The name of an argument in a sentence.
func noun(_ name: String) -> String {
  String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
}

extension Argument {
  /// The last argument inside of it, or itself.
  fileprivate var argumentAtEnd: Argument {
    switch value {
    case .action(let action): action.arguments.last?.argumentAtEnd ?? self
    case .named(_, let values): values.last?.argumentAtEnd ?? self
    default: self
    }
  }
}

extension Argument.Value {
  /// Whether the value is a text that may well have blanks.
  fileprivate var isFreeText: Bool {
    switch self {
    case .word, .logFormat: true
    default: false
    }
  }
}
