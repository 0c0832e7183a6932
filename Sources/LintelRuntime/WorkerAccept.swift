internal import LintelPlan
internal import LintelSystem

extension Worker where K: ~Copyable {
  mutating func watchWake(_ descriptor: Descriptor) {
    let row = Connection(
      descriptor: descriptor, role: .wake, phase: .idle, generation: 1, owner: 0)
    if let slot = connections.insert(row) {
      _ = kernel.register(descriptor, token: row.token(slot), interest: .listener)
    }
  }

  mutating func watch(_ listener: WorkerListener) {
    var row = Connection(
      descriptor: listener.descriptor, role: .listener, phase: .idle, generation: 1,
      owner: UInt32(listener.frontend.position))
    if listener.isShared { row.flags.insert(.shared) }
    guard let slot = connections.insert(row) else { return }
    _ = kernel.register(
      listener.descriptor, token: row.token(slot),
      interest: listener.isShared ? .sharedListener : .listener)
  }

  /// Another thread has something to tell: a stop, or a place at a server.
  mutating func wakeUp(_ slot: UInt32) {
    kernel.acknowledgeWake(connections[slot].descriptor)
    if shared.stop != .running, !isDraining { beginDrain() }
    refreshServers()
    serveAllQueues()
  }

  /// Takes the clients that are waiting, within the limits of frontend and process.
  mutating func acceptClients(_ listener: UInt32) {
    let frontend = connections[listener].owner
    // Listeners are level-triggered, so that a bounded number per turn loses none.
    for _ in 0..<RuntimeLimits.acceptsPerTurn {
      guard claimPlace(frontend) else {
        pause(listener)
        return
      }
      var peer = PeerAddress()
      let accepted = kernel.accept(connections[listener].descriptor, peer: &peer)
      if accepted.isFailure {
        releasePlace(frontend)
        if accepted.isOutOfDescriptors { pause(listener) }
        return
      }
      addClient(
        Descriptor(Int32(truncatingIfNeeded: accepted.raw)), frontend: frontend, peer: peer)
    }
  }

  private mutating func addClient(_ descriptor: Descriptor, frontend: UInt32, peer: PeerAddress) {
    let row = Connection(
      descriptor: descriptor, role: .client, phase: .idle, generation: freshGeneration(),
      owner: frontend)
    guard let slot = connections.insert(row) else {
      kernel.close(descriptor, isAbrupt: true)
      releasePlace(frontend)
      return
    }
    connections[slot].peer = peer
    connections[slot].began = now
    connections[slot].flags = [.canWrite]
    clientCount += 1
    let registered = kernel.register(
      descriptor, token: row.token(slot), interest: .connection)
    guard !registered.isFailure else {
      closeClient(slot)
      return
    }
    let settings = plan.frontends[Int(frontend)]
    if settings.options.contains(.tcpKeepAlive) { kernel.enableProbes(descriptor) }
    switch settings.mode {
    case .http:
      let timeouts = settings.timeouts
      setDeadline(slot, after: timeouts.httpRequest != 0 ? timeouts.httpRequest : timeouts.client)
    case .tcp: startTunnel(slot)
    }
  }

  /// Numbers that do not repeat within the life of a stale event.
  mutating func freshGeneration() -> UInt32 {
    generationCount &+= 1
    return generationCount
  }

  private func claimPlace(_ frontend: UInt32) -> Bool {
    let limit = Int(plan.frontends[Int(frontend)].maxConnections)
    guard shared.process.claim(SharedState.ProcessCell.connections, limit: connectionsMax) else {
      return false
    }
    if shared.frontendConnections.claim(frontend, limit: limit == 0 ? .max : limit) { return true }
    shared.process.add(SharedState.ProcessCell.connections, -1)
    return false
  }

  func releasePlace(_ frontend: UInt32) {
    shared.process.add(SharedState.ProcessCell.connections, -1)
    shared.frontendConnections.add(frontend, -1)
  }

  /// Stops watching a listener: its event would come back at once otherwise.
  private mutating func pause(_ listener: UInt32) {
    guard !connections[listener].flags.contains(.paused) else { return }
    connections[listener].flags.insert(.paused)
    kernel.unregister(connections[listener].descriptor)
    isLimited = true
    resumeAt = now + RuntimeLimits.pauseMilliseconds
  }

  /// Watches paused listeners again. The wait is bounded while there are any, because room may
  /// come about in another thread.
  mutating func resumeListeners() {
    isLimited = false
    for slot in 0..<connections.slotLimit {
      guard connections[slot].role == .listener, connections[slot].flags.contains(.paused) else {
        continue
      }
      connections[slot].flags.remove(.paused)
      _ = kernel.register(
        connections[slot].descriptor, token: connections[slot].token(slot),
        interest: connections[slot].flags.contains(.shared) ? .sharedListener : .listener)
    }
  }

  /// Begins to end: no new clients, and idle ones are let go.
  private mutating func beginDrain() {
    isDraining = true
    for slot in 0..<connections.slotLimit {
      switch connections[slot].role {
      case .listener: closeListener(slot)
      case .client where connections[slot].phase == .idle: closeClient(slot)
      case .server where connections[slot].phase == .idle: closeServer(slot)
      default: break
      }
    }
    stopChecks()
  }

  private mutating func closeListener(_ slot: UInt32) {
    let row = connections[slot]
    if !row.flags.contains(.paused) { kernel.unregister(row.descriptor) }
    if !row.flags.contains(.shared) { kernel.close(row.descriptor, isAbrupt: false) }
    free(slot)
  }

  /// Closes whatever is left, at the very end.
  mutating func closeEverything() {
    for slot in 0..<connections.slotLimit {
      switch connections[slot].role {
      case .listener: closeListener(slot)
      case .client, .server, .check:
        kernel.close(connections[slot].descriptor, isAbrupt: false)
        free(slot)
      case .free, .wake: break
      }
    }
    flushLog()
  }
}
