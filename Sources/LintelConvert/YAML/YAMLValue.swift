/// A value to be written in YAML.
indirect enum YAMLValue: Hashable {
  /// `true`, `false` or `default`: a word that must not be quoted.
  case bare(String)
  case scalar(String)
  /// A scalar in quotes, because the plain one would be read as a prefix.
  case quoted(String)
  case sequence([YAMLValue])
  case mapping([YAMLEntry])

  /// The value on one line.
  func flow(isInFlow: Bool = true) -> String {
    switch self {
    case .bare(let word): word
    case .scalar(let text): YAMLScalar.write(text, isInFlow: isInFlow)
    case .quoted(let text): YAMLScalar.quoted(text)
    case .sequence(let items): "[" + items.map { $0.flow() }.joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { $0.flow() }.joined(separator: ", ") + "}"
    }
  }
}

struct YAMLEntry: Hashable {
  var key: String
  var value: YAMLValue

  func flow(isInFlow: Bool = true) -> String {
    "\(YAMLScalar.write(key, isInFlow: isInFlow)): \(value.flow(isInFlow: isInFlow))"
  }
}
