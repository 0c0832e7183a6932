internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension Directive {
  /// The words after the keyword, without the condition.
  var wordsBeforeCondition: [Word] {
    guard let condition else { return words }
    let end = condition.place.range.lower
    return words.filter { $0.range.lower < end }
  }

  /// The first argument as a number.
  var integer: Int? { arguments.first?.integer ?? words.first.flatMap { Int($0.text) } }

  /// What to call the directive in a message: the keyword and its first argument.
  var title: String {
    let name = keyword.info.name
    return prefix == .no ? "no \(name)" : name
  }
}
