/// Writes compact JSON, with the commas in the right places. (RFC 8259)
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  package mutating func array<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    open("[")
    for element in elements { body(&self, element) }
    close("]")
  }

  package mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    self.key(key)
    value(&self)
  }

  /// The key of a member, whose value comes next.
  package mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func member(_ key: String, _ value: String) {
    member(key) { $0.string(value) }
  }

  package mutating func member(_ key: String, _ value: Int) {
    member(key) { $0.number(value) }
  }

  package mutating func member(_ key: String, _ value: Bool) {
    member(key) { $0.bool(value) }
  }

  package mutating func null() { literal("null") }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func number(_ value: Int) { literal(String(value)) }

  /// - Parameter value: A finite number; JSON has no other.
  package mutating func number(_ value: Double) { literal(value.isFinite ? "\(value)" : "null") }

  /// A string; what would need care in a terminal, a log or an HTML page is escaped too.
  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes.write("\\\"")
      case "\\": bytes.write("\\\\")
      case "\n": bytes.write("\\n")
      case "\r": bytes.write("\\r")
      case "\t": bytes.write("\\t")
      case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": escape(scalar)
      default:
        if scalar.isControl {
          escape(scalar)
        } else {
          bytes.append(contentsOf: String(scalar).utf8)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let hex = String(scalar.value, radix: 16)
    bytes.write("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.write(text)
  }

  /// Opens an object or an array that the caller closes.
  package mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  package mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
