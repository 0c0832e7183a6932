internal import LintelIR

/// What a regular expression says about the texts that match, as far as that can be told without
/// matching.
struct RegexText {
  /// What every match starts with; nil where the expression is not bound to the start.
  let start: String?
  /// The way to compare, and the text, that say the same without a regular expression.
  let plain: (matching: MatchingMethod, text: String)?

  /// Nil where alternatives make the text as a whole unknown.
  init?(_ expression: String) {
    var text = expression[...]
    var isBoundToStart = text.hasPrefix("^")
    if isBoundToStart { text = text.dropFirst() }
    if text.hasPrefix(".*"), !text.dropFirst(2).hasPrefix("?") {
      text = text.dropFirst(2)
      isBoundToStart = false
    }
    var isOpen = false
    for tail in [".*$", ".*"] where text.hasSuffix(tail) && !text.hasSuffix("\\" + tail) {
      text = text.dropLast(tail.count)
      isOpen = true
      break
    }
    var reader = LiteralReader()
    guard reader.read(text) else { return nil }
    start = isBoundToStart ? reader.literal : nil
    let isBoundToEnd = reader.isBoundToEnd && !isOpen
    guard reader.isWhole, !reader.literal.isEmpty, !(reader.isBoundToEnd && isOpen) else {
      plain = nil
      return
    }
    let matching: MatchingMethod =
      switch (isBoundToStart, isBoundToEnd) {
      case (true, true): .exact
      case (true, false): .prefix
      case (false, true): .suffix
      case (false, false): .substring
      }
    plain = (matching, reader.literal)
  }
}

extension RegexText {
  /// The first group that ends with `+` or `*` and is itself repeated without limit.
  static func repeatedRepetition(in text: String) -> Substring? {
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: "(") {
      let inner = text[text.index(after: open)...]
      guard let close = inner.firstIndex(where: { "()".contains($0) }) else { return nil }
      start = text.index(after: open)
      guard text[close] == ")" else { continue }
      let content = inner[..<close]
      let next = text.index(after: close)
      guard let last = content.last, "+*".contains(last), !content.dropLast().hasSuffix("\\"),
        next < text.endIndex, "+*".contains(text[next])
      else { continue }
      return text[open...next]
    }
    return nil
  }
}

/// Reads the characters of an expression up to the first that stands for something else.
private struct LiteralReader {
  private(set) var literal = ""
  /// True where all of the expression has been read as text.
  private(set) var isWhole = true
  private(set) var isBoundToEnd = false
  private var depth = 0
  private var isInClass = false

  /// False where the expression has alternatives outside of groups, or ends amid an escape.
  mutating func read(_ text: Substring) -> Bool {
    var position = text.startIndex
    while position < text.endIndex {
      let character = text[position]
      position = text.index(after: position)
      if character == "\\" {
        guard position < text.endIndex else { return false }
        readEscaped(text[position])
        position = text.index(after: position)
      } else if isInClass {
        isInClass = character != "]"
      } else if character == "|", depth == 0 {
        return false
      } else {
        readPlain(character, isLast: position == text.endIndex)
      }
    }
    return true
  }

  private mutating func readEscaped(_ character: Character) {
    guard isWhole, !character.isLetter, !character.isNumber else {
      isWhole = false
      return
    }
    literal.append(character)
  }

  private mutating func readPlain(_ character: Character, isLast: Bool) {
    switch character {
    case "(": depth += 1
    case ")": depth -= 1
    case "[": isInClass = true
    case "$" where isLast:
      isBoundToEnd = isWhole
      return
    case "*", "?", "{":
      // What is repeated may be there no time at all.
      if isWhole, !literal.isEmpty { literal.removeLast() }
    case ".", "+", "^", "$", "|": break
    default:
      if isWhole { literal.append(character) }
      return
    }
    isWhole = false
  }
}
