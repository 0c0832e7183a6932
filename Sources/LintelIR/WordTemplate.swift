/// A text with environment references, as the model and the YAML notation write it.
///
/// `${NAME}` and `${NAME-default}` are references; `[*]` after the name makes a list of words.
/// `${\xff}` is one byte that is not part of UTF-8 text. In a run of dollar signs before a brace
/// each pair says one dollar sign, so `$${NAME}` is the text `${NAME}`. Any other dollar sign
/// stands for itself.
package struct WordTemplate {
  package enum Part: Hashable {
    case literal([UInt8])
    /// From the dollar sign to the closing brace.
    case reference([UInt8])
    /// A byte that is no text.
    case byte(UInt8)
  }

  package private(set) var parts: [Part] = []

  package init() {}

  /// Whether the text says more than its own characters.
  package var hasReferences: Bool {
    parts.contains { part in
      if case .literal = part { false } else { true }
    }
  }

  package mutating func append(_ part: Part) {
    if case .literal(let more) = part, case .literal(let bytes)? = parts.last {
      parts[parts.count - 1] = .literal(bytes + more)
    } else {
      parts.append(part)
    }
  }

  /// The parts with every reference as it is and dollar signs doubled where they need it.
  package var text: String {
    var result: [UInt8] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .reference(let bytes): result += bytes
      case .byte(let byte): result += "${\(escapedByte(byte))}".utf8
      case .literal(let bytes):
        // A literal is followed by a reference or by nothing.
        let isLast = index == parts.count - 1
        result += doublingDollars(in: bytes, beforeBrace: !isLast)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension WordTemplate {
  /// Reads the notation; a reference without closing brace goes on to the end.
  package init(parsing text: String) {
    let bytes = Array(text.utf8)
    var literal: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == dollar else {
        literal.append(bytes[at])
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, bytes[end] == dollar { end += 1 }
      guard end < bytes.count, bytes[end] == openBrace else {
        literal += bytes[at..<end]
        at = end
        continue
      }
      let count = end - at
      literal += [UInt8](repeating: dollar, count: count / 2)
      at = end
      guard count % 2 == 1 else { continue }
      var close = end
      while close < bytes.count, bytes[close] != closeBrace { close += 1 }
      if !literal.isEmpty { append(.literal(literal)) }
      literal = []
      at = min(close + 1, bytes.count)
      append(byte(in: bytes[end..<at]).map(Part.byte) ?? .reference(Array(bytes[(end - 1)..<at])))
    }
    if !literal.isEmpty { append(.literal(literal)) }
  }

  /// A text without references, written so that it is read back as one.
  package static func escape(_ text: String) -> String {
    guard text.utf8.contains(dollar) else { return text }
    return String(
      decoding: doublingDollars(in: Array(text.utf8), beforeBrace: false), as: UTF8.self)
  }
}

/// The byte that braces with `\xHH` between them say.
private func byte(in braces: ArraySlice<UInt8>) -> UInt8? {
  guard braces.count == 6, braces.dropFirst().starts(with: "\\x".utf8) else { return nil }
  return UInt8(String(decoding: braces.dropFirst(3).prefix(2), as: UTF8.self), radix: 16)
}

private let dollar = UInt8(ascii: "$")
private let openBrace = UInt8(ascii: "{")
private let closeBrace = UInt8(ascii: "}")

/// - Parameter beforeBrace: Whether a reference follows the bytes.
private func doublingDollars(in bytes: [UInt8], beforeBrace: Bool) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 4)
  var run = 0
  for byte in bytes {
    if byte == dollar {
      run += 1
    } else {
      if byte == openBrace { result += [UInt8](repeating: dollar, count: run) }
      run = 0
    }
    result.append(byte)
  }
  if beforeBrace { result += [UInt8](repeating: dollar, count: run) }
  return result
}
