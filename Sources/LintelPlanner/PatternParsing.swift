internal import LintelIR
internal import LintelPlan

/// Reads `10.0.0.0/8`, `10.0.0.0/255.0.0.0`, `10.1.2.3`, `2001:db8::/32` or `::1`.
///
/// The bits behind the prefix are cleared. Nil for anything else, host names included.
func parseNetwork(_ text: String) -> Plan.Network? {
  let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
  let mask = parts.count == 2 ? String(parts[1]) : nil
  let host = String(parts[0])
  if let address = parseIPv4(host) {
    guard let length = prefixLength(mask, limit: 32) else { return nil }
    let kept = length == 0 ? 0 : UInt32.max << (32 - UInt32(length))
    return Plan.Network(family: .ipv4, low: UInt64(address & kept), prefixLength: length)
  }
  guard let address = parseIPv6(host), let length = prefixLength(mask, limit: 128) else {
    return nil
  }
  let high = length >= 64 ? UInt64.max : length == 0 ? 0 : UInt64.max << (64 - UInt64(length))
  let low = length <= 64 ? 0 : UInt64.max << (128 - UInt64(length))
  return Plan.Network(
    family: .ipv6, high: address.high & high, low: address.low & low, prefixLength: length)
}

private func prefixLength(_ mask: String?, limit: UInt8) -> UInt8? {
  guard let mask else { return limit }
  if let length = UInt8(mask) { return length <= limit ? length : nil }
  guard limit == 32, let dotted = parseIPv4(mask) else { return nil }
  let length = (~dotted).leadingZeroBitCount
  let isContiguous = dotted == (length == 0 ? 0 : UInt32.max << (32 - UInt32(length)))
  return isContiguous ? UInt8(length) : nil
}

/// How a number is compared with the patterns that follow. (HAProxy manual, chapter 7.1.2)
enum IntegerComparison: String {
  case equal = "eq"
  case greaterOrEqual = "ge"
  case greater = "gt"
  case lessOrEqual = "le"
  case less = "lt"

  /// The numbers that match `text`, which is a number, or a range `low:high` after `eq`.
  func bounds(of text: String) -> ClosedRange<Int64>? {
    if self == .equal, text.contains(":") {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let low = parts[0].isEmpty ? Int64.min : Int64(parts[0])
      let high = parts[1].isEmpty ? Int64.max : Int64(parts[1])
      guard let low, let high, low <= high else { return nil }
      return low...high
    }
    guard let number = Int64(text) else { return nil }
    switch self {
    case .equal: return number...number
    case .greaterOrEqual: return number...Int64.max
    case .greater: return number < Int64.max ? (number + 1)...Int64.max : nil
    case .lessOrEqual: return Int64.min...number
    case .less: return number > Int64.min ? Int64.min...(number - 1) : nil
    }
  }
}
