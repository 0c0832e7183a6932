/// The text that replaces a matched line, with its references to groups.
struct Replacement {
  enum Part: Equatable {
    case text(String)
    case group(Int)
  }

  private(set) var parts: [Part] = []

  /// - Parameter fixed: The text of groups that always match the same.
  init(_ text: String, fixed: [Int: String] = [:]) {
    var rest = Substring(text)
    while let first = rest.first {
      rest.removeFirst()
      guard first == "\\", let next = rest.first else {
        append(String(first))
        continue
      }
      rest.removeFirst()
      guard next.isASCII, let digit = next.wholeNumberValue else {
        append(String(next))
        continue
      }
      if let text = fixed[digit] { append(text) } else { parts.append(.group(digit)) }
    }
  }

  private init(parts: [Part]) { self.parts = parts }

  private mutating func append(_ text: String) {
    if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(text))
    }
  }

  var isEmpty: Bool { parts.allSatisfy { $0 == .text("") } }

  /// The text before the first group.
  var leadingText: String {
    if case .text(let text) = parts.first { text } else { "" }
  }

  func droppingFirst(_ count: Int) -> Replacement {
    var parts = parts
    if case .text(let text) = parts.first {
      let rest = String(text.dropFirst(count))
      if rest.isEmpty { parts.removeFirst() } else { parts[0] = .text(rest) }
    }
    return Replacement(parts: parts)
  }

  func droppingFirstPart() -> Replacement { Replacement(parts: Array(parts.dropFirst())) }

  /// Without the text `suffix` at the end, or nil if it does not end so.
  func droppingLast(_ suffix: Part) -> Replacement? {
    switch (suffix, parts.last) {
    case (.group(let wanted), .group(let number)) where wanted == number:
      return Replacement(parts: Array(parts.dropLast()))
    case (.text(let wanted), .text(let text)) where text.hasSuffix(wanted):
      let rest = String(text.dropLast(wanted.count))
      return Replacement(parts: parts.dropLast() + (rest.isEmpty ? [] : [.text(rest)]))
    default: return nil
    }
  }

  /// The text that today's rules take: groups renumbered, percent signs doubled.
  ///
  /// - Returns: Nil if it refers to a group that is gone.
  func notation(dropping dropped: Int) -> String? {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text):
        for character in text {
          if character == "%" {
            result += "%%"
          } else if character == "\\" {
            result += "\\\\"
          } else {
            result.append(character)
          }
        }
      case .group(0): return nil
      case .group(let number):
        guard number > dropped else { return nil }
        result += "\\\(number - dropped)"
      }
    }
    return result
  }
}
