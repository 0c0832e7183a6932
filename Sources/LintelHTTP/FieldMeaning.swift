extension HeadIndex {
  /// Reads every field that a proxy acts upon, once the head is complete. What two fields say
  /// together is judged by the caller.
  mutating func interpretFields(_ bytes: Span<UInt8>, options: ParserOptions) -> HeadFault? {
    var hosts = 0
    var tokensLeft = HeadLimits.connectionTokensMax
    var position = 0
    while position < fieldCount {
      let field = fields[position]
      position &+= 1
      if field.id == .other { continue }
      let value = field.value
      switch field.id {
      case .host:
        hosts &+= 1
        if let fault = interpretHost(value, in: bytes, isFirst: hosts == 1, options: options) {
          return fault
        }
      case .contentLength:
        if let fault = interpretLength(value, in: bytes, options: options) { return fault }
      case .transferEncoding:
        if let fault = interpretCoding(field, at: position &- 1, in: bytes) { return fault }
      case .connection:
        traits.insert([.hasConnectionField, .hasHopByHop])
        guard interpretConnection(value, in: bytes, tokensLeft: &tokensLeft) else {
          return .badConnection
        }
      case .upgrade: interpretUpgrade(value, in: bytes)
      case .te:
        traits.insert(.hasHopByHop)
        if value.equalsIgnoringCase("trailers", in: bytes) { traits.insert(.acceptsTrailers) }
      case .keepAlive, .proxyConnection, .http2Settings, .trailer: traits.insert(.hasHopByHop)
      case .expect:
        if status == 0, version == .http11 {
          guard value.equalsIgnoringCase("100-continue", in: bytes) else {
            return .unknownExpectation
          }
          traits.insert(.expectContinue)
        }
      case .secWebSocketKey: traits.insert(.webSocketKey)
      default: break
      }
    }
    return nil
  }

  private mutating func interpretHost(
    _ value: ByteRange, in bytes: Span<UInt8>, isFirst: Bool, options: ParserOptions
  ) -> HeadFault? {
    // A response may carry the name by accident; only a request is routed by it.
    guard status == 0 else { return nil }
    guard isFirst else {
      guard options.contains(.looseHost), isSame(value, hostField, in: bytes) else {
        return .repeatedHost
      }
      traits.insert([.hasHopByHop, .repeatedHost])
      return nil
    }
    hostField = value
    traits.insert(.hostField)
    if value.isEmpty { return options.contains(.looseHost) ? nil : .badHost }
    guard Authority(value, in: bytes) == nil else { return nil }
    return options.contains(.unsafeViolations) ? nil : .badHost
  }

  private func isSame(_ left: ByteRange, _ right: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<Int(left.count) {
      if bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] { return false }
    }
    return true
  }

  /// Takes one canonical number (RFC 9110, section 8.6): no sign, no leading zero, no list.
  private mutating func interpretLength(
    _ value: ByteRange, in bytes: Span<UInt8>, options: ParserOptions
  ) -> HeadFault? {
    var list = ListCursor(value)
    let isLoose = options.contains(.repeatedLength)
    while let element = list.next(in: bytes) {
      guard let length = decimal(element, in: bytes, allowingZeros: isLoose) else {
        return .badContentLength
      }
      if traits.contains(.contentLength) {
        guard isLoose, length == declaredLength else { return .conflictingLength }
        traits.insert([.hasHopByHop, .repeatedLength])
      }
      traits.insert(.contentLength)
      declaredLength = length
    }
    return nil
  }

  private func decimal(
    _ text: ByteRange, in bytes: Span<UInt8>, allowingZeros: Bool
  ) -> UInt64? {
    // Nineteen digits stay below 2^64; the bound below then keeps the value in 63 bits.
    guard (1...19).contains(text.count) else { return nil }
    if text.count > 1, bytes[text.lowerBound] == UInt8(ascii: "0"), !allowingZeros { return nil }
    var value: UInt64 = 0
    for index in text.range {
      guard bytes[index].isDigit else { return nil }
      value = value &* 10 &+ UInt64(bytes[index] & 0x0F)
    }
    return value <= UInt64(Int64.max) ? value : nil
  }

  /// Takes `chunked` and nothing else, with no blank but spaces around it.
  private mutating func interpretCoding(
    _ field: HeaderField, at position: Int, in bytes: Span<UInt8>
  ) -> HeadFault? {
    let value = field.value
    guard !traits.contains(.chunked), value.equalsIgnoringCase("chunked", in: bytes) else {
      return .badTransferEncoding
    }
    for index in (field.name.upperBound + 1)..<value.lowerBound where bytes[index] == .tab {
      return .badTransferEncoding
    }
    guard value.upperBound < bytes.count, bytes[value.upperBound] != .tab else {
      return .badTransferEncoding
    }
    traits.insert(.chunked)
    // Another spelling is replaced on the way out, so that every hop reads the same.
    for index in value.range where bytes[index] != bytes[index].lowercased {
      fields[position].traits.insert(.irregular)
      break
    }
    return nil
  }

  private mutating func interpretConnection(
    _ value: ByteRange, in bytes: Span<UInt8>, tokensLeft: inout Int
  ) -> Bool {
    var list = ListCursor(value)
    while let token = list.next(in: bytes) {
      guard !token.isEmpty else { continue }
      guard tokensLeft > 0 else { return false }
      tokensLeft &-= 1
      if token.equalsIgnoringCase("close", in: bytes) {
        traits.insert(.connectionClose)
      } else if token.equalsIgnoringCase("keep-alive", in: bytes) {
        traits.insert(.connectionKeepAlive)
      } else if token.equalsIgnoringCase("upgrade", in: bytes) {
        traits.insert(.connectionUpgrade)
      } else {
        traits.insert(.namesFields)
      }
    }
    return true
  }

  /// `h2c` is never offered to a server: it would tunnel HTTP/2 past every rule of the proxy.
  private mutating func interpretUpgrade(_ value: ByteRange, in bytes: Span<UInt8>) {
    traits.insert([.hasHopByHop, .upgradeField])
    var list = ListCursor(value)
    while let token = list.next(in: bytes) {
      if token.equalsIgnoringCase("h2c", in: bytes) { traits.insert(.upgradeToHTTP2) }
      if token.equalsIgnoringCase("websocket", in: bytes) { traits.insert(.webSocket) }
    }
  }
}
