/// A regular expression cut into the parts that follow each other at its outermost level.
struct RegexOutline {
  struct Atom {
    enum Kind: Equatable {
      case start
      case end
      case any
      case literal(Character)
      /// A backslash and a letter that stands for a class.
      case escape(Character)
      /// What is between the brackets.
      case set(String)
      /// The number of a group that captures, and what is between its parentheses.
      case group(Int?, String)
    }

    var kind: Kind
    /// `*`, `+`, `?`, `{...}`, lazy or not; or empty.
    var quantifier: String
    /// As it is written, quantifier included.
    var text: String

    /// What it matches, where that is one character exactly.
    var character: Character? {
      guard quantifier.isEmpty, case .literal(let character) = kind else { return nil }
      return character
    }
  }

  var atoms: [Atom] = []

  /// How many groups capture, nested ones included.
  private(set) var groups = 0

  /// Nil for an expression that does not nest, or that has alternatives at the outermost level.
  init?(_ text: String) {
    var scanner = RegexScanner(text)
    while let atom = scanner.next() {
      guard let atom = atom else { return nil }
      atoms.append(atom)
    }
    groups = scanner.groups
  }

  static func text(_ atoms: some Sequence<Atom>) -> String { atoms.map(\.text).joined() }

  /// The number of groups in some atoms.
  static func groups(in atoms: some Sequence<Atom>) -> Int {
    atoms.reduce(0) { count, atom in
      guard case .group(let number, let body) = atom.kind else { return count }
      return count + (number == nil ? 0 : 1) + RegexScanner.captures(in: body)
    }
  }
}

private struct RegexScanner {
  private let text: [Character]
  private var position = 0
  private(set) var groups = 0

  init(_ text: String) { self.text = Array(text) }

  /// How many groups of a text capture.
  static func captures(in body: String) -> Int {
    var scanner = RegexScanner(body)
    var count = 0
    while scanner.position < scanner.text.count {
      let character = scanner.text[scanner.position]
      scanner.position += 1
      switch character {
      case "\\": scanner.position += 1
      case "[": _ = scanner.set()
      case "(" where scanner.text.dropFirst(scanner.position).first != "?": count += 1
      default: break
      }
    }
    return count
  }

  /// The next atom; nil at the end, nil inside where there is none that can be told apart.
  mutating func next() -> RegexOutline.Atom?? {
    guard position < text.count else { return nil }
    let start = position
    guard let kind = kind() else { return .some(nil) }
    let end = position
    skipQuantifier()
    return RegexOutline.Atom(
      kind: kind, quantifier: String(text[end..<position]), text: String(text[start..<position]))
  }

  private mutating func kind() -> RegexOutline.Atom.Kind? {
    let character = text[position]
    position += 1
    switch character {
    case "^": return .start
    case "$": return .end
    case ".": return .any
    case "|", ")", "*", "+", "?": return nil
    case "[": return set().map { .set($0) }
    case "(": return group()
    case "\\":
      guard position < text.count else { return nil }
      position += 1
      let escaped = text[position - 1]
      return escaped.isLetter || escaped.isNumber ? .escape(escaped) : .literal(escaped)
    default: return .literal(character)
    }
  }

  /// Reads a set from after its opening bracket.
  private mutating func set() -> String? {
    let start = position
    if position < text.count, text[position] == "^" { position += 1 }
    // A bracket in the first place is a member.
    if position < text.count, text[position] == "]" { position += 1 }
    while position < text.count {
      switch text[position] {
      case "]":
        position += 1
        return String(text[start..<position - 1])
      case "\\": position += 2
      case "[" where text.dropFirst(position + 1).first == ":":
        while position < text.count, text[position] != "]" { position += 1 }
        position += 1
      default: position += 1
      }
    }
    return nil
  }

  private mutating func group() -> RegexOutline.Atom.Kind? {
    let start = position
    var number: Int?
    if text.dropFirst(position).first != "?" {
      groups += 1
      number = groups
    }
    var depth = 1
    while position < text.count {
      let character = text[position]
      position += 1
      switch character {
      case "\\": position += 1
      case "[": guard set() != nil else { return nil }
      case "(":
        depth += 1
        if text.dropFirst(position).first != "?" { groups += 1 }
      case ")":
        depth -= 1
        guard depth == 0 else { continue }
        return .group(number, String(text[start..<position - 1]))
      default: break
      }
    }
    return nil
  }

  private mutating func skipQuantifier() {
    guard position < text.count else { return }
    switch text[position] {
    case "*", "+", "?": position += 1
    case "{":
      guard let end = text[position...].firstIndex(of: "}") else { return }
      position = end + 1
    default: return
    }
    if position < text.count, text[position] == "?" || text[position] == "+" { position += 1 }
  }
}
