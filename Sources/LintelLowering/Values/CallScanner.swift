/// One `name` or `name(arguments)` of a sample expression, before its name is looked up.
package struct ScannedCall: Hashable {
  package var name: String
  /// What stands between the parentheses: at least one argument, which may be empty.
  package var given: [ScannedArgument]
  package var hasParentheses: Bool
  /// Byte offsets in the scanned text.
  package var nameRange: Range<Int>
  package var range: Range<Int>

  /// The arguments where `()` has none.
  package var arguments: [String] {
    if given.count == 1, given[0].text.isEmpty { return [] }
    return given.map(\.text)
  }

  /// The arguments of a call that takes so many: `()` is one empty argument, if it takes any.
  func arguments(of counts: ClosedRange<Int>) -> [String] {
    counts.upperBound > 0 ? given.map(\.text) : []
  }
}

/// An argument without its quotes and escapes, and where it is written.
package struct ScannedArgument: Hashable {
  package var text: String
  package var range: Range<Int>
}

/// Why a sample expression cannot be split into calls.
package struct CallScanError: Error, Hashable {
  package var message: String
  package var at: Int
}

/// Splits `fetch(args),converter(args),...` into its calls. (HAProxy manual, chapters 2.2 and 7.3)
///
/// Arguments end at a comma or at the closing parenthesis. Quotes of both kinds protect them; a
/// backslash protects quotes, blanks and itself, and stands for itself before anything else.
package struct CallScanner {
  private let bytes: [UInt8]
  package private(set) var index: Int

  package init(_ bytes: [UInt8], from index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  package var isAtEnd: Bool { index >= bytes.count }
  package var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  package mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  package mutating func scanCall() throws(CallScanError) -> ScannedCall {
    let start = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    let nameRange = start..<index
    guard !nameRange.isEmpty else {
      throw CallScanError(message: "a name is missing", at: start)
    }
    let name = String(decoding: bytes[nameRange], as: UTF8.self)
    var call = ScannedCall(
      name: name, given: [], hasParentheses: false, nameRange: nameRange, range: nameRange)
    if skip(UInt8(ascii: "(")) {
      call.hasParentheses = true
      call.given = try scanArguments(opening: index - 1)
    }
    call.range = start..<index
    return call
  }

  private mutating func scanArguments(opening: Int) throws(CallScanError) -> [ScannedArgument] {
    var arguments: [ScannedArgument] = []
    while true {
      let start = index
      let text = try scanArgument(opening: opening)
      arguments.append(ScannedArgument(text: text, range: start..<index))
      index += 1
      if bytes[index - 1] == UInt8(ascii: ")") { return arguments }
    }
  }

  /// Scans up to the comma or the parenthesis that ends the argument.
  private mutating func scanArgument(opening: Int) throws(CallScanError) -> String {
    var argument: [UInt8] = []
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where quote != UInt8(ascii: "'"),
        UInt8(ascii: "'") where quote != UInt8(ascii: "\""):
        quote = quote == 0 ? byte : 0
      case UInt8(ascii: "\\") where quote != UInt8(ascii: "'") && index + 1 < bytes.count:
        if let escaped = escape(bytes[index + 1]) {
          argument.append(escaped)
          index += 1
        } else {
          argument.append(byte)
        }
      case UInt8(ascii: ",") where quote == 0, UInt8(ascii: ")") where quote == 0:
        return String(decoding: argument, as: UTF8.self)
      default: argument.append(byte)
      }
      index += 1
    }
    throw CallScanError(message: "the parenthesis is not closed", at: opening)
  }

  /// What a backslash and this byte stand for, or nil where the backslash stands for itself.
  private func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    default: nil
    }
  }
}

/// Whether a byte may be part of the name of a fetch or converter.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
    UInt8(ascii: ":"):
    true
  default: isAlphanumeric(byte)
  }
}

/// Whether a byte is an ASCII letter or digit.
func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
