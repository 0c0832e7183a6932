internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What a matcher says about words that do not fit.
extension ArgumentMatcher {
  mutating func take(_ name: String, _ value: Argument.Value, _ word: Word) {
    arguments.append(Argument(name: name, value: value, place: word.place))
    index += 1
  }

  mutating func refuse(
    _ fault: ConfigurationFault, _ message: String, at word: Word, help: String? = nil
  ) -> Bool {
    report.error(fault, "\(message) in '\(subject)'", at: word.range, help: help)
    return false
  }

  mutating func refuseEnd(_ expected: String) -> Bool {
    refuse(atEnd: "needs \(expected) here")
  }

  /// The same for a value that is left out.
  mutating func refuseEnd(lacking name: String) -> Bool {
    refuse(atEnd: "needs one more argument here: \(noun(name))")
  }

  private mutating func refuse(atEnd fault: String) -> Bool {
    let end = words.last?.range ?? subjectRange
    let range = SourceRange(file: end.file, lower: end.upper, upper: end.upper)
    report.error(.missingArgument, "'\(subject)' \(fault)", at: range)
    return false
  }

  /// The first step of each alternative, or the alternative itself where it has none.
  func branches(of step: Int) -> [FormStep] {
    var result: [FormStep] = []
    var branch = step + 1
    while branch < forms.steps[step].end {
      let end = forms.steps[branch].end
      result.append(forms.steps[end > branch + 1 ? branch + 1 : branch])
      branch = end
    }
    return result
  }

  func firstLiteral(_ first: FormStep) -> String? { first.kind == .literal ? first.name : nil }

  func describe(_ first: FormStep) -> String {
    switch first.kind {
    case .literal: "'\(first.name)'"
    case .call: "'\(first.name)(...)'"
    case .value: "any \(noun(first.name))"
    default: "another form"
    }
  }
}
