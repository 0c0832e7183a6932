extension [Word] {
  /// The words with those that one list reference has made replaced by the reference.
  package func mergingLists() -> [Word] {
    guard contains(where: \.isList) else { return self }
    var result: [Word] = []
    for word in self {
      if word.isList, let last = result.last, last.template == word.template,
        last.range == word.range
      {
        continue
      }
      result.append(word)
    }
    return result
  }

  /// The line of these words in HAProxy's notation, each list reference once.
  package var haproxyLine: String {
    mergingLists().map(\.haproxyNotation).joined(separator: " ")
  }
}

extension Word {
  /// Whether the word refers to a list of words.
  package var isList: Bool { template?.contains("[*]") ?? false }

  /// The word as HAProxy's notation writes it, with the quotes and escapes that it needs.
  /// (HAProxy manual, chapter 2.2)
  package var haproxyNotation: String {
    guard let template else { return quotedForHAProxy(text) }
    // References are read inside double quotes only.
    var result = "\""
    for part in WordTemplate(parsing: template).parts {
      switch part {
      case .literal(let bytes): result += escapedForDoubleQuotes(bytes)
      case .reference(let bytes): result += String(decoding: bytes, as: UTF8.self)
      case .byte(let byte): result += escapedByte(byte)
      }
    }
    return result + "\""
  }
}

/// One word of HAProxy's notation that says `text`, and no environment reference.
///
/// The plain form wherever it is possible, then double quotes, then single quotes, in which nothing
/// needs an escape, then double quotes with escapes.
package func quotedForHAProxy(_ text: String) -> String {
  var isPlain = !text.isEmpty
  var needsEscape = false
  var fitsSingleQuotes = true
  var escapes = false
  for byte in text.utf8 {
    if escapes, isEscapable(byte) { isPlain = false }
    escapes = byte == UInt8(ascii: "\\")
    switch byte {
    case UInt8(ascii: "\\"): needsEscape = true
    case UInt8(ascii: " "), UInt8(ascii: "#"): isPlain = false
    case UInt8(ascii: "\""):
      isPlain = false
      needsEscape = true
    case UInt8(ascii: "$"): needsEscape = true
    case UInt8(ascii: "'"):
      isPlain = false
      fitsSingleQuotes = false
    case ..<0x20, 0x7f:
      isPlain = false
      needsEscape = true
      fitsSingleQuotes = false
    default: break
    }
  }
  if isPlain, !escapes { return text }
  if needsEscape, fitsSingleQuotes { return "'\(text)'" }
  return "\"\(needsEscape ? escapedForDoubleQuotes(Array(text.utf8)) : text)\""
}

/// Whether a backslash before the byte means something else than itself.
private func isEscapable(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "'"),
    UInt8(ascii: "\""), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "x"):
    true
  default: false
  }
}

private func escapedForDoubleQuotes(_ bytes: [UInt8]) -> String {
  var result: [UInt8] = []
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "$"):
      result += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): result += "\\n".utf8
    case UInt8(ascii: "\r"): result += "\\r".utf8
    case UInt8(ascii: "\t"): result += "\\t".utf8
    case ..<0x20, 0x7f: result += escapedByte(byte).utf8
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// `\x` and the two digits of a byte.
func escapedByte(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return "\\x\(digits.count == 1 ? "0" : "")\(digits)"
}
