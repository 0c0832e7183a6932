internal import LintelCommand

/// The table of all flags with their variables and keys, as a page of the documentation.
enum SettingsReference {
  static var page: DocumentationFile {
    var text = """
      # Flags, variables and keys

      Every flag of every command with the variable that gives it a value, and the key of
      `.lintel.yaml` where there is one; [Settings](../Settings.md) says which counts first. Written
      by `lintel write-docs`; do not edit.

      """
    for (command, flags) in FlagDescription.all() where !flags.isEmpty {
      let hasKeys = SettingsKeys.commands.contains(command)
      text += "\n## lintel \(command)\n\n| flag | variable | key | |\n|---|---|---|---|\n"
      for description in flags {
        let flag = description.flag
        let isKey = hasKeys && SettingsKeys.isKey(flag, of: command)
        let key = isKey ? "`\(flag.name)`" : ""
        let variable = CommandFlag.variable(flag.name)
        let summary = description.summary.map { $0 == "|" ? "\\|" : String($0) }.joined()
        text += "| `--\(flag.name)` | `\(variable)` | \(key) | \(Self.escaped(summary)) |\n"
      }
    }
    return DocumentationFile(path: "Documentation/Reference/settings.md", text: text)
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "<": "&lt;"
      case "*", "_", "[", "]": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
