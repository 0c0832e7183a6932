/// Parses one `args` line.
///
/// Notation: `<name:type>` is required, `[...]` optional, `( a | b )` a choice, `...` repeats the
/// element before it, `word(...)` is a word with parenthesised parameters, `[condition]` is the
/// trailing `if` or `unless`, everything else is literal.
struct ArgumentParser {
  private enum Token: Equatable {
    case word(String)
    case callOpen(String)
    case value(String)
    case open, close, squareOpen, squareClose, bar, repetition
  }

  private let tokens: [Token]
  private var position = 0
  /// The values of `choice` attributes by name.
  private let choices: [String: [String]]

  struct Failure: Error {
    var message: String
  }

  static func parse(
    _ text: String, choices: [String: [String]]
  ) throws(Failure) -> [ArgumentNotation] {
    var parser = ArgumentParser(tokens: try tokenize(text), choices: choices)
    let branches = try parser.branches()
    guard parser.position == parser.tokens.count else {
      throw Failure(message: "unbalanced bracket in '\(text)'")
    }
    return branches.count == 1 ? branches[0] : [.alternatives(branches)]
  }

  private init(tokens: [Token], choices: [String: [String]]) {
    self.tokens = tokens
    self.choices = choices
  }

  private static func tokenize(_ text: String) throws(Failure) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let character = rest.first {
      switch character {
      case " ", ",": rest.removeFirst()
      case "[":
        tokens.append(.squareOpen)
        rest.removeFirst()
      case "]":
        tokens.append(.squareClose)
        rest.removeFirst()
      case "(":
        tokens.append(.open)
        rest.removeFirst()
      case ")":
        tokens.append(.close)
        rest.removeFirst()
      case "|":
        tokens.append(.bar)
        rest.removeFirst()
      case "<":
        guard let end = rest.firstIndex(of: ">") else {
          throw Failure(message: "'<' without '>' in '\(text)'")
        }
        tokens.append(.value(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      default:
        let word = rest.prefix { !" ,[]()|<".contains($0) }
        rest = rest[word.endIndex...]
        if word == "..." {
          tokens.append(.repetition)
        } else if rest.first == "(" {
          rest.removeFirst()
          tokens.append(.callOpen(String(word)))
        } else {
          tokens.append(.word(String(word)))
        }
      }
    }
    return tokens
  }

  private mutating func branches() throws(Failure) -> [[ArgumentNotation]] {
    var result: [[ArgumentNotation]] = [try sequence()]
    while position < tokens.count, tokens[position] == .bar {
      position += 1
      result.append(try sequence())
    }
    return result
  }

  private mutating func sequence() throws(Failure) -> [ArgumentNotation] {
    var elements: [ArgumentNotation] = []
    while position < tokens.count {
      let token = tokens[position]
      switch token {
      case .close, .squareClose, .bar: return elements
      case .repetition:
        guard let last = elements.popLast() else {
          throw Failure(message: "'...' repeats nothing")
        }
        elements.append(.repetition(last))
        position += 1
      case .word(let word):
        elements.append(.literal(word))
        position += 1
      case .value(let text):
        elements.append(try value(text))
        position += 1
      case .callOpen(let name):
        elements.append(.call(name: name, parameters: try group(until: .close).flatMap(\.self)))
      case .open: elements.append(.alternatives(try group(until: .close)))
      case .squareOpen:
        let group = try group(until: .squareClose)
        elements.append(group == [[.literal("condition")]] ? .condition : .optional(group))
      }
    }
    return elements
  }

  private mutating func group(until end: Token) throws(Failure) -> [[ArgumentNotation]] {
    position += 1
    let group = try branches()
    guard position < tokens.count, tokens[position] == end else {
      throw Failure(message: "unbalanced bracket")
    }
    position += 1
    return group
  }

  private func value(_ text: String) throws(Failure) -> ArgumentNotation {
    let colon = text.firstIndex(of: ":")
    let name = String(colon.map { text[..<$0] } ?? text[...])
    let spelling = colon.map { text[text.index(after: $0)...] } ?? text[...]
    var type = String(spelling)
    var parameters: [String] = []
    if let open = spelling.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      type = String(spelling[..<open])
      let inner = spelling[spelling.index(after: open)...].dropLast()
      parameters =
        spelling[open] == "["
        ? Self.bounds(inner) : inner.split(separator: ",").map { $0.filter { $0 != " " } }
    }
    guard ArgumentNotation.typeNames.contains(type) else {
      throw Failure(message: "unknown value type '\(type)' in '<\(text)>'")
    }
    if type == "choice" || type == "flags", parameters.isEmpty {
      guard let values = choices[name] else {
        throw Failure(message: "'<\(text)>' needs an attribute 'choice \(name) ...'")
      }
      parameters = values
    }
    return .value(name: name, type: type, parameters: parameters)
  }

  /// Splits `1..64` into its two bounds; a missing bound is empty.
  private static func bounds(_ text: Substring) -> [String] {
    guard let dots = text.firstRange(of: "..") else { return [String(text)] }
    return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
  }
}
