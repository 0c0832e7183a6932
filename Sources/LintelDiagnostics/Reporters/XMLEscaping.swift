extension [UInt8] {
  /// Appends text as the value of an XML attribute or as character data; what XML 1.0 cannot hold
  /// is shown as U+FFFD. (XML 1.0, sections 2.2 and 2.4)
  mutating func writeXML(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "\n": write("&#10;")
      case "\t": write("&#9;")
      case "\u{FFFE}", "\u{FFFF}": write("\u{FFFD}")
      default: writeVisible(String(scalar))
      }
    }
  }

  /// Appends ` name="value"`.
  mutating func writeXML(attribute name: String, _ value: String) {
    write(" \(name)=\"")
    writeXML(value)
    write("\"")
  }
}
