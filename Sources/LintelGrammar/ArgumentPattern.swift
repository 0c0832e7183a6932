/// One form of the arguments of a keyword, option, action, fetch or converter.
public struct ArgumentPattern: Sendable, Hashable {
  public let elements: [ArgumentElement]

  public init(elements: [ArgumentElement]) { self.elements = elements }

  public var isEmpty: Bool { elements.isEmpty }
}

/// One element of a pattern.
public indirect enum ArgumentElement: Sendable, Hashable {
  /// A word that stands for itself.
  case literal(String)
  /// A value that must be there.
  case required(name: String, type: ValueType)
  /// A word with parenthesised parameters, separated by commas: `hdr(<name>)`.
  case call(String, parameters: [ArgumentElement])
  /// A group that may be left out.
  case optional([ArgumentElement])
  /// A key with its values that may be left out; neighbours may come in any order.
  case named(key: String, values: [ArgumentElement])
  /// Exactly one of these sequences.
  case alternatives([[ArgumentElement]])
  /// The element one or more times; around an optional or named one, any number of times.
  case repetition(ArgumentElement)
  /// The trailing `if` or `unless` with its condition, which may be left out.
  case condition
}

extension ArgumentPattern {
  /// Decodes the form of the generated tables: the notation with a space between any two tokens.
  init(canonical text: String) {
    var decoder = PatternDecoder(tokens: text.split(separator: " "))
    let branches = decoder.branches()
    elements = branches.count == 1 ? branches[0] : [.alternatives(branches)]
  }
}

/// Reads canonical tokens. The generator has checked them, so there is nothing to refuse.
private struct PatternDecoder {
  let tokens: [Substring]
  private var position = 0

  init(tokens: [Substring]) { self.tokens = tokens }

  /// Reads up to, and over, the closing bracket or the end.
  mutating func branches() -> [[ArgumentElement]] {
    var result: [[ArgumentElement]] = [[]]
    while position < tokens.count {
      let token = tokens[position]
      position += 1
      switch token {
      case "]", ")": return result
      case "|": result.append([])
      case "...":
        let last = result.count - 1
        if let element = result[last].popLast() { result[last].append(.repetition(element)) }
      default: result[result.count - 1].append(element(token))
      }
    }
    return result
  }

  private mutating func element(_ token: Substring) -> ArgumentElement {
    switch token {
    case "?": return .condition
    case "(": return .alternatives(branches())
    case "[":
      let group = branches()
      guard group.count == 1 else { return .optional([.alternatives(group)]) }
      guard case .literal(let key)? = group[0].first else { return .optional(group[0]) }
      return .named(key: key, values: Array(group[0].dropFirst()))
    default:
      if token.hasSuffix("(") {
        return .call(String(token.dropLast()), parameters: branches().flatMap(\.self))
      }
      return token.hasPrefix("<") ? value(token.dropFirst().dropLast()) : .literal(String(token))
    }
  }

  private func value(_ text: Substring) -> ArgumentElement {
    let parts = text.split(separator: ":", maxSplits: 2)
    let parameters =
      parts.count > 2
      ? parts[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init) : []
    let type = parts.count > 1 ? ValueType(name: String(parts[1]), parameters: parameters) : nil
    return .required(name: parts.first.map(String.init) ?? "", type: type ?? .word)
  }
}
