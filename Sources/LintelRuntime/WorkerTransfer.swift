internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Moving bytes between a client and a server.
///
/// A function that returns false has ended the stream, and its caller must not touch it again.
extension Worker where K: ~Copyable {
  /// Does everything that can be done for a stream now.
  mutating func pump(_ stream: UInt32) {
    switch streams[stream].state {
    case .queued, .delayed, .connecting:
      if hasClientGone(stream) {
        abandon(
          stream,
          streams[stream].state == .queued ? .clientAbortedQueue : .clientAbortedConnect)
      }
    case .exchanging:
      if streams[stream].flags.contains(.tunnel) {
        pumpTunnel(stream)
        return
      }
      var hasMoved = false
      guard moveRequest(stream, &hasMoved), moveResponse(stream, &hasMoved) else { return }
      if hasMoved { updateTimers(stream) }
    case .draining:
      switch flush(streams[stream].client) {
      case .sent: endStream(stream)
      case .failed:
        streams[stream].end = .clientAbortedData
        endStream(stream)
      case .pending: break
      }
    }
  }

  /// The client is gone for good, so that no answer can reach it.
  ///
  /// A client that has only finished sending still gets its answer, unless
  /// `option abortonclose` says that it has lost interest.
  private func hasClientGone(_ stream: UInt32) -> Bool {
    let flags = connections[streams[stream].client].flags
    if flags.contains(.hangup) { return true }
    let pool = plan.pools[Int(streams[stream].pool)]
    return flags.contains(.readHangup) && pool.options.contains(.abortOnClose)
      && !streams[stream].flags.contains(.tunnel)
  }

  // MARK: - Client to server

  private mutating func moveRequest(_ stream: UInt32, _ hasMoved: inout Bool) -> Bool {
    let server = streams[stream].server
    if !connections[server].output.isEmpty {
      let before = connections[server].output.count
      switch flush(server) {
      case .failed: return requestRefused(stream)
      case .pending:
        if connections[server].output.count != before { hasMoved = true }
        return true
      case .sent: hasMoved = true
      }
    }
    guard !streams[stream].request.isDone else {
      guard !streams[stream].flags.contains(.responseStarted), hasClientGone(stream) else {
        return true
      }
      // A client that has only finished sending can still read why it gets no answer.
      if connections[streams[stream].client].flags.contains(.hangup) {
        abandon(stream, .clientAbortedHeaders)
      } else {
        failExchange(stream, .clientAbortedHeaders, status: 400)
      }
      return false
    }
    return moveRequestBody(stream, &hasMoved)
  }

  private mutating func moveRequestBody(_ stream: UInt32, _ hasMoved: inout Bool) -> Bool {
    let server = streams[stream].server
    let client = streams[stream].client
    for _ in 0..<Self.burstMax {
      guard connections[client].isReadable else { return true }
      switch receive(client) {
      case .nothing: return true
      case .ended, .failed:
        let hasAnswer = streams[stream].flags.contains(.responseStarted)
        abandon(stream, hasAnswer ? .clientAbortedData : .clientAbortedHeaders)
        return false
      case .bytes(let count):
        hasMoved = true
        let memory = unsafe inbox.bytes(from: Self.headroom, count: count)
        let portion = unsafe streams[stream].request.advance(memory)
        stash(from: portion.used, count: count - portion.used, at: client)
        guard streams[stream].request.kind != .invalid else {
          failExchange(stream, .badRequestBody)
          return false
        }
        // Once bytes have been sent that are not kept, the request cannot be repeated.
        streams[stream].flags.remove(.replayable)
        let body = unsafe UnsafeRawBufferPointer(rebasing: memory.readOnly[..<portion.kept])
        switch unsafe send(body, on: server) {
        case .failed: return requestRefused(stream)
        case .pending: return true
        case .sent: break
        }
        if streams[stream].request.isDone { return true }
      }
    }
    goOnLater(stream)
    return true
  }

  /// The server does not take the rest of the request. It may have answered before it closed, so
  /// what it has sent is looked at first.
  private mutating func requestRefused(_ stream: UInt32) -> Bool {
    let server = streams[stream].server
    giveOutput(server)
    connections[server].flags.insert(.canRead)
    streams[stream].fate.closeServer()
    streams[stream].fate.closeClient()
    streams[stream].request.kind = .done
    streams[stream].flags.insert(.requestCut)
    return true
  }

  // MARK: - Server to client

  private mutating func moveResponse(_ stream: UInt32, _ hasMoved: inout Bool) -> Bool {
    let client = streams[stream].client
    let server = streams[stream].server
    if !connections[client].output.isEmpty {
      let before = connections[client].output.count
      switch flush(client) {
      case .failed:
        abandon(stream, .clientAbortedData)
        return false
      case .pending:
        if connections[client].output.count != before { hasMoved = true }
        return true
      case .sent: hasMoved = true
      }
    }
    for _ in 0..<Self.burstMax {
      guard connections[server].isReadable else { return true }
      let isHead = streams[stream].response.kind == .head
      let limit = isHead ? Self.readMax : streams[stream].readSize
      switch receive(server, atMost: limit) {
      case .nothing: return true
      case .ended: return serverEnded(stream, isFailure: false)
      case .failed: return serverEnded(stream, isFailure: true)
      case .bytes(let count):
        hasMoved = true
        let goesOn =
          isHead
          ? takeResponse(stream, count: count) : moveResponseBody(stream, count: count)
        guard goesOn else { return false }
        guard connections[client].output.isEmpty else {
          streams[stream].readSize = Self.slowReadMax
          return true
        }
        if count == limit { streams[stream].readSize = Self.streamReadMax }
        // The answer turned the exchange into a tunnel.
        if streams[stream].flags.contains(.tunnel) {
          goOnLater(stream)
          return true
        }
      }
    }
    goOnLater(stream)
    return true
  }

  private mutating func moveResponseBody(_ stream: UInt32, count: Int) -> Bool {
    let memory = unsafe inbox.bytes(from: Self.headroom, count: count)
    let portion = unsafe streams[stream].response.advance(memory)
    return passResponse(stream, from: 0, portion: portion, count: count)
  }

  /// Sends a stretch of response bytes, which begins at `start` of the inbox's received part.
  ///
  /// - Parameters:
  ///   - portion: What became of the body bytes that end the stretch.
  ///   - count: Length of those body bytes before they were looked at.
  mutating func passResponse(
    _ stream: UInt32, from start: Int, bodyAt body: Int = 0, portion: Transfer.Portion, count: Int
  ) -> Bool {
    let client = streams[stream].client
    guard streams[stream].response.kind != .invalid else {
      return responseBroken(stream)
    }
    // Bytes behind the end of the response belong to nobody.
    if portion.used < count { streams[stream].fate.closeServer() }
    let length = body - start + portion.kept
    streams[stream].bytesToClient &+= UInt64(length)
    let bytes = unsafe inbox.bytes(from: Self.headroom + start, count: length).readOnly
    if case .failed = unsafe send(bytes, on: client) {
      abandon(stream, .clientAbortedData)
      return false
    }
    if streams[stream].response.isDone {
      finishResponse(stream)
      return false
    }
    return true
  }

  /// Lets other streams have their turn.
  mutating func goOnLater(_ stream: UInt32) {
    let client = streams[stream].client
    again.append(connections[client].token(client))
  }

  // MARK: - Time

  /// Sets both sides' deadlines for what each is expected to do next.
  mutating func updateTimers(_ stream: UInt32) {
    let row = streams[stream]
    let client = row.client
    let server = row.server
    let timeouts = plan.frontends[Int(row.frontend)].timeouts
    let isClientSlow = !connections[client].output.isEmpty
    if isClientSlow || !row.request.isDone {
      setDeadline(client, after: timeouts.client)
    } else {
      clearDeadline(client)
    }
    let isServerDue = row.request.isDone || !connections[server].output.isEmpty
    if isServerDue, !isClientSlow {
      setDeadline(server, after: plan.pools[Int(row.pool)].timeouts.server)
    } else {
      clearDeadline(server)
    }
  }
}
