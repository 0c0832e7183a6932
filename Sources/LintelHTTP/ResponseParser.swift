extension HeadIndex {
  /// Parses a response head, as the answer to a request with `method`.
  ///
  /// Every refusal is a 502 for the client, whatever ``HeadFault/status`` says.
  ///
  /// - Parameters:
  ///   - bytes: Everything received of this message so far, from its first byte on.
  ///   - progress: The connection's own; a fresh one for each message.
  ///   - upgradeAsked: The request carried `Connection: upgrade`; a 101 is refused if not.
  public mutating func parseResponse(
    _ bytes: Span<UInt8>,
    progress: inout HeadProgress,
    answering method: Method,
    upgradeAsked: Bool,
    options: ParserOptions = [],
    limits: HeadLimits = .standard
  ) -> HeadVerdict {
    let window = bytes.extracting(first: limits.headBytesMax)
    guard progress.isWorthParsing(window, limit: limits.headBytesMax) else { return .incomplete }
    reset()
    switch parseResponseHead(window, options: options, fieldsMax: limits.fieldsMax) {
    case .invalid(let fault): return .invalid(fault)
    case .incomplete:
      guard window.count < limits.headBytesMax else { return .invalid(.headTooLong) }
      progress.remember(window.count)
      return .incomplete
    case .to(let end):
      headLength = end
      if let fault = interpretFields(window, options: options) { return .invalid(fault) }
      if status == 101, !upgradeAsked { return .invalid(.unsolicitedUpgrade) }
      settleResponseFraming(answering: method)
      settleUpgrade()
      return .complete(headLength: end)
    }
  }

  private mutating func parseResponseHead(
    _ bytes: Span<UInt8>, options: ParserOptions, fieldsMax: Int
  ) -> Advance {
    switch parseStatusLine(bytes, options: options) {
    case .to: return parseFields(bytes, options: options, fieldsMax: fieldsMax)
    case let stop: return stop
    }
  }

  /// Parses `version SP 3digits [SP reason] CRLF` (RFC 9112, section 4).
  private mutating func parseStatusLine(
    _ bytes: Span<UInt8>, options: ParserOptions
  ) -> Advance {
    switch parseVersion(bytes, from: 0, options: options) {
    case .to: break
    case let stop: return stop
    }
    guard bytes[8] == .space else { return .invalid(.badVersion) }
    var code: UInt16 = 0
    for offset in 9..<12 {
      guard offset < bytes.count else { return .incomplete }
      guard bytes[offset].isDigit else { return .invalid(.badStatus) }
      code = code * 10 + UInt16(bytes[offset] & 0x0F)
    }
    guard code >= 100 else { return .invalid(.badStatus) }
    status = code
    guard bytes.count > 12 else { return .incomplete }
    // A server may leave out the space before a missing reason.
    guard bytes[12] == .space else {
      guard bytes[12] == .carriageReturn || bytes[12] == .lineFeed else {
        return .invalid(.badStatus)
      }
      return endOfStartLine(bytes, from: 12, options: options)
    }
    let line = parseLineEnd(bytes, from: 13, options: options)
    guard case .to(let next) = line.advance else { return line.advance }
    reason = ByteRange(13, line.contentEnd)
    if next &- line.contentEnd != 2 { traits.insert(.irregularStartLine) }
    firstField = next
    return .to(next)
  }

  /// Decides where the body ends (RFC 9112, section 6.3).
  private mutating func settleResponseFraming(answering method: Method) {
    if traits.isSuperset(of: [.chunked, .contentLength]) {
      traits.insert([.mustClose, .dropsLength, .hasHopByHop])
    }
    if traits.contains(.chunked), version == .http10 { traits.insert(.mustClose) }
    if status < 200 || status == 204 || (method == .connect && status < 300) {
      // These have no body, so a length would only mislead the next hop.
      traits.insert([.dropsLength, .dropsCoding, .hasHopByHop])
      framing = .none
    } else if method == .head || status == 304 {
      framing = .none
    } else if traits.contains(.chunked) {
      framing = .chunked
    } else if traits.contains(.contentLength) {
      framing = declaredLength > 0 ? .length(declaredLength) : .none
    } else {
      framing = .untilClose
      traits.insert(.mustClose)
    }
  }
}
