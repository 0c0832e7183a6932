internal import ArgumentParser
internal import LintelCommand
internal import LintelLanguageServer

/// What a command says of one of its flags.
struct FlagDescription: Hashable, Sendable {
  var flag: CommandFlag
  var summary: String
  /// The values it takes, where there are only some.
  var choices: [String]
  /// What the help calls its value, or nil for a flag without one.
  var valueName: String?

  /// The flags of each command as the commands declare them. To ask takes as long as a small check,
  /// so that a table of the names is kept for the program itself.
  static func all() -> [(command: String, flags: [FlagDescription])] {
    guard let info = try? JSONReader.read(Array(Lintel._dumpHelp().utf8)) else { return [] }
    return (info["command"]?["subcommands"]?.array ?? []).compactMap { command in
      guard let name = command["commandName"]?.string, command["shouldDisplay"]?.bool != false
      else { return nil }
      return (name, (command["arguments"]?.array ?? []).compactMap(FlagDescription.init))
    }
  }

  /// The table, as a file of the program.
  static var table: DocumentationFile {
    var text = """
      // Generated from the declarations of the commands by `lintel write-docs`; do not edit.

      /// The name of each command, and below it the long name, the kind and the short names of each
      /// flag.
      let commandFlagTable = \"\"\"

      """
    for (command, flags) in all() where !flags.isEmpty {
      text += "  \(command)\n"
      for description in flags {
        let flag = description.flag
        let words = [flag.name, flag.kind.rawValue] + flag.shortNames
        text += "  \(words.joined(separator: " "))\n"
      }
    }
    text += "  \"\"\"\n"
    return DocumentationFile(path: "Sources/lintel/Generated/CommandFlagTable.swift", text: text)
  }

  /// Nil for plain arguments, for what is hidden and for what every command has.
  private init?(_ info: JSONValue) {
    let names = (info["names"]?.array ?? []).compactMap { name in
      name["name"]?.string.map { (isLong: name["kind"]?.string == "long", text: $0) }
    }
    guard let long = names.first(where: \.isLong)?.text, !["help", "version"].contains(long),
      info["shouldDisplay"]?.bool != false
    else { return nil }
    flag = CommandFlag(
      name: long, shortNames: names.filter { !$0.isLong }.map { "-" + $0.text },
      kind: info["kind"]?.string == "flag"
        ? .flag : info["isRepeating"]?.bool == true ? .list : .option)
    summary = info["abstract"]?.string ?? ""
    valueName = flag.kind == .flag ? nil : info["valueName"]?.string ?? flag.name
    choices = (info["allValues"] ?? info["allValueStrings"])?.array?.compactMap(\.string) ?? []
  }
}
