internal import LintelIR

extension Comments {
  /// The comment lines with no two empty lines in a row, none at the start of what they open, and
  /// none at the end of what they close.
  func tidied(isFirst: Bool, isLast: Bool = false) -> [String?] {
    var result: [String?] = []
    for line in leading {
      if line == nil, result.isEmpty ? isFirst : result[result.count - 1] == nil { continue }
      result.append(line.map(Self.writable))
    }
    while isLast, let last = result.last, last == nil { result.removeLast() }
    return result
  }

  /// The comment at the end of the line, with its sign and the blank before it.
  var trailingText: String { trailing.map { " #\(Self.writable($0))" } ?? "" }

  /// A comment has no escapes, and neither notation has control characters in one.
  static func isWritable(_ scalar: Unicode.Scalar) -> Bool { YAMLScalar.isPrintable(scalar) }

  /// The text without blanks at its end, and with the number of each character that cannot be
  /// written in its place.
  private static func writable(_ comment: String) -> String {
    var text = comment[...]
    while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      if isWritable(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result
  }
}
