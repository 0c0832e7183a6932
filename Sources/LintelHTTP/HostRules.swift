/// The parts of an authority (RFC 3986, section 3.2) without user information.
struct Authority {
  /// The host, an IPv6 literal with its brackets.
  var host: ByteRange

  /// The digits after the colon; empty if there are none.
  var port: ByteRange

  /// Splits and checks `text`; nil if it is no host with an optional port.
  ///
  /// User information, commas and anything else that two parsers could read differently is
  /// refused. A colon without digits after it is well-formed.
  init?(_ text: ByteRange, in bytes: Span<UInt8>) {
    let end = text.upperBound
    var position = text.lowerBound
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "[") {
      position &+= 1
      let start = position
      while position < end, bytes[position].isAddressLiteralByte { position &+= 1 }
      guard position > start, position < end, bytes[position] == UInt8(ascii: "]") else {
        return nil
      }
      position &+= 1
    } else {
      while position < end, bytes[position].isHostByte { position &+= 1 }
      guard position > text.lowerBound else { return nil }
    }
    host = ByteRange(text.lowerBound, position)
    port = ByteRange(end, end)
    guard position < end else { return }
    guard bytes[position] == .colon else { return nil }
    port = ByteRange(position &+ 1, end)
    guard port.count <= 5 else { return nil }
    var value = 0
    for index in port.range {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] & 0x0F)
    }
    guard value <= 65_535 else { return nil }
  }

  /// Same host without regard to case, and same port, where `defaultPort` may be left out.
  func names(
    _ other: Authority, in bytes: Span<UInt8>, defaultPort: StaticString
  ) -> Bool {
    guard host.count == other.host.count else { return false }
    for offset in 0..<Int(host.count) {
      let left = bytes[host.lowerBound + offset].lowercased
      guard left == bytes[other.host.lowerBound + offset].lowercased else { return false }
    }
    let isDefault = port.isEmpty || port.equalsIgnoringCase(defaultPort, in: bytes)
    let otherIsDefault = other.port.isEmpty || other.port.equalsIgnoringCase(defaultPort, in: bytes)
    if isDefault || otherIsDefault { return isDefault && otherIsDefault }
    guard port.count == other.port.count else { return false }
    for offset in 0..<Int(port.count) {
      guard bytes[port.lowerBound + offset] == bytes[other.port.lowerBound + offset] else {
        return false
      }
    }
    return true
  }
}

extension UInt8 {
  /// A byte between the brackets of an IPv6 address, with an embedded IPv4 one.
  fileprivate var isAddressLiteralByte: Bool {
    isHexDigit || self == .colon || self == UInt8(ascii: ".")
  }
}
