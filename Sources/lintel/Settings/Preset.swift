internal import LintelCommand
internal import LintelSource

/// A value of a flag that is not on the command line: from a variable or from the settings.
struct Preset: Hashable, Sendable {
  /// Who states it, for when it is wrong.
  enum Origin: Hashable, Sendable {
    case variable(String)
    /// A place of the settings file.
    case settings(SourceRange)
  }

  var flag: String
  /// The words that say the same on a command line; none for a flag that is not to be given.
  var words: [String]
  var origin: Origin
}

/// A value of the environment that is wrong.
struct VariableFailure: Error, Hashable {
  var variable: String
  var reason: String

  var message: String { "the environment variable \(variable): \(reason)" }
}

extension CommandFlag {
  /// What the environment says about the flag, or nil.
  ///
  /// A list has a value a line, or values with commas between them. A variable without a value is
  /// as if it were not there.
  func presets(
    from environment: [String: String], of command: String
  ) throws(VariableFailure) -> [Preset]? {
    for variable in variables(of: command) {
      guard let value = environment[variable], !value.isEmpty else { continue }
      switch kind {
      case .flag:
        let words = try Self.truth(of: value, variable) ? ["--\(name)"] : []
        return [Preset(flag: name, words: words, origin: .variable(variable))]
      case .option:
        return [Preset(flag: name, words: ["--\(name)=\(value)"], origin: .variable(variable))]
      case .list:
        // The rules of a file have commas between them already.
        let isOne = SettingsKeys.joints[name] == ":"
        let separator: Character = isOne || value.contains("\n") ? "\n" : ","
        return value.split(separator: separator).map {
          Preset(
            flag: name, words: ["--\(name)=\(Self.trimmed($0))"], origin: .variable(variable))
        }
      }
    }
    return nil
  }

  private static func truth(
    of value: String, _ variable: String
  ) throws(VariableFailure) -> Bool {
    switch value.lowercased() {
    case "1", "true", "yes", "on": return true
    case "0", "false", "no", "off": return false
    default:
      throw VariableFailure(
        variable: variable, reason: "'\(value)' is neither true nor false; write 1 or 0")
    }
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
