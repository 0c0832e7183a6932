internal import LintelGrammar

/// The kinds of edits, for people.
public enum UpgradeCatalogue {
  /// One section for each rule, as in `Documentation/Upgrade.md`.
  public static var markdown: String {
    var text = ""
    for rule in UpgradeRule.all.sorted(by: { $0.id < $1.id }) {
      let history = rule.refused.map { "refused since \($0)" } ?? "still accepted, deprecated"
      var items = [
        "From: \(rule.before)", "To: \(rule.after)",
        "Edited for HAProxy \(rule.since) and later; \(history)", "Manual: \(rule.manual)",
      ]
      if rule.reason != "-" { items.append("Same meaning: \(rule.reason)") }
      if let question = rule.question { items.append("To decide: \(question)") }
      text += "### \(rule.id) \(rule.name)\n\n"
      for item in items { text += wrapped("- " + item) }
      text += "\n"
    }
    return text
  }

  /// Lines of at most 100 columns, the second and later ones indented by two.
  private static func wrapped(_ text: String) -> String {
    var result = ""
    var column = 0
    for word in text.split(separator: " ") {
      if column > 0, column + 1 + word.count > 100 {
        result += "\n  \(word)"
        column = 2 + word.count
      } else {
        result += column > 0 ? " \(word)" : String(word)
        column += word.count + (column > 0 ? 1 : 0)
      }
    }
    return result + "\n"
  }
}

extension UpgradeRule {
  /// The rule as `lintel explain` prints it.
  public var explanation: String {
    var text = "\(id) \(name)\nedit of 'lintel upgrade'\n\n  \(before)\n  becomes \(after)\n\n"
    if reason != "-" { text += "  \(reason)\n" }
    if let question { text += "  To decide: \(question)\n" }
    return text + "  Since HAProxy \(since); manual: \(manual)\n"
  }
}
