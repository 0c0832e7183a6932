/// A flag or an option of a command, as the command itself declares it: what a variable and a key
/// of the settings are called after.
struct CommandFlag: Hashable, Sendable {
  enum Kind: String, Sendable {
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

  /// The variables that give it a value; the first that is set counts.
  func variables(of command: String) -> [String] {
    [Self.variable(command + "-" + name), Self.variable(name)]
  }

  static func variable(_ name: String) -> String {
    "LINTEL_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// The flags of each command, in the order of their declaration.
  static let all: [(command: String, flags: [CommandFlag])] = {
    var commands: [(command: String, flags: [CommandFlag])] = []
    for line in commandFlagTable.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2, let kind = Kind(rawValue: words[1]) else {
        commands.append((String(line), []))
        continue
      }
      let flag = CommandFlag(name: words[0], shortNames: Array(words[2...]), kind: kind)
      if !commands.isEmpty { commands[commands.count - 1].flags.append(flag) }
    }
    return commands
  }()

  /// Whether words of a command line give it.
  func isGiven(in words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { word in
      word == "--" + name || word.hasPrefix("--\(name)=")
        || shortNames.contains { word.hasPrefix($0) && !word.hasPrefix("--") }
    }
  }
}
