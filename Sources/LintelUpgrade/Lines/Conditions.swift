extension UpgradePass {
  /// The condition of a statement with one more test, as text that starts with `if`.
  ///
  /// - Parameter position: Where the condition starts.
  /// - Returns: Nil for a condition to which no test can be added without naming it first.
  func conditions(adding test: String, to statement: Statement, from position: Int) -> String? {
    guard position < statement.words.count else { return "if \(test)" }
    var alternatives: [[String]] = [[]]
    var depth = 0
    for index in position + 1..<statement.words.count {
      let word = statement.words[index]
      if word == "{" || word == "!{" { depth += 1 }
      if word == "}" { depth -= 1 }
      if depth == 0, word == "or" || word == "||" || word == "OR" {
        alternatives.append([])
      } else {
        alternatives[alternatives.count - 1].append(written(statement, index))
      }
    }
    guard alternatives.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch statement.words[position] {
    case "if":
      return "if "
        + alternatives.map { "\(test) \($0.joined(separator: " "))" }
        .joined(separator: " or ")
    case "unless":
      // Only single tests can be negated in place.
      var negated = test
      for alternative in alternatives {
        let isSingle =
          alternative.count == 1
          || (alternative[0].hasSuffix("{") && alternative.last == "}"
            && !alternative.dropFirst().dropLast().contains("}"))
        guard isSingle else { return nil }
        let text = alternative.joined(separator: " ")
        negated += " " + (text.hasPrefix("!") ? String(text.dropFirst()) : "!\(text)")
      }
      return "if \(negated)"
    default: return nil
    }
  }
}
