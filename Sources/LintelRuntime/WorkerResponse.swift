internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Response heads: interim ones, final ones, and the switch to a tunnel.
extension Worker where K: ~Copyable {
  /// Looks for response heads in `count` received bytes.
  ///
  /// - Returns: False when the stream has ended.
  mutating func takeResponse(_ stream: UInt32, count: Int) -> Bool {
    let server = streams[stream].server
    let options: ParserOptions =
      plan.pools[Int(streams[stream].pool)].options.contains(.acceptUnsafeResponses)
      ? .unsafeViolations : []
    var offset = 0
    if streams[stream].respondedAt < 0 { streams[stream].respondedAt = now }
    while offset < count {
      let bytes = unsafe inbox.bytes(from: Self.headroom + offset, count: count - offset)
      var progress = connections[server].progress
      let method = streams[stream].method
      let upgradeAsked = streams[stream].flags.contains(.upgradeAsked)
      let verdict = unsafe responseHead.parseResponse(
        bytes.octets.span, progress: &progress, answering: method, upgradeAsked: upgradeAsked,
        options: options, limits: limits)
      connections[server].progress = progress
      switch verdict {
      case .incomplete:
        stash(from: offset, count: count - offset, at: server)
        return true
      case .invalid:
        failExchange(stream, .badResponse)
        return false
      case .complete(let length):
        let status = responseHead.status
        guard status >= 200 || status == 101 else {
          guard passInterim(stream, offset: offset, length: length) else { return false }
          offset += length
          connections[server].progress = HeadProgress()
          continue
        }
        return startResponse(stream, offset: offset, headLength: length, count: count)
      }
    }
    return true
  }

  /// Passes on a 1xx response. HTTP/1.0 knows none (RFC 9110, section 15.2).
  private mutating func passInterim(_ stream: UInt32, offset: Int, length: Int) -> Bool {
    guard !streams[stream].flags.contains(.clientIsHTTP10) else { return true }
    let bytes = unsafe inbox.bytes(from: Self.headroom + offset, count: length).octets
    let memory = unsafe scratch.bytes(from: 0, count: 65_536)
    var sink = unsafe ByteSink(memory)
    let removed = unsafe responseHead.fieldsNotForwarded(in: bytes.span, keepingUpgrade: false)
    unsafe responseHead.writeHead(from: bytes.span, without: removed, to: &sink)
    sink.endHead()
    let head = unsafe UnsafeRawBufferPointer(rebasing: memory[..<sink.count])
    streams[stream].bytesToClient &+= UInt64(sink.count)
    if case .failed = unsafe send(head, on: streams[stream].client) {
      abandon(stream, .clientAbortedHeaders)
      return false
    }
    return true
  }

  /// Passes on the final head, with the body bytes that came with it, in one piece.
  private mutating func startResponse(
    _ stream: UInt32, offset: Int, headLength: Int, count: Int
  ) -> Bool {
    decideConnections(stream)
    streams[stream].status = responseHead.status
    let body = offset + headLength
    let bytes = unsafe inbox.bytes(from: Self.headroom + offset, count: headLength).octets
    let memory = unsafe scratch.bytes(from: 0, count: Self.headroom)
    var sink = unsafe ByteSink(memory)
    unsafe writeResponseHead(stream, bytes.span, to: &sink)
    guard !sink.overflowed else {
      failExchange(stream, .badResponse)
      return false
    }
    // The head ends where the body begins, so that both leave in one call.
    let start = body - sink.count
    unsafe inbox.bytes(from: Self.headroom + start, count: sink.count).copyMemory(
      from: UnsafeRawBufferPointer(rebasing: memory[..<sink.count]))
    streams[stream].flags.insert(.responseStarted)
    let rest = unsafe inbox.bytes(from: Self.headroom + body, count: count - body)
    let portion = unsafe streams[stream].response.advance(rest)
    return passResponse(
      stream, from: start, bodyAt: body, portion: portion, count: count - body)
  }

  /// Settles how the message ends, and which connections outlive it.
  private mutating func decideConnections(_ stream: UInt32) {
    var row = streams[stream]
    let isHTTP10 = row.flags.contains(.clientIsHTTP10)
    row.fate.settle(response: responseHead)
    let hasSwitched =
      responseHead.status == 101 || row.method == .connect && responseHead.status / 100 == 2
    if hasSwitched {
      row.flags.insert(.tunnel)
      row.response = .tunnel
      row.request = .tunnel
      row.fate.closeServer()
      row.fate.closeClient()
      streams[stream] = row
      return
    }
    // Bytes behind a refused upgrade may have been meant for the protocol that was asked for, so
    // they must not be taken for a request (RFC 9931).
    let hasPending = !connections[row.client].input.isEmpty
    let isChunkless = isHTTP10 && responseHead.framing == .chunked
    if isChunkless || isDraining || row.flags.contains(.upgradeAsked) && hasPending {
      row.fate.closeClient()
    }
    row.response = Transfer(
      responseHead.framing, trailers: row.flags.contains(.acceptsTrailers) ? .forward : .drop,
      takesApart: isHTTP10)
    streams[stream] = row
  }

  private func writeResponseHead(
    _ stream: UInt32, _ bytes: Span<UInt8>, to sink: inout ByteSink
  ) {
    let row = streams[stream]
    let isSwitch = responseHead.status == 101
    var removed = responseHead.fieldsNotForwarded(in: bytes, keepingUpgrade: isSwitch)
    if row.response.kind == .unchunked,
      let position = responseHead.firstPosition(of: .transferEncoding)
    {
      removed.insert(position)
    }
    let poolRules = plan.pools[Int(row.pool)].responseActions
    let frontendRules = plan.frontends[Int(row.frontend)].responseActions
    var fromPool = HeaderEdits()
    var fromFrontend = HeaderEdits()
    if !poolRules.isEmpty || !frontendRules.isEmpty {
      let origin = RequestOrigin(source: .unnamed, destination: .unnamed)
      plan.run(poolRules, on: responseHead, in: bytes, from: origin, into: &fromPool)
      plan.run(frontendRules, on: responseHead, in: bytes, from: origin, into: &fromFrontend)
      removed.formUnion(fromPool.removed, below: responseHead.fieldCount)
      removed.formUnion(fromFrontend.removed, below: responseHead.fieldCount)
    }
    responseHead.writeHead(from: bytes, without: removed, to: &sink)
    plan.write(fromPool, of: poolRules, to: &sink)
    plan.write(fromFrontend, of: frontendRules, to: &sink)
    if !row.flags.contains(.tunnel) || isSwitch {
      sink.append(row.fate.responseField(to: responseHead.version, switchesProtocol: isSwitch))
    }
    sink.endHead()
  }

  /// The response is complete: the server is let go, and the client once it has everything.
  mutating func finishResponse(_ stream: UInt32) {
    let server = streams[stream].server
    let client = streams[stream].client
    streams[stream].server = Connection.none
    let isClean =
      streams[stream].request.isDone && streams[stream].fate.keepsServer
      && connections[server].output.isEmpty && connections[server].input.isEmpty
      && connections[server].flags.isDisjoint(with: [.readHangup, .hangup, .readEnded])
    if !streams[stream].request.isDone { streams[stream].fate.closeClient() }
    if isClean {
      keep(server, pool: plan.pools[Int(streams[stream].pool)], client: client)
    } else {
      closeServer(server)
    }
    releaseServerPlace(stream)
    guard connections[client].output.isEmpty else {
      streams[stream].state = .draining
      setDeadline(client, after: plan.frontends[Int(streams[stream].frontend)].timeouts.client)
      return
    }
    endStream(stream)
  }
}
