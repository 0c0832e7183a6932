internal import LintelEngine
internal import LintelPlan
internal import LintelSystem

/// What happens when a deadline comes.
extension Worker where K: ~Copyable {
  mutating func serveTimers() {
    while let slot = timers.popExpired(now: now) {
      guard connections.contains(slot) else { continue }
      let deadline = connections[slot].deadline
      if deadline > now {
        // The deadline has moved since the wheel was told.
        if deadline != .max { timers.arm(slot, at: deadline) }
        continue
      }
      connections[slot].deadline = .max
      switch connections[slot].role {
      case .client: clientTimedOut(slot)
      case .server: serverTimedOut(slot)
      case .check: checkTimedOut(slot)
      case .free, .wake, .listener: break
      }
    }
  }

  private mutating func clientTimedOut(_ client: UInt32) {
    switch connections[client].phase {
    case .idle: idleClientTimedOut(client)
    case .head: refuse(client, .clientTimedOutRequest)
    case .busy: streamTimedOut(connections[client].stream)
    case .closing, .lingering, .connecting: closeClient(client)
    }
  }

  /// A client between two requests is let go without a word; one that has never sent anything is
  /// told why, unless it is known for a probe.
  private mutating func idleClientTimedOut(_ client: UInt32) {
    let options = plan.frontends[Int(connections[client].owner)].options
    guard connections[client].requests == 0 else {
      closeClient(client)
      return
    }
    if options.contains(.ignoreProbes) || options.contains(.dontLogNull) {
      if options.contains(.ignoreProbes) {
        closeClient(client)
      } else {
        answer(client, status: 408)
      }
      return
    }
    refuse(client, .clientTimedOutRequest)
  }

  /// The client's timer also serves the waits in which nothing is expected of the client.
  private mutating func streamTimedOut(_ stream: UInt32) {
    switch streams[stream].state {
    case .queued: failExchange(stream, .queueTimedOut)
    case .delayed: retry(stream)
    case .connecting: break
    case .exchanging where streams[stream].flags.contains(.tunnel):
      closeTunnel(stream, .clientTimedOutData)
    case .exchanging:
      if streams[stream].flags.contains(.responseStarted) {
        cutClient(stream)
      } else {
        failExchange(stream, .clientTimedOutData, status: 408)
      }
    case .draining: cutClient(stream)
    }
  }

  /// The client has stopped taking the answer: what waits for it is dropped.
  private mutating func cutClient(_ stream: UInt32) {
    let client = streams[stream].client
    dropServer(stream, isAbrupt: true)
    streams[stream].end = .clientTimedOutData
    logStream(stream)
    freeStream(stream)
    closeClient(client, isAbrupt: true)
  }

  private mutating func serverTimedOut(_ server: UInt32) {
    let stream = connections[server].stream
    switch connections[server].phase {
    case .connecting: connectFailed(stream, isTimeout: true)
    case .idle:
      if stream != Connection.none { connections[stream].attached = Connection.none }
      closeServer(server)
    case .busy where streams[stream].flags.contains(.tunnel):
      closeTunnel(stream, .serverTimedOutData)
    case .busy:
      if streams[stream].flags.contains(.responseStarted) {
        cutExchange(stream, .serverTimedOutData)
      } else {
        failExchange(stream, .serverTimedOutHeaders)
      }
    case .head, .closing, .lingering: break
    }
  }

  /// An event of a server connection.
  mutating func serverReady(_ server: UInt32) {
    switch connections[server].phase {
    case .connecting: connectReady(server)
    case .busy: pump(connections[server].stream)
    case .idle: idleServerReady(server)
    case .head, .closing, .lingering: break
    }
  }
}
