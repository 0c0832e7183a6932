extension HeadIndex {
  /// Parses a request head (RFC 9112). Strict unless `options` say otherwise.
  ///
  /// - Parameters:
  ///   - bytes: Everything received of this message so far, from its first byte on.
  ///   - progress: The connection's own; a fresh one for each message.
  public mutating func parseRequest(
    _ bytes: Span<UInt8>,
    progress: inout HeadProgress,
    options: ParserOptions = [],
    limits: HeadLimits = .standard
  ) -> HeadVerdict {
    let window = bytes.extracting(first: limits.headBytesMax)
    guard progress.isWorthParsing(window, limit: limits.headBytesMax) else { return .incomplete }
    reset()
    let advance = parseRequestHead(window, options: options, fieldsMax: limits.fieldsMax)
    switch advance {
    case .invalid(let fault): return .invalid(fault)
    case .incomplete:
      guard window.count < limits.headBytesMax else {
        return .invalid(firstField == 0 ? .targetTooLong : .headTooLong)
      }
      progress.remember(window.count)
      return .incomplete
    case .to(let end):
      headLength = end
      if let fault = interpretFields(window, options: options) { return .invalid(fault) }
      if let fault = judgeRequest(window, options: options) { return .invalid(fault) }
      return .complete(headLength: end)
    }
  }

  private mutating func parseRequestHead(
    _ bytes: Span<UInt8>, options: ParserOptions, fieldsMax: Int
  ) -> Advance {
    switch skipEmptyLines(bytes, options: options) {
    case .to(let start):
      switch parseRequestLine(bytes, from: start, options: options) {
      case .to: return parseFields(bytes, options: options, fieldsMax: fieldsMax)
      case let stop: return stop
      }
    case let stop: return stop
    }
  }

  /// Judges the request line and the fields together, and settles framing, host and upgrade.
  private mutating func judgeRequest(
    _ bytes: Span<UInt8>, options: ParserOptions
  ) -> HeadFault? {
    if let fault = judgeHost(bytes, options: options) { return fault }
    if let fault = judgeRequestFraming(options) { return fault }
    settleUpgrade()
    if traits.contains(.upgrade), traits.contains(.webSocket), !traits.contains(.webSocketKey),
      !options.contains(.unsafeViolations)
    {
      return .missingWebSocketKey
    }
    return nil
  }

  private mutating func judgeRequestFraming(_ options: ParserOptions) -> HeadFault? {
    if traits.contains(.chunked) {
      guard version == .http11 else { return .chunkedBeforeHTTP11 }
      if traits.contains(.contentLength) {
        guard options.contains(.lengthWithChunked) else { return .lengthWithChunked }
        traits.insert([.mustClose, .dropsLength, .hasHopByHop])
      }
      framing = .chunked
    } else if traits.contains(.contentLength), declaredLength > 0 {
      framing = .length(declaredLength)
    }
    guard framing != .none else { return nil }
    switch method {
    case .connect, .trace: return .bodyNotAllowed
    case .get, .head, .delete:
      let isOld = version == .http10 && !options.contains(.payloadWithAnyMethod)
      return isOld ? .unexpectedBody : nil
    default: return nil
    }
  }

  private mutating func judgeHost(_ bytes: Span<UInt8>, options: ParserOptions) -> HeadFault? {
    guard traits.contains(.hostField) else {
      return version == .http11 ? .missingHost : nil
    }
    guard traits.contains(.absoluteTarget) else {
      host = hostField
      return nil
    }
    if options.contains(.unsafeViolations) { return nil }
    guard let named = Authority(host, in: bytes), let field = Authority(hostField, in: bytes) else {
      return .hostMismatch
    }
    let isTLS = bytes[target.lowerBound &+ 4].lowercased == UInt8(ascii: "s")
    // CONNECT has no scheme; its port is always spelled out and is compared as a number.
    let defaultPort: StaticString = method == .connect ? "" : isTLS ? "443" : "80"
    return named.names(field, in: bytes, defaultPort: defaultPort) ? nil : .hostMismatch
  }

  /// An upgrade needs both halves (RFC 9110, section 7.8), and HTTP/1.1.
  mutating func settleUpgrade() {
    if traits.isSuperset(of: [.connectionUpgrade, .upgradeField]), version == .http11,
      !traits.contains(.upgradeToHTTP2)
    {
      traits.insert(.upgrade)
    }
  }

  /// Forgets the last message. The fields need no clearing: nothing reads past ``fieldCount``.
  mutating func reset() {
    method = .other
    version = .http11
    status = 0
    framing = .none
    traits = []
    fieldCount = 0
    headLength = 0
    methodText = .empty
    target = .empty
    path = .empty
    query = .empty
    host = .empty
    hostField = .empty
    reason = .empty
    startLine = 0
    firstField = 0
    declaredLength = 0
  }
}

extension HeadProgress {
  /// A partial head can only have become complete, or wrong in a new way, when another line has
  /// ended. Looking for that keeps a head that comes byte by byte linear in its length.
  func isWorthParsing(_ bytes: Span<UInt8>, limit: Int) -> Bool {
    guard !bytes.isEmpty else { return false }
    if scanned == 0 || bytes.count >= limit { return true }
    // A CR is judged by the byte after it, so the last one seen may have become decisive.
    return containsLineEnd(bytes, from: Int(scanned) &- 1)
  }

  mutating func remember(_ count: Int) { scanned = UInt32(truncatingIfNeeded: count) }
}
