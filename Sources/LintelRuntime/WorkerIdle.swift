internal import LintelPlan
internal import LintelSystem

/// Server connections between two requests.
///
/// Each worker keeps a list per server; the one used last is taken first, because it is the least
/// likely to have been closed by the server meanwhile.
extension Worker where K: ~Copyable {
  /// Keeps a connection for a later request, or closes it.
  mutating func keep(_ server: UInt32, pool: Plan.Pool, client: UInt32) {
    let slot = connections[server].owner
    let limits = plan.servers[Int(slot)]
    connections[server].stream = Connection.none
    connections[server].phase = .idle
    if pool.reuse == .never || connections[server].flags.contains(.isPrivate) {
      connections[server].stream = client
      connections[client].attached = server
    } else if idleCounts[Int(slot)] < limits.maxIdle, isWorthKeeping(slot), !isDraining {
      linkIdle(server)
    } else {
      // Nothing is on its way, and a reset leaves no port in TIME_WAIT.
      connections[server].phase = .busy
      closeServer(server, isAbrupt: true)
      return
    }
    setDeadline(server, after: limits.idleMilliseconds)
  }

  /// Whether another idle connection may be of use: not more are kept than were ever busy at once.
  ///
  /// Clients that send one request each get a connection each, under `http-reuse safe`; without
  /// this bound every one of them would stay.
  private mutating func isWorthKeeping(_ slot: UInt32) -> Bool {
    let used = max(shared.serverSessions.load(slot), 1)
    peakUses[Int(slot)] = max(peakUses[Int(slot)], used)
    return Int(idleCounts[Int(slot)]) < peakUses[Int(slot)]
  }

  /// The idle connection of a server that was used last.
  mutating func takeIdle(_ slot: UInt32) -> UInt32? {
    let server = idleHeads[Int(slot)]
    guard server != Connection.none else { return nil }
    unlinkIdle(server)
    shared.process.add(SharedState.ProcessCell.reuses, 1)
    return server
  }

  /// Whether the connection that ``takeIdle(_:)`` would return has served more than one request.
  func isIdleProven(_ slot: UInt32) -> Bool {
    let server = idleHeads[Int(slot)]
    return server != Connection.none && connections[server].requests > 1
  }

  /// An idle connection is closed by its server, or got bytes that nobody asked for.
  mutating func idleServerReady(_ server: UInt32) {
    guard !connections[server].flags.isDisjoint(with: [.canRead, .readHangup, .hangup]) else {
      return
    }
    let holder = connections[server].stream
    if holder != Connection.none { connections[holder].attached = Connection.none }
    closeServer(server)
  }

  private mutating func linkIdle(_ server: UInt32) {
    let slot = Int(connections[server].owner)
    let head = idleHeads[slot]
    connections[server].next = head
    connections[server].previous = Connection.none
    if head != Connection.none { connections[head].previous = server }
    idleHeads[slot] = server
    idleCounts[slot] += 1
  }

  mutating func unlinkIdle(_ server: UInt32) {
    let slot = Int(connections[server].owner)
    let next = connections[server].next
    let previous = connections[server].previous
    if previous == Connection.none {
      guard idleHeads[slot] == server else { return }
      idleHeads[slot] = next
    } else {
      connections[previous].next = next
    }
    if next != Connection.none { connections[next].previous = previous }
    connections[server].next = Connection.none
    connections[server].previous = Connection.none
    idleCounts[slot] -= 1
  }
}
