/// Swift source with the contents of comments and string literals blanked out.
///
/// Offsets and line breaks stay where they were, so a position found here is a position in the
/// file. Code inside a string interpolation is blanked with its string.
struct SwiftCode {
  private(set) var bytes: [UInt8]

  init(_ source: [UInt8]) {
    bytes = source
    var index = 0
    while index < source.count { index = blankToken(at: index, of: source) }
  }

  /// The 1-based line that holds `offset`.
  func line(of offset: Int) -> Int {
    bytes[..<offset].reduce(1) { $1 == newline ? $0 + 1 : $0 }
  }

  /// The identifiers and keywords, each with the offset of its first byte.
  func words() -> [(text: String, offset: Int)] {
    var found: [(text: String, offset: Int)] = []
    var index = 0
    while index < bytes.count {
      guard isWordByte(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
      found.append((String(decoding: bytes[start..<index], as: UTF8.self), start))
    }
    return found
  }

  /// The offsets at which `unsafe` is the keyword, and not the name of a case.
  var unsafeExpressions: [Int] {
    let words = words()
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.text == "unsafe" else { return nil }
      let isDeclared = index > 0 && words[index - 1].text == "case"
      let isMember = word.offset > 0 && bytes[word.offset - 1] == UInt8(ascii: ".")
      return isDeclared || isMember ? nil : word.offset
    }
  }

  /// The lines on which `pattern` occurs and does not continue a longer word to its left.
  func lines(containing pattern: String) -> [Int] {
    let needle = Array(pattern.utf8)
    guard let first = needle.first, needle.count <= bytes.count else { return [] }
    return (0...(bytes.count - needle.count)).compactMap { offset in
      guard bytes[offset] == first, bytes[offset..<(offset + needle.count)].elementsEqual(needle)
      else { return nil }
      let continues = offset > 0 && isWordByte(first) && isWordByte(bytes[offset - 1])
      return continues ? nil : line(of: offset)
    }
  }

  private mutating func blankToken(at start: Int, of source: [UInt8]) -> Int {
    switch source[start] {
    case UInt8(ascii: "/") where source.has("//", at: start):
      let end = source[start...].firstIndex(of: newline) ?? source.count
      blank(start..<end)
      return end
    case UInt8(ascii: "/") where source.has("/*", at: start):
      let end = source.endOfBlockComment(at: start)
      blank(start..<end)
      return end
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      guard let end = source.endOfString(at: start) else { return start + 1 }
      blank(start..<end)
      return end
    default:
      return start + 1
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != newline { bytes[index] = UInt8(ascii: " ") }
  }
}

private let newline = UInt8(ascii: "\n")
private let backslash = UInt8(ascii: "\\")

func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
    true
  default:
    false
  }
}

extension [UInt8] {
  fileprivate func has(_ text: StaticString, at offset: Int) -> Bool {
    let wanted = Array(text.description.utf8)
    return offset + wanted.count <= count
      && self[offset..<(offset + wanted.count)].elementsEqual(wanted)
  }

  /// Block comments nest.
  fileprivate func endOfBlockComment(at start: Int) -> Int {
    var depth = 0
    var index = start
    while index < count {
      if has("/*", at: index) {
        depth += 1
        index += 2
      } else if has("*/", at: index) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return count
  }

  /// The offset after the string literal that begins at `start`, or nil when none begins there.
  fileprivate func endOfString(at start: Int) -> Int? {
    var index = start
    while index < count, self[index] == UInt8(ascii: "#") { index += 1 }
    let pounds = index - start
    let quotes = has("\"\"\"", at: index) ? 3 : 1
    guard index < count, self[index] == UInt8(ascii: "\"") else { return nil }
    index += quotes

    while index < count {
      if self[index] == backslash, hasPounds(pounds, at: index + 1) {
        index += 1 + pounds
        index =
          index < count && self[index] == UInt8(ascii: "(") ? endOfGroup(at: index) : index + 1
      } else if closesString(quotes: quotes, pounds: pounds, at: index) {
        return index + quotes + pounds
      } else if quotes == 1, self[index] == newline {
        return index
      } else {
        index += 1
      }
    }
    return count
  }

  private func hasPounds(_ pounds: Int, at offset: Int) -> Bool {
    offset + pounds <= count
      && self[offset..<(offset + pounds)].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private func closesString(quotes: Int, pounds: Int, at offset: Int) -> Bool {
    offset + quotes <= count
      && self[offset..<(offset + quotes)].allSatisfy { $0 == UInt8(ascii: "\"") }
      && hasPounds(pounds, at: offset + quotes)
  }

  /// The offset after the parenthesis that closes the one at `start`; strings inside are skipped.
  private func endOfGroup(at start: Int) -> Int {
    var depth = 0
    var index = start
    while index < count {
      switch self[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\""):
        index = endOfString(at: index) ?? index + 1
        continue
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return count
  }
}
