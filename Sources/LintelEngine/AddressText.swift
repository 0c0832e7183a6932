extension Endpoint {
  /// Reads an IPv4 or IPv6 address in text (RFC 4291, section 2.2), without a port; nil if
  /// `text` is neither.
  static func parse(_ text: Span<UInt8>) -> Endpoint? {
    guard (2...Limits.addressTextMax).contains(text.count) else { return nil }
    for index in text.indices where text[index] == UInt8(ascii: ":") { return parseIPv6(text) }
    guard let address = parseIPv4(text, from: 0) else { return nil }
    return .ipv4(address, port: 0)
  }

  private static func parseIPv4(_ text: Span<UInt8>, from start: Int) -> UInt32? {
    var address: UInt32 = 0
    var part: UInt32 = 0
    var digits = 0
    var dots = 0
    for index in start..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        guard digits > 0, dots < 3 else { return nil }
        address = address << 8 | part
        part = 0
        digits = 0
        dots += 1
      } else {
        // A leading zero would be octal to some readers.
        guard byte &- UInt8(ascii: "0") < 10, digits < 3, digits == 0 || part > 0 else {
          return nil
        }
        part = part * 10 + UInt32(byte & 0x0F)
        guard part <= 255 else { return nil }
        digits += 1
      }
    }
    guard dots == 3, digits > 0 else { return nil }
    return address << 8 | part
  }

  private static func parseIPv6(_ text: Span<UInt8>) -> Endpoint? {
    var groups: [8 of UInt16] = InlineArray(repeating: 0)
    var count = 0
    var gap = -1
    var index = 0
    if text[0] == UInt8(ascii: ":") {
      guard text[1] == UInt8(ascii: ":") else { return nil }
      gap = 0
      index = 2
    }
    while index < text.count {
      guard count < 8 else { return nil }
      let group = parseGroup(text, from: index)
      if group.end < text.count, text[group.end] == UInt8(ascii: ".") {
        guard count <= 6, let tail = parseIPv4(text, from: index) else { return nil }
        groups[count] = UInt16(tail >> 16)
        groups[count + 1] = UInt16(tail & 0xFFFF)
        count += 2
        break
      }
      guard group.end > index, group.end - index <= 4 else { return nil }
      groups[count] = group.value
      count += 1
      index = group.end
      guard index < text.count else { break }
      guard text[index] == UInt8(ascii: ":"), index + 1 < text.count else { return nil }
      index += 1
      if text[index] == UInt8(ascii: ":") {
        guard gap < 0 else { return nil }
        gap = count
        index += 1
      }
    }
    guard gap >= 0 ? count < 8 : count == 8 else { return nil }
    return join(groups, count: count, gap: gap)
  }

  private static func parseGroup(
    _ text: Span<UInt8>, from start: Int
  ) -> (value: UInt16, end: Int) {
    var value: UInt16 = 0
    var index = start
    while index < text.count, let digit = hexDigit(text[index]) {
      value = value << 4 | digit
      index += 1
    }
    return (value, index)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte & 0x0F)
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt16(byte & 0x0F) + 9
    default: nil
    }
  }

  /// Puts the groups after the `::` at the end.
  private static func join(_ groups: [8 of UInt16], count: Int, gap: Int) -> Endpoint {
    var high: UInt64 = 0
    var low: UInt64 = 0
    for position in 0..<8 {
      let tail = 8 - (count - max(gap, 0))
      let source = gap < 0 || position < gap ? position : position - tail + gap
      let isFilled = gap < 0 || position < gap || position >= tail
      let group = isFilled ? UInt64(groups[source]) : 0
      if position < 4 { high = high << 16 | group } else { low = low << 16 | group }
    }
    return .ipv6(high: high, low: low, port: 0)
  }
}
