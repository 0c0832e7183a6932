internal import LintelHTTP
internal import LintelSystem

extension ByteSink {
  /// The text form of an address, without its port (RFC 5952 for IPv6).
  mutating func append(_ peer: PeerAddress) {
    switch peer.family {
    case .ipv4:
      let address = UInt32(truncatingIfNeeded: peer.low)
      append(decimal: UInt64(address >> 24))
      append(UInt8(ascii: "."))
      append(decimal: UInt64(address >> 16 & 0xFF))
      append(UInt8(ascii: "."))
      append(decimal: UInt64(address >> 8 & 0xFF))
      append(UInt8(ascii: "."))
      append(decimal: UInt64(address & 0xFF))
    case .ipv6: appendIPv6(peer)
    case .unix: append("unix")
    }
  }

  private mutating func appendIPv6(_ peer: PeerAddress) {
    let zeros = Self.longestZeroRun(peer)
    var group = 0
    while group < 8 {
      if group == zeros.start, zeros.count > 1 {
        append("::")
        group += zeros.count
        continue
      }
      if group > 0, !(zeros.count > 1 && group == zeros.start + zeros.count) {
        append(UInt8(ascii: ":"))
      }
      append(hexadecimal: Self.group(group, of: peer))
      group += 1
    }
  }

  private static func group(_ position: Int, of peer: PeerAddress) -> UInt16 {
    let half = position < 4 ? peer.high : peer.low
    return UInt16(truncatingIfNeeded: half >> UInt64((3 - position & 3) * 16))
  }

  private static func longestZeroRun(_ peer: PeerAddress) -> (start: Int, count: Int) {
    var best = (start: -1, count: 0)
    var position = 0
    while position < 8 {
      var end = position
      while end < 8, group(end, of: peer) == 0 { end += 1 }
      if end - position > best.count { best = (position, end - position) }
      position = max(end, position + 1)
    }
    return best
  }

  private mutating func append(hexadecimal value: UInt16) {
    var started = false
    var shift: UInt16 = 12
    while true {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
      if digit != 0 || started || shift == 0 {
        started = true
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      guard shift > 0 else { return }
      shift -= 4
    }
  }
}
