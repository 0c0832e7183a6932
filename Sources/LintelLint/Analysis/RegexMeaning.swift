internal import LintelIR

/// What a regular expression says in terms of plain comparisons, where that can be told without
/// matching: `^/(api|rest)/v[12]$` stands for four texts.
enum RegexMeaning {
  /// A match is, starts with, ends with or holds one of some texts, and that is all.
  case comparison(MatchingMethod, [String])
  /// Every match starts with one of some texts; what follows is not known.
  case start([String])

  /// Nil where nothing is known.
  init?(_ expression: String) {
    var reader = RegexReader(expression)
    guard let alternatives = reader.readAll(), let first = alternatives.first else { return nil }
    let texts = alternatives.flatMap(\.texts)
    guard !texts.isEmpty, texts.count <= RegexReader.limit, !texts.contains("") else { return nil }
    if alternatives.allSatisfy({ $0.isWhole && $0.matching == first.matching }) {
      self = .comparison(first.matching, texts)
    } else if alternatives.allSatisfy(\.isBoundToStart) {
      self = .start(texts)
    } else {
      return nil
    }
  }

  /// What every match starts with, one of several texts; nil where it may start anyhow.
  var starts: [String]? {
    switch self {
    case .start(let texts), .comparison(.prefix, let texts), .comparison(.exact, let texts): texts
    case .comparison: nil
    }
  }
}

/// Reads a regular expression into the texts that it stands for.
private struct RegexReader {
  /// One of the parts that `|` separates.
  struct Alternative {
    /// Up to ``isWhole`` all texts, else what they start with.
    var texts = [""]
    var isWhole = true
    var isBoundToStart = false
    var isBoundToEnd = false

    var matching: MatchingMethod {
      switch (isBoundToStart, isBoundToEnd) {
      case (true, true): .exact
      case (true, false): .prefix
      case (false, true): .suffix
      case (false, false): .substring
      }
    }

    /// Appends one of some texts; nil stands for anything.
    mutating func append(_ next: [String]?) {
      guard isWhole else { return }
      guard let next, texts.count * next.count <= RegexReader.limit else {
        isWhole = false
        return
      }
      texts = texts.flatMap { text in next.map { text + $0 } }
    }
  }

  /// More texts are not written out.
  static let limit = 32
  private static let depthLimit = 8

  private let text: [Character]
  private var position = 0

  init(_ expression: String) { text = Array(expression) }

  private var next: Character? { position < text.count ? text[position] : nil }

  private mutating func take(_ expected: Character) -> Bool {
    guard next == expected else { return false }
    position += 1
    return true
  }

  /// Nil for what cannot be read.
  mutating func readAll() -> [Alternative]? {
    guard let alternatives = readAlternatives(depth: 0), position == text.count else { return nil }
    return alternatives
  }

  private mutating func readAlternatives(depth: Int) -> [Alternative]? {
    guard depth < Self.depthLimit else { return nil }
    var alternatives: [Alternative] = []
    repeat {
      guard let alternative = readAlternative(depth: depth) else { return nil }
      alternatives.append(alternative)
    } while take("|")
    return alternatives
  }

  private mutating func readAlternative(depth: Int) -> Alternative? {
    var result = Alternative()
    result.isBoundToStart = depth == 0 && take("^")
    if depth == 0, takeAnything() { result.isBoundToStart = false }
    while let character = next, character != "|", character != ")" {
      if depth == 0, takeAnything(atEnd: true) { return result }
      if depth == 0, character == "$", isAtEnd(position + 1) {
        position += 1
        result.isBoundToEnd = true
        return result
      }
      guard let part = readPart(depth: depth) else { return nil }
      append(part, to: &result)
    }
    return depth > 0 || next == nil || next == "|" ? result : nil
  }

  /// Appends a group, a class or a character with what follows it: how often it is there.
  private mutating func append(_ part: Alternative, to result: inout Alternative) {
    let isOptional = take("?")
    let isRepeated = !isOptional && ["*", "+", "{"].contains(next)
    if isRepeated {
      let mayBeMissing = next != "+"
      if take("{") {
        while position < text.count, text[position] != "}" { position += 1 }
      }
      position = min(position + 1, text.count)
      // Greedy or not makes no difference to what matches.
      if !take("?") { _ = take("+") }
      if !mayBeMissing { result.append(part.texts) }
      result.append(nil)
      return
    }
    if isOptional {
      if !take("?") { _ = take("+") }
      result.append(part.isWhole ? part.texts + [""] : nil)
      return
    }
    result.append(part.texts)
    if !part.isWhole { result.append(nil) }
  }

  /// Reads a group, a class or a character; nil for what is not known.
  private mutating func readPart(depth: Int) -> Alternative? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "(": return readGroup(depth: depth)
    case "[": return readClass()
    case "\\":
      guard let escaped = next else { return nil }
      position += 1
      return escaped.isLetter || escaped.isNumber ? anything : Alternative(texts: [String(escaped)])
    case ".": return anything
    case "^", "$", "*", "+", "?": return nil
    default: return Alternative(texts: [String(character)])
    }
  }

  private var anything: Alternative { Alternative(isWhole: false) }

  private mutating func readGroup(depth: Int) -> Alternative? {
    if take("?"), !take(":") { return nil }
    guard let parts = readAlternatives(depth: depth + 1), take(")") else { return nil }
    let texts = parts.flatMap(\.texts)
    guard texts.count <= Self.limit else { return anything }
    return Alternative(texts: texts, isWhole: parts.allSatisfy(\.isWhole))
  }

  private mutating func readClass() -> Alternative? {
    let isNegated = take("^")
    var members: [String] = []
    var isKnown = !isNegated
    repeat {
      guard var character = next else { return nil }
      position += 1
      if character == "\\" {
        guard let escaped = next else { return nil }
        position += 1
        if escaped.isLetter || escaped.isNumber { isKnown = false }
        character = escaped
      } else if character == "[" || character == "-" && next != "]" && !members.isEmpty {
        isKnown = false
      }
      members.append(String(character))
    } while next != "]"
    position += 1
    return isKnown && members.count <= Self.limit ? Alternative(texts: members) : anything
  }

  /// Takes `.*`, at the end of an alternative only if asked so.
  private mutating func takeAnything(atEnd: Bool = false) -> Bool {
    guard next == ".", position + 1 < text.count, text[position + 1] == "*" else { return false }
    var end = position + 2
    if atEnd {
      if end < text.count, text[end] == "$" { end += 1 }
      guard isAtEnd(end) else { return false }
    } else if end < text.count, text[end] == "?" || text[end] == "+" {
      return false
    }
    position = end
    return true
  }

  private func isAtEnd(_ position: Int) -> Bool {
    position == text.count || text[position] == "|"
  }
}
