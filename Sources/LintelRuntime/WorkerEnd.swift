internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// How exchanges end, well or otherwise. After each of these the stream is gone.
extension Worker where K: ~Copyable {
  /// Writes the log line, frees the stream, and decides what becomes of the client.
  mutating func endStream(_ stream: UInt32) {
    let client = streams[stream].client
    let isLast =
      !streams[stream].fate.keepsClient || isDraining
      || connections[client].flags.contains(.hangup)
    logStream(stream)
    freeStream(stream)
    if isLast {
      finishClosing(client)
    } else {
      awaitRequest(client)
    }
  }

  /// Ends an exchange with an error answer, or by closing when an answer has begun.
  ///
  /// - Parameter status: Where the end does not imply one.
  mutating func failExchange(_ stream: UInt32, _ end: StreamEnd, status: UInt16? = nil) {
    guard !streams[stream].flags.contains(.responseStarted) else {
      cutExchange(stream, end)
      return
    }
    let client = streams[stream].client
    let isHTTP = plan.frontends[Int(streams[stream].frontend)].mode == .http
    leaveQueue(stream)
    dropServer(stream, isAbrupt: true)
    streams[stream].end = end
    guard isHTTP else {
      logStream(stream)
      freeStream(stream)
      finishClosing(client)
      return
    }
    let status = status ?? end.status ?? 500
    streams[stream].status = status
    streams[stream].bytesToClient &+= UInt64(ErrorPage.response(for: status).utf8CodeUnitCount)
    logStream(stream)
    freeStream(stream)
    answer(client, status: status)
  }

  /// Ends an exchange whose answer has begun and cannot be completed.
  ///
  /// The client finds out because the announced length or the last chunk is missing. An answer
  /// that ends with the connection has no such mark, so the connection is reset.
  mutating func cutExchange(_ stream: UInt32, _ end: StreamEnd) {
    let client = streams[stream].client
    let isUnmarked = streams[stream].response.kind == .untilClose
    dropServer(stream, isAbrupt: true)
    streams[stream].end = end
    logStream(stream)
    freeStream(stream)
    if isUnmarked {
      closeClient(client, isAbrupt: true)
    } else if connections[client].output.isEmpty {
      finishClosing(client)
    } else {
      waitForClosing(client)
    }
  }

  /// The client is gone: there is nobody to answer.
  mutating func abandon(_ stream: UInt32, _ end: StreamEnd) {
    let client = streams[stream].client
    leaveQueue(stream)
    dropServer(stream, isAbrupt: true)
    streams[stream].end = end
    // The status that the log shows when no answer could be given.
    if streams[stream].status == 0 { streams[stream].status = 400 }
    logStream(stream)
    freeStream(stream)
    closeClient(client)
  }

  private mutating func leaveQueue(_ stream: UInt32) {
    if streams[stream].state == .queued { dequeue(stream) }
  }

  /// Returns the row to the table; the client no longer points at it.
  mutating func freeStream(_ stream: UInt32) {
    let client = streams[stream].client
    connections[client].stream = Connection.none
    connections[client].phase = .closing
    if streams[stream].flags.contains(.countsAtPool) {
      shared.poolSessions.add(streams[stream].pool, -1)
    }
    var saved = streams[stream].saved
    buffers.give(&saved)
    streams[stream].generation = 0
    streams.remove(stream)
  }

  // MARK: - The server's end

  /// The server has closed, or its connection has failed.
  ///
  /// - Returns: False when the stream has ended.
  mutating func serverEnded(_ stream: UInt32, isFailure: Bool) -> Bool {
    switch streams[stream].response.kind {
    case .head: serverLost(stream)
    case .untilClose where !isFailure:
      streams[stream].response.kind = .done
      finishResponse(stream)
    default: cutExchange(stream, .serverAbortedData)
    }
    return false
  }

  /// The server broke the framing of its answer.
  mutating func responseBroken(_ stream: UInt32) -> Bool {
    if streams[stream].bytesToClient == 0 {
      streams[stream].flags.remove(.responseStarted)
      failExchange(stream, .badResponse)
    } else {
      cutExchange(stream, .badResponseBody)
    }
    return false
  }

  /// The server went away before the first byte of its answer.
  ///
  /// A connection that was kept may have been closed by the server just when we used it. A request
  /// that may be repeated is then sent again on a fresh one; for any other, closing without an
  /// answer tells the client that it must decide (RFC 9112, section 9.3.1).
  mutating func serverLost(_ stream: UInt32) {
    let flags = streams[stream].flags
    let isFresh = !flags.contains(.reused)
    let server = streams[stream].server
    let isSilent = connections[server].input.isEmpty
    if !isFresh, isSilent, flags.contains(.replayable), !flags.contains(.requestCut) {
      dropServer(stream)
      streams[stream].flags.subtract([.reused, .requestSent])
      streams[stream].flags.insert(.avoidIdle)
      streams[stream].respondedAt = -1
      retry(stream)
      return
    }
    let client = streams[stream].client
    if !isFresh, isSilent, connections[client].requests > 1 {
      dropServer(stream)
      streams[stream].status = 502
      streams[stream].end = .serverAbortedHeaders
      logStream(stream)
      freeStream(stream)
      finishClosing(client)
      return
    }
    failExchange(stream, .serverAbortedHeaders)
  }
}
