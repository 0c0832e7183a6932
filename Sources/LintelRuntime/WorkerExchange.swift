internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Starting an exchange: from a complete head to a request that is ready to be sent.
extension Worker where K: ~Copyable {
  /// Begins an exchange with the head in ``requestHead``, which fills the first `headLength` of
  /// `count` bytes of the inbox.
  mutating func startExchange(_ client: UInt32, count: Int, headLength: Int) {
    guard let stream = insertStream(client) else {
      refuse(client, .outOfResources)
      return
    }
    clearDeadline(client)
    describe(stream)
    guard applyRules(stream, client, headLength: headLength) else { return }
    guard writeRequest(stream, client, headLength: headLength) else {
      failExchange(stream, .badRequest)
      return
    }
    takeBody(stream, client, count: count, headLength: headLength)
    guard streams[stream].request.kind != .invalid else {
      failExchange(stream, .badRequest)
      return
    }
    dispatch(stream)
  }

  mutating func insertStream(_ client: UInt32) -> UInt32? {
    // What becomes of the connections is settled when the request is written.
    let fate = StreamConnections(request: requestHead, frontend: .keepAlive, backend: .keepAlive)
    let row = Stream(
      generation: freshGeneration(), client: client, frontend: connections[client].owner,
      fate: fate)
    guard let stream = streams.insert(row) else { return nil }
    streams[stream].began = connections[client].began
    connections[client].phase = .busy
    connections[client].stream = stream
    return stream
  }

  /// Notes what the exchange must know after the head is gone.
  private func describe(_ stream: UInt32) {
    let traits = requestHead.traits
    var flags: Stream.Flags = []
    if requestHead.version == .http10 { flags.insert(.clientIsHTTP10) }
    if traits.contains(.upgrade) { flags.insert(.upgradeAsked) }
    if traits.contains(.acceptsTrailers) { flags.insert(.acceptsTrailers) }
    streams[stream].flags = flags
    streams[stream].headAt = now
    streams[stream].method = requestHead.method
    streams[stream].request = Transfer(requestHead.framing, trailers: .drop)
  }

  /// Writes the request head as the server gets it into the stream's buffer.
  ///
  /// - Returns: False when the rewritten head exceeds every buffer.
  private mutating func writeRequest(
    _ stream: UInt32, _ client: UInt32, headLength: Int
  ) -> Bool {
    let pool = plan.pools[Int(streams[stream].pool)]
    let frontend = plan.frontends[Int(streams[stream].frontend)]
    let fate = StreamConnections(
      request: requestHead, frontend: frontend.connectionMode, backend: pool.connectionMode,
      isStopping: isDraining)
    streams[stream].fate = fate
    let written = unsafe scratch.bytes(from: 0, count: Self.headroom)
    let bytes = unsafe inbox.bytes(from: Self.headroom, count: headLength).octets
    var sink = unsafe ByteSink(written)
    var removed = unsafe requestHead.fieldsNotForwarded(
      in: bytes.span, keepingUpgrade: streams[stream].flags.contains(.upgradeAsked))
    removed.formUnion(edits.frontend.removed, below: requestHead.fieldCount)
    removed.formUnion(edits.pool.removed, below: requestHead.fieldCount)
    unsafe requestHead.writeHead(from: bytes.span, without: removed, to: &sink)
    plan.write(edits.frontend, of: frontend.requestActions, to: &sink)
    plan.write(edits.pool, of: pool.requestActions, to: &sink)
    unsafe addClientAddress(stream, client, bytes.span, to: &sink)
    sink.append(fate.requestField)
    sink.endHead()
    guard !sink.overflowed else { return false }
    let length = sink.count
    let head = unsafe UnsafeRawBufferPointer(rebasing: written[..<length])
    var saved = buffers.take(atLeast: length)
    unsafe saved.append(head)
    streams[stream].saved = saved
    streams[stream].requestLine = unsafe lineLength(head)
    return true
  }

  private func lineLength(_ head: UnsafeRawBufferPointer) -> UInt32 {
    let limit = min(head.count, RuntimeLimits.loggedLineMax)
    var length = 0
    while length < limit, unsafe head[length] != UInt8(ascii: "\r") { length += 1 }
    return UInt32(length)
  }

  /// Adds the body bytes that came with the head to the stream's buffer, and keeps what belongs
  /// to a later request.
  private mutating func takeBody(
    _ stream: UInt32, _ client: UInt32, count: Int, headLength: Int
  ) {
    let rest = count - headLength
    var used = 0
    if rest > 0, !streams[stream].request.isDone {
      let memory = unsafe inbox.bytes(from: Self.headroom + headLength, count: rest)
      let portion = unsafe streams[stream].request.advance(memory)
      used = portion.used
      let body = unsafe UnsafeRawBufferPointer(rebasing: memory.readOnly[..<portion.kept])
      var saved = streams[stream].saved
      let fits = unsafe buffers.append(body, to: &saved)
      streams[stream].saved = saved
      if !fits { streams[stream].request.kind = .invalid }
    }
    stash(from: headLength + used, count: rest - used, at: client)
    if streams[stream].request.isDone, isRepeatable(streams[stream].method) {
      streams[stream].flags.insert(.replayable)
    }
  }

  /// Idempotent methods (RFC 9110, section 9.2.2) may be sent again when a kept connection turns
  /// out to be dead.
  private func isRepeatable(_ method: Method) -> Bool {
    switch method {
    case .get, .head, .options, .trace, .put, .delete: true
    case .post, .patch, .connect, .other: false
    }
  }

  /// Adds `option forwardfor`'s header, where frontend or pool ask for it.
  private func addClientAddress(
    _ stream: UInt32, _ client: UInt32, _ bytes: Span<UInt8>, to sink: inout ByteSink
  ) {
    let fromFrontend = plan.frontends[Int(streams[stream].frontend)].forwardedFor
    let fromPool = plan.pools[Int(streams[stream].pool)].forwardedFor
    let setting = fromFrontend.isEnabled ? fromFrontend : fromPool
    guard setting.isEnabled else { return }
    let peer = connections[client].peer
    if let except = setting.except, Endpoint(peer).isIn(except) { return }
    if fromFrontend.ifNone || fromPool.ifNone, hasField(setting.header, in: bytes) { return }
    if setting.header.isEmpty {
      sink.append("x-forwarded-for")
    } else {
      sink.append(plan.blob.span.extracting(setting.header.indices))
    }
    sink.append(": ")
    sink.append(peer)
    sink.append("\r\n")
  }

  private func hasField(_ name: PlanBytes, in bytes: Span<UInt8>) -> Bool {
    if name.isEmpty { return requestHead.firstPosition(of: .xForwardedFor) != nil }
    let wanted = plan.blob.span.extracting(name.indices)
    for position in 0..<requestHead.fieldCount
    where equalsIgnoringCase(bytes.extracting(requestHead[position].name.range), wanted) {
      return true
    }
    return false
  }

  private func equalsIgnoringCase(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where lowercase(left[index]) != lowercase(right[index]) {
      return false
    }
    return true
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
