extension HeadIndex {
  /// Parses a request target (RFC 9112, section 3.2) and returns the position of the space that
  /// ends it. Sets ``path``, ``query``, and ``host`` where the target has an authority.
  mutating func parseTarget(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    guard start < bytes.count else { return .incomplete }
    if bytes[start] == UInt8(ascii: "/") {
      guard method != .connect else { return .invalid(.badTarget) }
      return parsePath(bytes, from: start, options: options)
    }
    if bytes[start] == UInt8(ascii: "*") {
      guard method == .options else { return .invalid(.badTarget) }
      guard start &+ 1 < bytes.count else { return .incomplete }
      guard bytes[start &+ 1] == .space else { return .invalid(.badTarget) }
      path = ByteRange(start, start &+ 1)
      return .to(start &+ 1)
    }
    traits.insert(.absoluteTarget)
    if method == .connect { return parseAuthorityForm(bytes, from: start) }
    return parseAbsoluteForm(bytes, from: start, options: options)
  }

  /// Parses `/path?query` up to a space.
  private mutating func parsePath(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    var position = start
    var question = -1
    while position < bytes.count {
      let byte = bytes[position]
      if !byte.isPlainTargetByte {
        if byte == .space { break }
        switch byte {
        case UInt8(ascii: "?"):
          if question < 0 { question = position }
        case UInt8(ascii: "%"):
          guard question >= 0 || admitsEscape(bytes, at: position, options: options) else {
            return .invalid(.badTarget)
          }
        default:
          guard options.admitInTarget(byte) else { return .invalid(.faultOfTargetByte(byte)) }
        }
      }
      position &+= 1
    }
    guard position < bytes.count else { return .incomplete }
    path = ByteRange(start, question < 0 ? position : question)
    if question >= 0 { query = ByteRange(question &+ 1, position) }
    return .to(position)
  }

  /// An escaped NUL, CR or LF in a path ends a string or a line in careless servers.
  private func admitsEscape(
    _ bytes: Span<UInt8>, at position: Int, options: ParserOptions
  ) -> Bool {
    guard position &+ 2 < bytes.count, bytes[position &+ 1] == UInt8(ascii: "0") else {
      return true
    }
    switch bytes[position &+ 2].lowercased {
    case UInt8(ascii: "0"), UInt8(ascii: "a"), UInt8(ascii: "d"):
      return options.contains(.looseTarget)
    default: return true
    }
  }

  /// Parses `host:port`, the only form that CONNECT takes.
  private mutating func parseAuthorityForm(_ bytes: Span<UInt8>, from start: Int) -> Advance {
    var position = start
    while position < bytes.count, bytes[position] != .space {
      guard bytes[position] > .space, bytes[position] < 0x7F else {
        return .invalid(.faultOfTargetByte(bytes[position]))
      }
      position &+= 1
    }
    guard position < bytes.count else { return .incomplete }
    host = ByteRange(start, position)
    guard let authority = Authority(host, in: bytes), !authority.port.isEmpty else {
      return .invalid(.badTarget)
    }
    path = ByteRange(position, position)
    return .to(position)
  }

  /// Parses `http://authority/path?query`. A path is required: without one, the next hop may
  /// take the end of the line for part of the authority.
  private mutating func parseAbsoluteForm(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    var position = start
    while position < bytes.count, bytes[position].isTokenByte { position &+= 1 }
    guard position &+ 2 < bytes.count else {
      guard position < bytes.count else { return .incomplete }
      return bytes[position] == .colon ? .incomplete : .invalid(.badTarget)
    }
    let scheme = ByteRange(start, position)
    guard
      scheme.equalsIgnoringCase("http", in: bytes) || scheme.equalsIgnoringCase("https", in: bytes),
      bytes[position] == .colon, bytes[position &+ 1] == UInt8(ascii: "/"),
      bytes[position &+ 2] == UInt8(ascii: "/")
    else { return .invalid(.badTarget) }
    position &+= 3
    let authorityStart = position
    while position < bytes.count, bytes[position].isAuthorityByte { position &+= 1 }
    guard position < bytes.count else { return .incomplete }
    host = ByteRange(authorityStart, position)
    guard bytes[position] == UInt8(ascii: "/"), Authority(host, in: bytes) != nil else {
      return .invalid(.badTarget)
    }
    return parsePath(bytes, from: position, options: options)
  }
}

extension UInt8 {
  fileprivate var isAuthorityByte: Bool {
    isHostByte || self == .colon || self == UInt8(ascii: "[") || self == UInt8(ascii: "]")
  }
}

extension HeadFault {
  /// A line end in the target is a request without a version.
  fileprivate static func faultOfTargetByte(_ byte: UInt8) -> HeadFault {
    byte == .carriageReturn || byte == .lineFeed ? .badVersion : .badTarget
  }
}

extension ParserOptions {
  /// Bytes that a strict parser refuses in a target.
  fileprivate func admitInTarget(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "\\") { return contains(.looseTarget) }
    return contains(.unsafeViolations) && (byte == UInt8(ascii: "#") || byte > 0x7F)
  }
}
