/// Reads one JSON text. (RFC 8259)
package struct JSONReader {
  /// Why a text is no JSON.
  package struct Failure: Error, Hashable {
    /// The offset in bytes at which reading stopped.
    package var offset: Int
  }

  /// Nesting deeper than this is refused: it would use up the stack.
  private static let depthLimit = 256

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.failure }
    return value
  }

  private var failure: Failure { Failure(offset: position) }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  /// Moves over a byte that must be next.
  private mutating func take(_ byte: Unicode.Scalar) throws(Failure) {
    guard current == UInt8(ascii: byte) else { throw failure }
    position += 1
  }

  private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.depthLimit else { throw failure }
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func members(depth: Int) throws(Failure) -> [String: JSONValue] {
    try take("{")
    var members: [String: JSONValue] = [:]
    if takes("}") { return members }
    repeat {
      skipBlanks()
      let key = try string()
      guard takes(":") else { throw failure }
      members[key] = try value(depth: depth + 1)
    } while takes(",")
    guard takes("}") else { throw failure }
    return members
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONValue] {
    try take("[")
    var elements: [JSONValue] = []
    if takes("]") { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw failure }
    return elements
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: text.utf8) else { throw failure }
    position += text.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = position
    while let byte = current, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw failure }
    return .number(value)
  }

  private mutating func string() throws(Failure) -> String {
    try take("\"")
    var text: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\"") {
      position += 1
      if byte == UInt8(ascii: "\\") {
        text += try escaped()
      } else if byte >= 0x20 {
        text.append(byte)
      } else {
        throw failure
      }
    }
    try take("\"")
    return String(decoding: text, as: UTF8.self)
  }

  /// What an escape stands for, behind its backslash.
  private mutating func escaped() throws(Failure) -> [UInt8] {
    guard let byte = current else { throw failure }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw failure
    }
  }

  /// Four hexadecimal digits, and the second half of a surrogate pair behind a first; a half
  /// without the other is U+FFFD.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let first = try codeUnit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard bytes[position...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    position += 2
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func codeUnit() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = hexDigit(byte) else { throw failure }
      value = value << 4 | digit
      position += 1
    }
    return value
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
