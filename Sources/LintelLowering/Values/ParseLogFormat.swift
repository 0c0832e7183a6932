internal import LintelDiagnostics
internal import LintelGrammar
package import LintelIR

/// Parses a log-format string. (HAProxy manual, chapter 8.2.6)
///
/// - Returns: Nil after an error, which is in `report`.
package func parseLogFormat(_ word: Word, into report: inout Report) -> LogFormat? {
  guard word.text.utf8.contains(UInt8(ascii: "%")) else {
    return LogFormat(parts: word.text.isEmpty ? [] : [.literal(word.text)], word: word)
  }
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
    guard bytes[index] == UInt8(ascii: "%") else {
      literal.append(bytes[index])
      index += 1
      continue
    }
    var item = FormatItem(bytes: bytes, percent: index, word: word)
    do {
      if let part = try item.parse(into: &report) {
        flush(&parts)
        parts.append(part)
      } else {
        literal.append(bytes[index])
      }
      index = item.index
    } catch {
      // A fault inside an expression is in the report already.
      if let fault = error as? FormatFault {
        report.error(
          .invalidValue, fault.message, at: word.range(of: fault.range), help: fault.help)
      }
      return nil
    }
  }
  flush(&parts)
  return LogFormat(parts: parts, word: word)
}

/// What is wrong with an item of a log format.
private struct FormatFault: Error {
  var message: String
  var range: Range<Int>
  var help: String?
}

/// A fault that was reported where it was found.
private struct ReportedFault: Error {}

/// What follows a percent sign: `%[(name[:type])][{flags}](alias | [expression])`.
private struct FormatItem {
  let bytes: [UInt8]
  let percent: Int
  let word: Word
  /// Where to go on after the item.
  private(set) var index: Int

  init(bytes: [UInt8], percent: Int, word: Word) {
    self.bytes = bytes
    self.percent = percent
    self.word = word
    self.index = percent + 1
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Reads the item. Nil means that the percent sign is text: `%%`, or one before punctuation.
  mutating func parse(into report: inout Report) throws -> LogFormat.Part? {
    let name = try parseName()
    let flags = try parseFlags()
    let prefix = name + flags.text
    guard let byte = current else {
      throw fault("the format ends after '%'", help: "a percent sign itself is written '%%'")
    }
    switch byte {
    case UInt8(ascii: "["): return try parseSample(prefix, into: &report)
    case _ where isLetter(byte) || flags.isPresent && isDigit(byte):
      return try parseAlias(prefix)
    case _ where flags.isPresent:
      throw fault("flags must stand before an alias or an expression")
    case UInt8(ascii: "%"):
      index += 1
      return nil
    case _ where isDigit(byte), UInt8(ascii: " "), UInt8(ascii: "\t"):
      throw fault("no alias follows '%'", help: "a percent sign itself is written '%%'")
    default: return nil
    }
  }

  /// `(name)` and `(name:type)` name an item in the structured encodings.
  private mutating func parseName() throws -> String {
    guard current == UInt8(ascii: "(") else { return "" }
    let start = index
    var colon: Int?
    index += 1
    while let byte = current, byte != UInt8(ascii: ")") {
      if byte == UInt8(ascii: ":"), colon == nil {
        colon = index
      } else if !isAlphanumeric(byte), byte != UInt8(ascii: "_"), byte != UInt8(ascii: "-") {
        throw fault("the name of an item consists of letters, digits, '_' and '-'")
      }
      index += 1
    }
    guard current != nil else { throw fault("the name of the item is not closed with ')'") }
    if let colon {
      let type = String(decoding: bytes[(colon + 1)..<index], as: UTF8.self)
      guard ["str", "sint", "bool", "raw"].contains(type) else {
        throw FormatFault(
          message: "an item cannot be of the type '\(type)'", range: (colon + 1)..<index,
          help: "the types are str, sint, bool and raw")
      }
    }
    index += 1
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// `{+Q,-E}` switches options; HAProxy ignores those that it does not know.
  private mutating func parseFlags() throws -> (text: String, isPresent: Bool) {
    guard current == UInt8(ascii: "{") else { return ("", false) }
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
      throw fault("the flags of the log format are not closed with '}'")
    }
    let text = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
    index = close + 1
    return (text, true)
  }

  private mutating func parseSample(
    _ flags: String, into report: inout Report
  ) throws -> LogFormat.Part {
    var scanner = CallScanner(bytes, from: index + 1)
    guard let expression = parseExpression(&scanner, of: word, into: &report) else {
      throw ReportedFault()
    }
    index = scanner.index
    guard scanner.skip(UInt8(ascii: "]")) else {
      throw fault("the sample expression in '%[...]' is not closed with ']'")
    }
    index = scanner.index
    return .sample(expression, flags: flags)
  }

  private mutating func parseAlias(_ flags: String) throws -> LogFormat.Part {
    let start = index
    while let byte = current, isAlphanumeric(byte) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    guard LogAliasID.find(name) != nil else {
      throw FormatFault(
        message: "unknown log format alias '%\(name)'", range: percent..<index,
        help: suggestion(name, among: LogAliasID.allCases.map(\.info.name))
          ?? "a percent sign itself is written '%%'")
    }
    return .alias(name: name, flags: flags)
  }

  private func isLetter(_ byte: UInt8) -> Bool { isAlphanumeric(byte) && !isDigit(byte) }

  private func fault(_ message: String, help: String? = nil) -> FormatFault {
    FormatFault(message: message, range: percent..<min(index + 1, bytes.count), help: help)
  }
}
