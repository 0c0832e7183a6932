internal import ArgumentParser
internal import LintelLanguageServer

/// A flag or an option of a command, as the command itself declares it: what a variable and a key
/// of the settings are called after.
struct CommandFlag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Given or not.
    case flag
    /// Takes a value.
    case option
    /// Takes a value, and may be given several times.
    case list
  }

  /// The long name without its hyphens.
  var name: String
  /// The other names, hyphens included.
  var shortNames: [String]
  var kind: Kind
  var summary: String
  /// The values it takes, where there are only some.
  var choices: [String]

  /// The variables that give it a value; the first that is set counts.
  func variables(of command: String) -> [String] {
    [Self.variable(command + "-" + name), Self.variable(name)]
  }

  static func variable(_ name: String) -> String {
    "LINTEL_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// The flags of each command, in the order of their declaration.
  static func all() -> [(command: String, flags: [CommandFlag])] {
    guard let info = try? JSONReader.read(Array(Lintel._dumpHelp().utf8)) else { return [] }
    return (info["command"]?["subcommands"]?.array ?? []).compactMap { command in
      guard let name = command["commandName"]?.string, command["shouldDisplay"]?.bool != false
      else { return nil }
      return (name, (command["arguments"]?.array ?? []).compactMap(CommandFlag.init))
    }
  }

  /// Nil for plain arguments, for what is hidden and for what every command has.
  private init?(_ info: JSONValue) {
    let names = (info["names"]?.array ?? []).compactMap { name in
      name["name"]?.string.map { (isLong: name["kind"]?.string == "long", text: $0) }
    }
    guard let long = names.first(where: \.isLong)?.text, !["help", "version"].contains(long),
      info["shouldDisplay"]?.bool != false
    else { return nil }
    name = long
    shortNames = names.filter { !$0.isLong }.map { "-" + $0.text }
    kind =
      info["kind"]?.string == "flag"
      ? .flag : info["isRepeating"]?.bool == true ? .list : .option
    summary = info["abstract"]?.string ?? ""
    choices = (info["allValues"] ?? info["allValueStrings"])?.array?.compactMap(\.string) ?? []
  }

  /// Whether words of a command line give it.
  func isGiven(in words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { word in
      word == "--" + name || word.hasPrefix("--\(name)=")
        || shortNames.contains { word.hasPrefix($0) && !word.hasPrefix("--") }
    }
  }
}
