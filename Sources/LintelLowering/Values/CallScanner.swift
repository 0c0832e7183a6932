/// One `name` or `name(arguments)` of a sample expression, before its name is looked up.
package struct ScannedCall: Hashable {
  package var name: String
  package var arguments: [String]
  package var hasParentheses: Bool
  /// Byte offsets in the scanned text.
  package var nameRange: Range<Int>
  package var range: Range<Int>
}

/// Why a sample expression cannot be split into calls.
package struct CallScanError: Error, Hashable {
  package var message: String
  package var at: Int
}

/// Splits `fetch(args),converter(args),...` into its calls. (HAProxy manual, chapters 7.1 and 7.3)
///
/// Arguments end at a comma or at the closing parenthesis; quotes of both kinds and a backslash
/// protect them, as HAProxy's own argument parser has it.
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
      name: name, arguments: [], hasParentheses: false, nameRange: nameRange, range: nameRange)
    if skip(UInt8(ascii: "(")) {
      call.hasParentheses = true
      call.arguments = try scanArguments(opening: index - 1)
    }
    call.range = start..<index
    return call
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: " "),
      UInt8(ascii: "]"), UInt8(ascii: "["):
      false
    default: true
    }
  }

  private mutating func scanArguments(opening: Int) throws(CallScanError) -> [String] {
    var arguments: [String] = []
    var argument: [UInt8] = []
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote {
          quote = 0
        } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index < bytes.count {
          argument.append(bytes[index])
          index += 1
        } else {
          argument.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "\\") where index < bytes.count:
        argument.append(bytes[index])
        index += 1
      case UInt8(ascii: ","):
        arguments.append(String(decoding: argument, as: UTF8.self))
        argument.removeAll(keepingCapacity: true)
      case UInt8(ascii: ")"):
        if !argument.isEmpty || !arguments.isEmpty {
          arguments.append(String(decoding: argument, as: UTF8.self))
        }
        return arguments
      default: argument.append(byte)
      }
    }
    throw CallScanError(message: "the parenthesis is not closed", at: opening)
  }
}
