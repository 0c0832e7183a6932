internal import LintelCommand

/// The options of every command as a section of the manual page. (man(7))
enum ManualPage {
  static var options: String {
    var text = ".SH OPTIONS\n"
    for (command, flags) in FlagDescription.all() where !flags.isEmpty {
      text += ".SS lintel \(command)\n"
      for description in flags {
        let flag = description.flag
        let names = (flag.shortNames + ["--" + flag.name]).map { "\\fB\(escaped($0))\\fR" }
        let value = description.valueName.map { " \\fI\(escaped($0))\\fR" } ?? ""
        text += ".TP\n\(names.joined(separator: ", "))\(value)\n"
        text += escaped(description.summary) + "\n"
        if !description.choices.isEmpty {
          text += "One of \(escaped(description.choices.joined(separator: ", "))).\n"
        }
      }
    }
    return text
  }

  /// Hyphens that are typed, and what the formatter would take for its own. (groff_char(7))
  private static func escaped(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\n": " "
      default: String(character)
      }
    }.joined()
    return [".", "'"].contains { escaped.hasPrefix($0) } ? "\\&" + escaped : escaped
  }
}
