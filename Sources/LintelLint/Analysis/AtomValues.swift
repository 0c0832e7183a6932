internal import LintelIR

extension Atom {
  /// Whether the test accepts a text; nil where that is not known.
  func accepts(_ text: String) -> Bool? {
    guard !isOpaque else { return nil }
    if matching == .found { return true }
    guard !patterns.isEmpty else { return nil }
    let text = ignoresCase ? text.lowercased() : text
    switch matching {
    case .exact: return patterns.contains(text)
    case .prefix: return patterns.contains { text.hasPrefix($0) }
    case .suffix: return patterns.contains { text.hasSuffix($0) }
    case .substring: return patterns.contains { text.contains($0) }
    case .regex: return matchesExpression(text)
    case .address:
      guard let address = Network(text) else { return nil }
      return networks.contains { $0?.contains(address) ?? false }
    default: return nil
    }
  }

  /// Whether the test accepts a text of which the start is known; nil where that is not known.
  func accepts(startingWith start: String) -> Bool? {
    guard !isOpaque, !patterns.isEmpty else { return nil }
    let start = ignoresCase ? start.lowercased() : start
    switch matching {
    case .prefix, .directory:
      if matching == .prefix, patterns.contains(where: { start.hasPrefix($0) }) { return true }
      return patterns.contains { $0.hasPrefix(start) || start.hasPrefix($0) } ? nil : false
    case .exact: return patterns.contains { $0.hasPrefix(start) } ? nil : false
    default: return nil
    }
  }
}
