internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// The client side between two exchanges: reading heads, and letting go.
extension Worker where K: ~Copyable {
  mutating func clientReady(_ client: UInt32) {
    switch connections[client].phase {
    case .busy: pump(connections[client].stream)
    case .idle, .head: readRequests(client)
    case .closing:
      switch flush(client) {
      case .sent: finishClosing(client)
      case .failed: closeClient(client)
      case .pending: break
      }
    case .lingering: linger(client)
    case .connecting: break
    }
  }

  /// Reads until a request is complete or nothing more is there.
  mutating func readRequests(_ client: UInt32) {
    while true {
      let held = connections[client].input.count
      let count: Int
      if held > 0, !connections[client].flags.contains(.needsMore) {
        unstash(client)
        count = held
      } else {
        guard connections[client].isReadable else { return }
        switch receive(client) {
        case .bytes(let arrived): count = arrived
        case .nothing: return
        case .ended, .failed:
          clientLeft(client)
          return
        }
      }
      connections[client].flags.remove(.needsMore)
      guard readHead(client, count: count) else { return }
    }
  }

  /// Looks for a head in `count` bytes of the inbox.
  ///
  /// - Returns: Whether the caller should read on.
  private mutating func readHead(_ client: UInt32, count: Int) -> Bool {
    if connections[client].phase == .idle {
      connections[client].phase = .head
      connections[client].requests &+= 1
      connections[client].progress = HeadProgress()
      // The first request is timed from the accept, so that a silent client is found out.
      if connections[client].requests > 1 { connections[client].began = now }
    }
    let frontend = plan.frontends[Int(connections[client].owner)]
    let memory = unsafe inbox.bytes(from: Self.headroom, count: count)
    var progress = connections[client].progress
    let verdict = unsafe requestHead.parseRequest(
      memory.octets.span, progress: &progress,
      options: frontend.options.contains(.acceptUnsafeRequests) ? .unsafeViolations : [],
      limits: limits)
    connections[client].progress = progress
    switch verdict {
    case .complete(let headLength):
      startExchange(client, count: count, headLength: headLength)
      return false
    case .incomplete:
      stash(from: 0, count: count, at: client)
      connections[client].flags.insert(.needsMore)
      armHeadTimer(client, frontend.timeouts)
      return true
    case .invalid(let fault):
      refuse(client, .badRequest, status: fault.status)
      return false
    }
  }

  /// A head must be complete in time, however busily its bytes drip in.
  private mutating func armHeadTimer(_ client: UInt32, _ timeouts: Plan.FrontendTimeouts) {
    guard timeouts.httpRequest != 0 else {
      setDeadline(client, after: timeouts.client)
      return
    }
    let passed = now - connections[client].began
    let left = Int64(timeouts.httpRequest) - passed
    setDeadline(client, after: UInt32(max(1, left)))
  }

  /// The client went away without a complete request.
  private mutating func clientLeft(_ client: UInt32) {
    let row = connections[client]
    let frontend = plan.frontends[Int(row.owner)]
    if row.phase == .head {
      logRefusal(client, .clientAbortedRequest, status: 400)
    } else if row.requests == 0, !frontend.options.contains(.dontLogNull) {
      logRefusal(client, .clientAbortedRequest, status: 400)
    }
    closeClient(client)
  }

  /// Answers a client that has no stream with an error, and lets it go.
  mutating func refuse(_ client: UInt32, _ end: StreamEnd, status: UInt16? = nil) {
    let status = status ?? end.status ?? 500
    logRefusal(client, end, status: status)
    answer(client, status: status)
  }

  /// Sends an error page as the last thing on the connection.
  mutating func answer(_ client: UInt32, status: UInt16) {
    let page = ErrorPage.response(for: status)
    let bytes = unsafe UnsafeRawBufferPointer(start: page.utf8Start, count: page.utf8CodeUnitCount)
    connections[client].flags.insert(.lastRequest)
    switch unsafe send(bytes, on: client) {
    case .sent: finishClosing(client)
    case .pending: waitForClosing(client)
    case .failed: closeClient(client)
    }
  }

  mutating func waitForClosing(_ client: UInt32) {
    connections[client].phase = .closing
    let timeouts = plan.frontends[Int(connections[client].owner)].timeouts
    setDeadline(
      client, after: timeouts.client != 0 ? timeouts.client : RuntimeLimits.lingerMilliseconds)
  }

  /// Closes a client that has been sent everything.
  ///
  /// Bytes that it still sends would make the kernel answer with a reset, which can destroy what
  /// is under way to it. So if any are expected, they are read and dropped for a while.
  mutating func finishClosing(_ client: UInt32) {
    let row = connections[client]
    let isOver = row.flags.contains(.readEnded) || row.flags.contains(.hangup)
    guard !isOver, row.isReadable || !row.input.isEmpty || row.flags.contains(.lastRequest) else {
      closeClient(client)
      return
    }
    kernel.shutdownWrite(row.descriptor)
    connections[client].phase = .lingering
    giveInput(client)
    setDeadline(client, after: RuntimeLimits.lingerMilliseconds)
    linger(client)
  }

  private mutating func linger(_ client: UInt32) {
    for _ in 0..<Self.burstMax {
      guard connections[client].isReadable else { return }
      switch receive(client) {
      case .bytes: continue
      case .nothing: return
      case .ended, .failed:
        closeClient(client)
        return
      }
    }
    // Someone who sends this much after our last word is not worth a turn of its own.
    closeClient(client)
  }

  /// Makes a client wait for its next request, or go on with one that has arrived already.
  mutating func awaitRequest(_ client: UInt32) {
    connections[client].phase = .idle
    connections[client].stream = Connection.none
    let timeouts = plan.frontends[Int(connections[client].owner)].timeouts
    let limit =
      timeouts.httpKeepAlive != 0
      ? timeouts.httpKeepAlive
      : timeouts.httpRequest != 0 ? timeouts.httpRequest : timeouts.client
    setDeadline(client, after: limit)
    if !connections[client].input.isEmpty || connections[client].isReadable {
      again.append(connections[client].token(client))
    }
  }
}
