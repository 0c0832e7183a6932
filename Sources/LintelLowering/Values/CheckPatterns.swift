internal import LintelDiagnostics
internal import LintelIR

/// How the patterns of a test are written. (HAProxy manual, chapter 7.1.1 and following)
enum PatternForm {
  /// Patterns are not looked at.
  case nothing
  case integer
  /// A version such as 3.1.
  case version
  case address
  case binary
  case regex
  case text

  /// An alias may read its patterns in a way of its own.
  init(of method: MatchingMethod, alias: ACLAlias?) {
    switch (alias?.name, method) {
    case ("req.ssl_ver", .integer), ("req_ssl_ver", .integer): self = .version
    case (_, .boolean), (_, .found): self = .nothing
    case (_, .integer), (_, .length): self = .integer
    case (_, .address): self = .address
    case (_, .binary): self = .binary
    case (_, .regex), (_, .regexMap): self = .regex
    default: self = .text
    }
  }
}

/// Checks that the patterns are of the form that the matching method compares.
func checkPatterns(of test: ACLTest, form: PatternForm, into report: inout Report) -> Bool {
  if form == .nothing || form == .text { return true }
  var isValid = true
  var hasOperator = false
  for word in test.patterns where !word.isUnresolved {
    if form == .integer || form == .version,
      ["eq", "ge", "gt", "le", "lt"].contains(word.text)
    {
      hasOperator = word.text != "eq"
      continue
    }
    guard let fault = patternFault(word.text, form, of: test, hasOperator) else { continue }
    report.error(.invalidValue, "the pattern '\(word.text)' \(fault)", at: word.range)
    isValid = false
  }
  return isValid
}

private func patternFault(
  _ text: String, _ form: PatternForm, of test: ACLTest, _ hasOperator: Bool
) -> String? {
  switch form {
  case .integer:
    isIntegerPattern(text, hasOperator) ? nil : "is not a number, a range or a comparison"
  case .version:
    isVersionPattern(text) ? nil : "is not a version, a range or a comparison"
  case .address:
    isNetwork(text, mayBeName: !test.flags.contains(.noResolution))
      ? nil : "is not an address, a network or a host name"
  case .binary: isHexadecimal(text) ? nil : "is not an even number of hexadecimal digits"
  case .regex:
    regexFault(text, ignoresCase: test.ignoresCase, captures: test.matching == .regexMap)
      .map { "cannot be compiled: \($0)" }
  case .nothing, .text: nil
  }
}

private func isNetwork(_ text: String, mayBeName: Bool) -> Bool {
  let slash = text.lastIndex(of: "/")
  let host = text[..<(slash ?? text.endIndex)]
  let mask = slash.map { text[text.index(after: $0)...] }
  let bits = mask.flatMap { parseDecimal($0.utf8) }
  if parseIPv6(host) != nil { return mask == nil || bits.map { $0 <= 128 } ?? false }
  guard parseIPv4(host) != nil || mayBeName && isHostName(host) else { return false }
  return mask == nil || bits.map { $0 <= 32 } ?? false || mask.map { parseIPv4($0) != nil } ?? false
}

private func isHostName(_ text: Substring) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      isAlphanumeric(byte) || ".-_".utf8.contains(byte) || byte >= 0x80
    }
}

/// A number, or a range whose ends a colon or a dash separates; either end may be left out.
///
/// After a comparison the number may have a fraction, which HAProxy cuts off.
private func isIntegerPattern(_ text: String, _ hasOperator: Bool) -> Bool {
  let bytes = text.utf8
  guard let separator = bytes.firstIndex(where: isRangeSeparator) else {
    let number = hasOperator ? bytes.prefix { $0 != UInt8(ascii: ".") } : bytes[...]
    return integer(number) != nil
  }
  let lower = bytes[..<separator]
  let upper = bytes[bytes.index(after: separator)...]
  if lower.isEmpty { return integer(upper) != nil }
  guard let least = integer(lower) else { return false }
  if upper.isEmpty { return true }
  return integer(upper).map { $0 >= least } ?? false
}

/// The same for numbers of two parts.
private func isVersionPattern(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let separator = bytes.firstIndex(where: isRangeSeparator) else {
    return version(bytes[...]) != nil
  }
  let lower = bytes[..<separator]
  let upper = bytes[bytes.index(after: separator)...]
  if lower.isEmpty { return version(upper) != nil }
  guard let least = version(lower) else { return false }
  if upper.isEmpty { return true }
  return version(upper).map { $0 >= least } ?? false
}

private func isRangeSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
}

private func integer(_ bytes: Substring.UTF8View) -> Int64? {
  let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
  guard !bytes.isEmpty, digits.allSatisfy(isDigit) else { return nil }
  return digits.isEmpty ? 0 : Int64(String(Substring(bytes)))
}

private func version(_ bytes: Substring.UTF8View) -> Int64? {
  let parts = bytes.split(
    separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
  guard let major = parts.first.flatMap({ parseDecimal($0) }), major < 65_536 else { return nil }
  guard parts.count > 1 else { return Int64(major) << 16 }
  guard let minor = parseDecimal(parts[1]), minor < 65_536 else { return nil }
  return Int64(major) << 16 | Int64(minor)
}
