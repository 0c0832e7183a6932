internal import LintelSource

/// One edit as a rule proposes it.
struct Proposal {
  var rule: UpgradeRule
  var range: SourceRange
  /// What becomes of the place, one sentence without a final full stop.
  var message: String
  /// What has to be decided first; nil where the meaning stays the same.
  var question: String?
  /// Empty where the place has to be rewritten by hand.
  var edits: [TextEdit]

  func finding(isApplied: Bool) -> UpgradeFinding {
    let lines = edits.flatMap { edit in
      edit.replacement.split(separator: "\n").map(Self.trimmed).filter { !$0.isEmpty }
    }
    return UpgradeFinding(
      rule: rule, range: range, message: message, question: question, replacement: lines,
      hasEdit: !edits.isEmpty, isApplied: isApplied)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
