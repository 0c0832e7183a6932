/// How a text is written as a scalar of YAML, so that every reader gets the same text back.
enum YAMLScalar {
  /// The scalar in the lightest style that is safe.
  ///
  /// - Parameter isInFlow: Whether it stands inside braces or brackets.
  static func write(_ text: String, isInFlow: Bool) -> String {
    isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  /// The scalar in double quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0": result += "\\0"
      default:
        if isPrintable(scalar), scalar != "\u{a0}" {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar.value)
        }
      }
    }
    return result + "\""
  }

  /// Whether YAML 1.1 lets the character stand in a document, and lintel writes it as it is.
  /// (YAML 1.1, productions 1 and 22; the byte order mark and every line break are left out.)
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7e, 0xa0...0x2027, 0x202a...0xd7ff, 0xe000...0xfefe, 0xff00...0xfffd,
      0x10000...0x10ffff:
      true
    default: false
    }
  }

  private static func escape(_ value: UInt32) -> String {
    let (letter, width) = value <= 0xff ? ("x", 2) : value <= 0xffff ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16)
    return "\\\(letter)" + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 400,
      canStart(first) || isConditional(text), last != UInt8(ascii: " "), last != UInt8(ascii: ":")
    else { return false }
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case ..<0x20, 0x7f...: return false
      case UInt8(ascii: "#") where previous == UInt8(ascii: " "): return false
      case UInt8(ascii: " ") where previous == UInt8(ascii: ":"): return false
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "?"):
        if isInFlow { return false }
      default: break
      }
      previous = byte
    }
    return !meansMore(text)
  }

  /// A dot may start a number, but not these.
  private static func isConditional(_ text: String) -> Bool {
    text.hasPrefix(".if ") || text.hasPrefix(".elif ") || text == ".else" || text == ".endif"
  }

  /// Indicators, and signs and dots, which numbers may start with.
  private static func canStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Whether some YAML reader takes the plain text for something else than itself: a boolean, a
  /// null, a date, or a number that is not written the way it is printed.
  private static func meansMore(_ text: String) -> Bool {
    if text.utf8.count <= 5, words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, first &- 0x30 <= 9 else { return false }
    if text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) { return first == 0x30 && text.utf8.count > 1 }
    if text.hasPrefix("0x") || text.hasPrefix("0o") || text.hasPrefix("0b") { return true }
    // Floats, dates and numbers of base 60; an IPv4 address has too many dots to be one.
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"),
        UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Z"), UInt8(ascii: " "):
        continue
      default: return false
      }
    }
    return dots <= 1
  }

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan",
  ]
}
