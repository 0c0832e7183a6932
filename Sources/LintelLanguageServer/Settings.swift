internal import LintelGrammar
internal import LintelLint

/// What an editor asks for in `initializationOptions`, and what of it cannot be.
struct ClientSettings {
  var target: Version?
  var profile: LintOptions.Profile?
  var ignored: [String] = []
  /// What is wrong with the settings, one sentence each.
  private(set) var problems: [String] = []

  init(_ json: JSONValue?) {
    guard let json, json != .null else { return }
    guard case .object(let members) = json else {
      problems.append("the settings are no object")
      return
    }
    let known = ["target", "profile", "ignore", "configurations"]
    for key in members.keys.sorted() where !known.contains(key) {
      problems.append("there is no setting '\(key)': there are \(known.joined(separator: ", "))")
    }
    readTarget(json["target"])
    readProfile(json["profile"])
    readIgnored(json["ignore"])
    readConfigurations(json["configurations"])
  }

  private mutating func readTarget(_ value: JSONValue?) {
    guard let value, value != .null else { return }
    let names = Version.targets.map(\.description)
    guard let name = value.string, names.contains(name), let version = Version(name) else {
      let given = value.string.map { ", not '\($0)'" } ?? ""
      problems.append("'target' is one of \(names.joined(separator: ", "))\(given)")
      return
    }
    target = version
  }

  private mutating func readProfile(_ value: JSONValue?) {
    guard let value, value != .null else { return }
    guard let name = value.string, let profile = LintOptions.Profile(rawValue: name) else {
      let names = LintOptions.Profile.allCases.map(\.rawValue).joined(separator: ", ")
      let given = value.string.map { ", not '\($0)'" } ?? ""
      problems.append("'profile' is one of \(names)\(given)")
      return
    }
    self.profile = profile
  }

  private mutating func readIgnored(_ value: JSONValue?) {
    guard let value, value != .null else { return }
    guard let names = value.array, names.allSatisfy({ $0.string != nil }) else {
      problems.append("'ignore' is a list of rules, such as [\"KA05\"]")
      return
    }
    ignored = names.compactMap(\.string)
    var options = LintOptions()
    options.disabled = Set(ignored)
    for name in options.unknownSelectors.sorted() {
      problems.append("'ignore' names '\(name)', and there is no such rule")
    }
  }

  private mutating func readConfigurations(_ value: JSONValue?) {
    guard let value, value != .null else { return }
    let isList = value.array?.allSatisfy { list in
      list.array?.allSatisfy { $0.string != nil } ?? false
    }
    if isList != true {
      problems.append("'configurations' is a list of lists of paths, such as [[\"a.cfg\"]]")
    }
  }
}
