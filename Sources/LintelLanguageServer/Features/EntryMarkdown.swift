internal import LintelGrammar

extension GrammarEntry {
  /// What an editor shows about the entry.
  func markdown(usage: [String]) -> String {
    var text = ""
    if !usage.isEmpty { text += "```haproxy\n\(usage.joined(separator: "\n"))\n```\n" }
    if !prose.isEmpty { text += "\(prose)\n" }
    var facts: [String] = []
    if let builtin { facts.append("Without it: `\(builtin)`.") }
    if let since { facts.append("Since HAProxy \(since).") }
    if let deprecated { facts.append("Deprecated since \(deprecated).") }
    if let removed { facts.append("**Removed in \(removed).**") }
    if let instead { facts.append("Use \(instead).") }
    if let resultType { facts.append("Result: `\(resultType)`.") }
    if let inputType { facts.append("Input: `\(inputType)`.") }
    if let alias { facts.append("Stands for `\(alias)`.") }
    if !facts.isEmpty { text += "\n" + facts.joined(separator: " ") + "\n" }
    return text
  }

  /// The forms of a directive, one a line.
  var usage: [String] {
    let parameters = parameters.isEmpty ? "" : "(\(parameters.elements.usage))"
    guard !arguments.isEmpty else { return [name + parameters] }
    return arguments.prefix(4).map { pattern in
      pattern.isEmpty ? name + parameters : "\(name)\(parameters) \(pattern.elements.usage)"
    }
  }

  /// The form of a sample fetch or a converter.
  var callUsage: [String] {
    let elements = arguments.first?.elements ?? parameters.elements
    return [elements.isEmpty ? name : "\(name)(\(elements.usage))"]
  }
}

extension [ArgumentElement] {
  fileprivate var usage: String { map(\.usage).joined(separator: " ") }
}

extension ArgumentElement {
  fileprivate var usage: String {
    switch self {
    case .literal(let text): text
    case .required(let name, _): "<\(name)>"
    case .call(let name, let parameters): "\(name)(\(parameters.usage))"
    case .optional(let elements): "[\(elements.usage)]"
    case .named(let key, let values):
      values.isEmpty ? "[\(key)]" : "[\(key) \(values.usage)]"
    case .alternatives(let branches): "(\(branches.map(\.usage).joined(separator: " | ")))"
    case .repetition(let element): "\(element.usage) ..."
    case .condition: "[if <condition>]"
    }
  }
}
