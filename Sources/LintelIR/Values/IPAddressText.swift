/// Parses a dotted-quad IPv4 address.
package func parseIPv4(_ text: String) -> UInt32? { parseIPv4(text.utf8.span) }

/// Parses a dotted-quad IPv4 address.
package func parseIPv4(_ text: Substring) -> UInt32? { parseIPv4(text.utf8.span) }

private func parseIPv4(_ text: Span<UInt8>) -> UInt32? {
  var address: UInt32 = 0
  var number: UInt32 = 0
  var digits = 0
  var parts = 0
  for index in text.indices {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 3:
      number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
      digits += 1
    case UInt8(ascii: ".") where digits > 0 && number <= 255 && parts < 3:
      address = address << 8 | number
      (number, digits, parts) = (0, 0, parts + 1)
    default: return nil
    }
  }
  guard parts == 3, digits > 0, number <= 255 else { return nil }
  return address << 8 | number
}

/// Parses an IPv6 address in any form of RFC 4291 section 2.2, without a zone.
package func parseIPv6(_ text: some StringProtocol) -> IPv6? {
  let halves = splitAtDoubleColon(Array(text.utf8))
  guard let head = ipv6Groups(halves.head) else { return nil }
  guard let tailBytes = halves.tail else {
    return head.count == 8 ? IPv6(groups: head) : nil
  }
  guard let tail = ipv6Groups(tailBytes), head.count + tail.count <= 7 else { return nil }
  let zeros = [UInt16](repeating: 0, count: 8 - head.count - tail.count)
  return IPv6(groups: head + zeros + tail)
}

private func splitAtDoubleColon(_ bytes: [UInt8]) -> (head: [UInt8], tail: [UInt8]?) {
  let colon = UInt8(ascii: ":")
  var index = 0
  while index + 1 < bytes.count {
    if bytes[index] == colon, bytes[index + 1] == colon {
      return (Array(bytes[..<index]), Array(bytes[(index + 2)...]))
    }
    index += 1
  }
  return (bytes, nil)
}

private func ipv6Groups(_ bytes: [UInt8]) -> [UInt16]? {
  if bytes.isEmpty { return [] }
  var groups: [UInt16] = []
  let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    if index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
      guard let quad = parseIPv4(String(decoding: part, as: UTF8.self)) else { return nil }
      groups += [UInt16(quad >> 16), UInt16(quad & 0xffff)]
      continue
    }
    guard (1...4).contains(part.count),
      let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16),
      part.first != UInt8(ascii: "+")
    else { return nil }
    groups.append(group)
  }
  return groups.count <= 8 ? groups : nil
}

extension IPv6 {
  fileprivate init(groups: [UInt16]) {
    var words: (high: UInt64, low: UInt64) = (0, 0)
    for (index, group) in groups.enumerated() {
      if index < 4 {
        words.high = words.high << 16 | UInt64(group)
      } else {
        words.low = words.low << 16 | UInt64(group)
      }
    }
    self.init(high: words.high, low: words.low)
  }
}
