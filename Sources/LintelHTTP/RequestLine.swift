extension HeadIndex {
  /// Where a part of a head ends, or why parsing cannot go on.
  enum Advance {
    case to(Int)
    case incomplete
    case invalid(HeadFault)
  }

  /// Skips the empty lines that RFC 9112, section 2.2 tolerates before a request.
  mutating func skipEmptyLines(_ bytes: Span<UInt8>, options: ParserOptions) -> Advance {
    var position = 0
    var lines = 0
    while position < bytes.count {
      if bytes[position] == .carriageReturn {
        guard position &+ 1 < bytes.count else { return .incomplete }
        guard bytes[position &+ 1] == .lineFeed else { return .invalid(.badMethod) }
        position &+= 2
      } else if bytes[position] == .lineFeed {
        guard options.contains(.bareLineFeeds) else { return .invalid(.bareLineFeed) }
        position &+= 1
      } else {
        return .to(position)
      }
      lines &+= 1
      if lines > HeadLimits.leadingEmptyLinesMax { return .invalid(.tooManyEmptyLines) }
    }
    return .incomplete
  }

  /// Parses `method SP target SP version CRLF` from `start` on.
  mutating func parseRequestLine(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    startLine = start
    var position = start
    var spelling: UInt64 = 0
    while position < bytes.count, bytes[position].isTokenByte {
      spelling = spelling << 8 | UInt64(bytes[position])
      position &+= 1
    }
    guard position < bytes.count else { return .incomplete }
    guard position > start, bytes[position] == .space else { return .invalid(.badMethod) }
    methodText = ByteRange(start, position)
    method = position &- start <= 8 ? Method(spelling: spelling) : .other

    let targetStart = position &+ 1
    switch parseTarget(bytes, from: targetStart, options: options) {
    case .to(let end): position = end
    case let stop: return stop
    }
    target = ByteRange(targetStart, position)
    switch parseVersion(bytes, from: position &+ 1, options: options) {
    case .to(let end): return endOfStartLine(bytes, from: end, options: options)
    case let stop: return stop
    }
  }

  /// Parses `HTTP/1.0` or `HTTP/1.1`, and returns the position after it.
  mutating func parseVersion(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    let available = min(8, bytes.count &- start)
    guard available > 0 else { return .incomplete }
    let pattern: [8 of UInt8] = [0x48, 0x54, 0x54, 0x50, 0x2F, 0, 0x2E, 0]
    for offset in 0..<available {
      let byte = bytes[start &+ offset]
      let isAsExpected = pattern[offset] == 0 ? byte.isDigit : byte == pattern[offset]
      guard isAsExpected else { return .invalid(.badVersion) }
    }
    guard available == 8 else { return .incomplete }
    let major = bytes[start &+ 5]
    let minor = bytes[start &+ 7]
    // The line must end here before a number is judged: `HTTP/1.32` is malformed, not too new.
    guard start &+ 8 < bytes.count else { return .incomplete }
    switch (major, minor) {
    case (UInt8(ascii: "1"), UInt8(ascii: "0")): version = .http10
    case (UInt8(ascii: "1"), UInt8(ascii: "1")): version = .http11
    default:
      let next = bytes[start &+ 8]
      guard next == .carriageReturn || next == .lineFeed || next == .space else {
        return .invalid(.badVersion)
      }
      guard major == UInt8(ascii: "1"), options.contains(.unsafeViolations) else {
        return .invalid(.unsupportedVersion)
      }
      version = .http11
    }
    return .to(start &+ 8)
  }

  /// Expects a line end at `position`, and returns the start of the next line.
  mutating func endOfStartLine(
    _ bytes: Span<UInt8>, from position: Int, options: ParserOptions
  ) -> Advance {
    guard position < bytes.count else { return .incomplete }
    switch bytes[position] {
    case .carriageReturn:
      guard position &+ 1 < bytes.count else { return .incomplete }
      guard bytes[position &+ 1] == .lineFeed else { return .invalid(.bareCarriageReturn) }
      firstField = position &+ 2
    case .lineFeed:
      guard options.contains(.bareLineFeeds) else { return .invalid(.bareLineFeed) }
      traits.insert(.irregularStartLine)
      firstField = position &+ 1
    default: return .invalid(.badVersion)
    }
    return .to(firstField)
  }
}

extension Method {
  /// Names a method by its bytes, the last one in the low bits.
  @inline(__always)
  init(spelling: UInt64) {
    switch spelling {
    case 0x47_45_54: self = .get
    case 0x48_45_41_44: self = .head
    case 0x50_4F_53_54: self = .post
    case 0x50_55_54: self = .put
    case 0x44_45_4C_45_54_45: self = .delete
    case 0x43_4F_4E_4E_45_43_54: self = .connect
    case 0x4F_50_54_49_4F_4E_53: self = .options
    case 0x54_52_41_43_45: self = .trace
    case 0x50_41_54_43_48: self = .patch
    default: self = .other
    }
  }
}
