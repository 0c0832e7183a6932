/// Parses a size: digits and an optional `k`, `m` or `g` of either case, powers of 1024.
/// (HAProxy manual, chapter 2.6)
///
/// - Returns: The number of bytes, or nil where the word is not a size or exceeds 64 bits.
package func parseByteSize(_ word: String) -> UInt64? {
  var digits = word.utf8[...]
  var factor: UInt64 = 1
  switch word.utf8.last {
  case UInt8(ascii: "k"), UInt8(ascii: "K"): factor = 1 << 10
  case UInt8(ascii: "m"), UInt8(ascii: "M"): factor = 1 << 20
  case UInt8(ascii: "g"), UInt8(ascii: "G"): factor = 1 << 30
  default: break
  }
  if factor != 1 { digits = digits.dropLast() }
  guard let value = parseDecimal(digits) else { return nil }
  let (bytes, overflow) = value.multipliedReportingOverflow(by: factor)
  return overflow ? nil : bytes
}

/// Parses decimal digits and nothing else; nil for an empty word, another byte or an overflow.
package func parseDecimal(_ digits: some Sequence<UInt8>) -> UInt64? {
  var value: UInt64 = 0
  var isEmpty = true
  for byte in digits {
    let digit = byte &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(UInt64(digit))
    guard !overflow, !carry else { return nil }
    value = sum
    isEmpty = false
  }
  return isEmpty ? nil : value
}

/// Parses a decimal number with an optional sign.
package func parseSignedDecimal(_ word: String) -> Int? {
  let bytes = word.utf8.span
  guard bytes.count > 0 else { return nil }
  let isNegative = bytes[0] == UInt8(ascii: "-")
  var index = isNegative || bytes[0] == UInt8(ascii: "+") ? 1 : 0
  guard index < bytes.count else { return nil }
  var magnitude = 0
  while index < bytes.count {
    let digit = bytes[index] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    let (tens, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int(digit))
    guard !overflow, !carry else { return nil }
    magnitude = sum
    index += 1
  }
  return isNegative ? -magnitude : magnitude
}

/// Parses a whole number as HAProxy's rule parsers do: decimal, or hexadecimal after `0x`.
package func parseInteger(_ word: String) -> Int? {
  let bytes = word.utf8.span
  guard bytes.count > 2, bytes[0] == UInt8(ascii: "0"), bytes[1] | 0x20 == UInt8(ascii: "x") else {
    return parseSignedDecimal(word)
  }
  let digits = word.dropFirst(2)
  guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
    return nil
  }
  return Int(digits, radix: 16)
}
