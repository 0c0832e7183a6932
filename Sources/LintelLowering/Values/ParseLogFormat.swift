internal import LintelDiagnostics
package import LintelIR

/// Parses a log-format string. (HAProxy manual, chapter 8.2.6)
///
/// - Returns: Nil after an error, which is in `report`.
package func parseLogFormat(_ word: Word, into report: inout Report) -> LogFormat? {
  let bytes = Array(word.text.utf8)
  var parts: [LogFormat.Part] = []
  var literal: [UInt8] = []
  var index = 0
  func flush(_ parts: inout [LogFormat.Part]) {
    if literal.isEmpty { return }
    parts.append(.literal(String(decoding: literal, as: UTF8.self)))
    literal.removeAll()
  }
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "%"), index + 1 < bytes.count else {
      literal.append(bytes[index])
      index += 1
      continue
    }
    if bytes[index + 1] == UInt8(ascii: "%") {
      literal.append(bytes[index])
      index += 2
      continue
    }
    flush(&parts)
    guard let (part, next) = parseFormatItem(bytes, from: index, of: word, into: &report) else {
      return nil
    }
    if let part {
      parts.append(part)
    } else {
      literal.append(bytes[index])
    }
    index = next
  }
  flush(&parts)
  return LogFormat(parts: parts, word: word)
}

/// Parses what follows a `%`. A part of nil means that the percent sign stands for itself.
private func parseFormatItem(
  _ bytes: [UInt8], from percent: Int, of word: Word, into report: inout Report
) -> (part: LogFormat.Part?, next: Int)? {
  var index = percent + 1
  var flags = ""
  if bytes[index] == UInt8(ascii: "{") {
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
      report.error(
        .invalidValue, "the flags of the log format are not closed with '}'",
        at: word.range(of: percent..<bytes.count))
      return nil
    }
    flags = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
    index = close + 1
  } else if bytes[index] == UInt8(ascii: "(") {
    // `%(name)` gives the item a name for the structured encodings; `%(name:type)` a type as well.
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { return (nil, index) }
    flags = String(decoding: bytes[index...close], as: UTF8.self)
    index = close + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "{"),
      let brace = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
    {
      index = brace + 1
    }
  }
  guard index < bytes.count else { return (nil, index) }
  if bytes[index] == UInt8(ascii: "[") {
    var scanner = CallScanner(bytes, from: index + 1)
    guard let expression = parseExpression(&scanner, of: word, into: &report) else { return nil }
    guard scanner.skip(UInt8(ascii: "]")) else {
      report.error(
        .invalidValue, "the sample expression in '%[...]' is not closed with ']'",
        at: word.range(of: index..<bytes.count))
      return nil
    }
    return (.sample(expression, flags: flags), scanner.index)
  }
  var end = index
  while end < bytes.count, isAliasByte(bytes[end]) { end += 1 }
  guard end > index else { return (nil, index) }
  let name = String(decoding: bytes[index..<end], as: UTF8.self)
  return (.alias(name: name, flags: flags), end)
}

private func isAliasByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  default: false
  }
}
