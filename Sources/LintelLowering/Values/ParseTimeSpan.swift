package import LintelIR

/// Why a word is not a time value.
package enum TimeSpanError: Error, Hashable {
  case missingDigits
  case unknownUnit
  case tooLarge
}

/// Parses a time value, rounding up to milliseconds. (HAProxy manual, chapter 2.5)
///
/// - Parameter unit: What a bare number counts, in microseconds; a millisecond for most keywords.
/// - Returns: The value, and whether characters after the first unit were ignored: HAProxy 3.4
///   reads `1m30s` as one minute and warns.
package func parseTimeSpan(
  _ word: String, bareUnit unit: UInt64 = 1_000
) throws(TimeSpanError) -> (span: TimeSpan, hasIgnoredTail: Bool) {
  let bytes = word.utf8.span
  var digits: UInt64 = 0
  var index = 0
  while index < bytes.count, bytes[index] &- UInt8(ascii: "0") <= 9 {
    digits = digits &* 10 &+ UInt64(bytes[index] &- UInt8(ascii: "0"))
    // A day is the largest unit and a microsecond the smallest: no larger number comes back into
    // range, so stopping here keeps the multiplication from wrapping.
    guard digits < TimeSpan.limit * 1_000 else { throw .tooLarge }
    index += 1
  }
  guard index > 0 else { throw .missingDigits }
  let (microseconds, tail) = try timeUnit(bytes.extracting(index..<bytes.count), bare: unit)
  let (scaled, overflow) = digits.multipliedReportingOverflow(by: microseconds)
  guard !overflow else { throw .tooLarge }
  let (whole, remainder) = scaled.quotientAndRemainder(dividingBy: 1_000)
  let milliseconds = remainder == 0 ? whole : whole + 1
  guard milliseconds < TimeSpan.limit else {
    // What counts in seconds may be a thousand times as long; the longest time stands for it.
    guard unit > 1_000, milliseconds < TimeSpan.limit * 1_000 else { throw .tooLarge }
    return (TimeSpan(milliseconds: UInt32(TimeSpan.limit - 1)), tail)
  }
  return (TimeSpan(milliseconds: UInt32(milliseconds)), tail)
}

private func timeUnit(
  _ unit: Span<UInt8>, bare: UInt64
) throws(TimeSpanError) -> (microseconds: UInt64, hasTail: Bool) {
  if unit.isEmpty { return (bare, false) }
  if unit.count > 1, unit[1] == UInt8(ascii: "s") {
    if unit[0] == UInt8(ascii: "u") { return (1, unit.count > 2) }
    if unit[0] == UInt8(ascii: "m") { return (1_000, unit.count > 2) }
  }
  let hasTail = unit.count > 1
  switch unit[0] {
  case UInt8(ascii: "s"): return (1_000_000, hasTail)
  case UInt8(ascii: "m"): return (60_000_000, hasTail)
  case UInt8(ascii: "h"): return (3_600_000_000, hasTail)
  case UInt8(ascii: "d"): return (86_400_000_000, hasTail)
  default: throw .unknownUnit
  }
}
