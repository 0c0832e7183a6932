internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What a matcher says about a word that is none of those that are possible.
extension ArgumentMatcher {
  /// How many possible values a message lists.
  private static let listLimit = 24

  /// Refuses a value of an enumeration, and says which values there are.
  mutating func refuseChoice(
    _ text: String, _ name: String, at word: Word, among choices: [String]
  ) -> Bool {
    let owner = subject
    let noun = noun(name)
    let place = owner == noun ? "" : " in '\(owner)'"
    report.error(
      .invalidValue, "'\(text)' is not a valid \(noun)\(place)", at: word.range,
      help: remedy(for: text, among: choices))
    return false
  }

  private func remedy(for text: String, among choices: [String]) -> String? {
    // One number is as likely as another.
    let isNumber = text.utf8.allSatisfy { $0 &- 0x30 <= 9 }
    let meant = isNumber ? nil : suggestion(text, among: choices)
    guard choices.count <= Self.listLimit else { return meant }
    let values = choices.map { $0.hasSuffix("()") ? "\($0.dropLast(2))(...)" : $0 }
    let list = "possible values are \(values.joined(separator: ", "))"
    return meant.map { "\($0) \(list)" } ?? list
  }

  /// Refuses a word that begins none of the alternatives of a form.
  mutating func refuseAlternatives(_ branches: [FormStep], at word: Word) -> Bool {
    let literals = branches.compactMap(firstLiteral)
    return refuse(
      .invalidValue,
      "'\(word.text)' is not one of \(branches.map(describe).joined(separator: ", "))", at: word,
      help: destination(word.text, literals) ?? suggestion(word.text, among: literals))
  }

  /// A redirection whose kind is left out.
  private func destination(_ text: String, _ literals: [String]) -> String? {
    guard literals.contains("scheme"), literals.contains("location") else { return nil }
    if text == "https" || text == "http" {
      return "say what '\(text)' is: '\(subject) scheme \(text)'"
    }
    guard text.hasPrefix("/") || text.contains("://") else { return nil }
    return "say what '\(text)' is: '\(subject) location \(text)', or 'prefix' to keep the path"
  }
}
