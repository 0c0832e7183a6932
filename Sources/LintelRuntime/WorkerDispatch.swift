internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Choosing a server for an exchange and getting a connection to it.
extension Worker where K: ~Copyable {
  /// Finds a server and a connection for a stream that has neither.
  mutating func dispatch(_ stream: UInt32) {
    switch chooseServer(stream) {
    case .server(let slot): assign(stream, to: slot)
    case .full: enqueue(stream)
    case .none: failExchange(stream, .noServer)
    }
  }

  /// Connects a stream to the server it has been given a place at.
  mutating func assign(_ stream: UInt32, to slot: UInt32) {
    streams[stream].slot = slot
    streams[stream].flags.insert(.countsAtServer)
    if streams[stream].assignedAt < 0 { streams[stream].assignedAt = now }
    clearDeadline(streams[stream].client)
    connections[streams[stream].client].lastServer = slot
    if let kept = keptConnection(stream, slot) {
      attach(stream, to: kept)
    } else {
      connect(stream, to: slot)
    }
  }

  /// An idle connection that this exchange may use.
  private mutating func keptConnection(_ stream: UInt32, _ slot: UInt32) -> UInt32? {
    guard !streams[stream].flags.contains(.avoidIdle), !streams[stream].flags.contains(.tunnel)
    else { return nil }
    let client = streams[stream].client
    let own = connections[client].attached
    if own != Connection.none {
      connections[client].attached = Connection.none
      if connections[own].owner == slot { return own }
      closeServer(own)
    }
    // The first request of a client gets a fresh connection under `http-reuse safe`, because the
    // client cannot tell a dead kept one from a failed server, and will not repeat the request.
    let reuse = plan.pools[Int(streams[stream].pool)].reuse
    guard
      reuse.admitsShared(
        isFirstRequest: connections[client].requests <= 1, connectionIsProven: isIdleProven(slot))
    else { return nil }
    return takeIdle(slot)
  }

  /// Uses a connection that has carried a request before.
  private mutating func attach(_ stream: UInt32, to server: UInt32) {
    connections[server].phase = .busy
    connections[server].stream = stream
    connections[server].requests &+= 1
    connections[server].progress = HeadProgress()
    streams[stream].server = server
    streams[stream].flags.insert(.reused)
    if streams[stream].connectedAt < 0 { streams[stream].connectedAt = now }
    sendRequest(stream)
  }

  private mutating func connect(_ stream: UInt32, to slot: UInt32) {
    guard let target = targets[Int(slot)] else {
      connectFailed(stream, isTimeout: false)
      return
    }
    let outcome = kernel.connect(to: target)
    guard !outcome.isFailure else {
      connectFailed(stream, isTimeout: false)
      return
    }
    var row = Connection(
      descriptor: Descriptor(Int32(truncatingIfNeeded: outcome.raw)), role: .server,
      phase: .connecting, generation: freshGeneration(), owner: slot)
    row.stream = stream
    guard let server = connections.insert(row) else {
      kernel.close(row.descriptor, isAbrupt: false)
      connectFailed(stream, isTimeout: false)
      return
    }
    streams[stream].server = server
    streams[stream].state = .connecting
    let pool = plan.pools[Int(streams[stream].pool)]
    if pool.options.contains(.tcpKeepAlive) { kernel.enableProbes(row.descriptor) }
    guard
      !kernel.register(row.descriptor, token: row.token(server), interest: .connection).isFailure
    else {
      connectFailed(stream, isTimeout: false)
      return
    }
    setDeadline(server, after: pool.timeouts.connect)
  }

  /// Something happened to a connection that is being established.
  mutating func connectReady(_ server: UInt32) {
    let stream = connections[server].stream
    let flags = connections[server].flags
    if flags.contains(.hangup), kernel.connectionError(connections[server].descriptor) != 0 {
      connectFailed(stream, isTimeout: false)
      return
    }
    guard flags.contains(.canWrite) else { return }
    connections[server].phase = .busy
    connections[server].requests = 1
    clearDeadline(server)
    shared.process.add(SharedState.ProcessCell.serverConnects, 1)
    if streams[stream].connectedAt < 0 { streams[stream].connectedAt = now }
    if streams[stream].flags.contains(.tunnel) {
      streams[stream].state = .exchanging
      updateTimers(stream)
      pump(stream)
    } else {
      sendRequest(stream)
    }
  }

  /// Sends the request as far as it has arrived.
  private mutating func sendRequest(_ stream: UInt32) {
    let server = streams[stream].server
    streams[stream].state = .exchanging
    streams[stream].flags.insert(.requestSent)
    let delivery = unsafe send(streams[stream].saved.bytes, on: server)
    if case .failed = delivery {
      serverLost(stream)
      return
    }
    updateTimers(stream)
    // A fresh connection may have bytes waiting, and the client may have sent more of its body.
    if !streams[stream].request.isDone || connections[server].flags.contains(.canRead) {
      pump(stream)
    }
  }

  // MARK: - Failed attempts

  /// A connection could not be established: another attempt is made, or the client is told.
  mutating func connectFailed(_ stream: UInt32, isTimeout: Bool) {
    let failed = streams[stream].slot
    dropServer(stream, isAbrupt: true)
    let pool = plan.pools[Int(streams[stream].pool)]
    let attempt = FailedAttempt(
      failures: streams[stream].retries + 1,
      serverIsUp: isUsable(failed, in: streams[stream].pool),
      usableServers: balancers[Int(streams[stream].pool)].memberCount)
    switch pool.decideRetry(attempt) {
    case .giveUp: failExchange(stream, isTimeout ? .connectTimedOut : .connectRefused)
    case .sameServer(let pause):
      streams[stream].retries += 1
      // The time that a timeout took is pause enough.
      delay(stream, milliseconds: isTimeout ? 0 : pause)
    case .otherServer(let pause):
      streams[stream].retries += 1
      streams[stream].flags.insert(.redispatched)
      streams[stream].avoided = failed
      delay(stream, milliseconds: isTimeout ? 0 : pause)
    }
  }

  private mutating func delay(_ stream: UInt32, milliseconds: UInt32) {
    streams[stream].state = .delayed
    guard milliseconds > 0 else {
      retry(stream)
      return
    }
    setDeadline(streams[stream].client, after: milliseconds)
  }

  /// Makes the next attempt, at the server that failed or at another.
  mutating func retry(_ stream: UInt32) {
    let slot = streams[stream].slot
    clearDeadline(streams[stream].client)
    guard streams[stream].avoided == Connection.none, isUsable(slot, in: streams[stream].pool),
      claim(slot)
    else {
      dispatch(stream)
      return
    }
    assign(stream, to: slot)
  }

  /// Takes the server connection away from a stream and closes it.
  mutating func dropServer(_ stream: UInt32, isAbrupt: Bool = false) {
    let server = streams[stream].server
    if server != Connection.none {
      streams[stream].server = Connection.none
      closeServer(server, isAbrupt: isAbrupt)
    }
    releaseServerPlace(stream)
  }

  /// Gives the place at the server back, and lets the next in the queue have it.
  mutating func releaseServerPlace(_ stream: UInt32) {
    guard streams[stream].flags.contains(.countsAtServer) else { return }
    streams[stream].flags.remove(.countsAtServer)
    shared.serverSessions.add(streams[stream].slot, -1)
    serverPlaceReleased(streams[stream].slot, pool: streams[stream].pool)
  }
}
