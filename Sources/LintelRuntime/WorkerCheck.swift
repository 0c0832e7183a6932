internal import LintelEngine
internal import LintelPlan
internal import LintelSystem

/// The health of one server, kept by the worker that runs the checks.
struct CheckState {
  var slot: UInt32
  var pool: UInt32
  var health: Health
  /// The check's row in the connection table.
  var connection: UInt32
}

/// Health checks: one worker runs them and tells the others.
///
/// A check has a row in the connection table for its whole life; between two attempts the row has
/// no socket and its timer means the next attempt.
extension Worker where K: ~Copyable {
  mutating func startChecks() {
    guard number == 0 else { return }
    for pool in plan.pools.indices {
      for slot in plan.pools[pool].servers.indices {
        let server = plan.servers[slot]
        guard server.check.kind == .tcp, !server.options.contains(.disabled) else { continue }
        let row = Connection(
          descriptor: .none, role: .check, phase: .idle, generation: freshGeneration(),
          owner: UInt32(checks.count))
        guard let connection = connections.insert(row) else { return }
        checks.append(
          CheckState(
            slot: UInt32(slot), pool: UInt32(pool), health: Health(server.check),
            connection: connection))
        // Spread over the interval, so that a large pool is not asked all at once.
        let spread = server.check.interval / UInt32(max(1, plan.servers.count))
        setDeadline(connection, after: 1 + spread &* UInt32(checks.count - 1))
      }
    }
  }

  mutating func stopChecks() {
    for check in checks {
      closeCheck(check.connection)
      free(check.connection)
    }
    checks.removeAll()
  }

  /// A check's timer: the next attempt is due, or the present one takes too long.
  mutating func checkTimedOut(_ connection: UInt32) {
    if connections[connection].phase == .connecting {
      finishCheck(connection, isSuccess: false)
    } else {
      beginCheck(connection)
    }
  }

  private mutating func beginCheck(_ connection: UInt32) {
    let state = checks[Int(connections[connection].owner)]
    guard let target = checkTargets[Int(state.slot)] else {
      finishCheck(connection, isSuccess: false)
      return
    }
    let outcome = kernel.connect(to: target)
    guard !outcome.isFailure else {
      finishCheck(connection, isSuccess: false)
      return
    }
    let descriptor = Descriptor(Int32(truncatingIfNeeded: outcome.raw))
    connections[connection].descriptor = descriptor
    connections[connection].phase = .connecting
    connections[connection].flags = []
    connections[connection].generation = freshGeneration()
    let registered = kernel.register(
      descriptor, token: connections[connection].token(connection), interest: .connection)
    guard !registered.isFailure else {
      finishCheck(connection, isSuccess: false)
      return
    }
    let timeouts = plan.pools[Int(state.pool)].timeouts
    let interval = plan.servers[Int(state.slot)].check.interval
    var limit = timeouts.check != 0 ? timeouts.check : interval
    if timeouts.connect != 0, timeouts.check == 0 { limit = min(limit, timeouts.connect) }
    setDeadline(connection, after: max(1, limit))
  }

  mutating func checkReady(_ connection: UInt32) {
    guard connections[connection].phase == .connecting else { return }
    let flags = connections[connection].flags
    guard flags.contains(.canWrite) || flags.contains(.hangup) else { return }
    let error =
      flags.contains(.hangup) ? kernel.connectionError(connections[connection].descriptor) : 0
    finishCheck(connection, isSuccess: error == 0)
  }

  private mutating func finishCheck(_ connection: UInt32, isSuccess: Bool) {
    closeCheck(connection)
    let position = Int(connections[connection].owner)
    let transition = checks[position].health.record(success: isSuccess)
    let state = checks[position]
    setDeadline(connection, after: state.health.interval(plan.servers[Int(state.slot)].check))
    guard transition != .none else { return }
    shared.serverDown.store(state.slot, transition == .wentDown ? 1 : 0)
    shared.process.add(SharedState.ProcessCell.serverVersion, 1)
    refreshServers()
    shared.wakeAll()
    logHealth(state.slot, pool: state.pool, isUp: transition == .wentUp)
  }

  private mutating func closeCheck(_ connection: UInt32) {
    guard connections[connection].phase == .connecting else { return }
    connections[connection].phase = .idle
    // A reset leaves no trace of the check in the server's connection table.
    kernel.close(connections[connection].descriptor, isAbrupt: true)
    connections[connection].descriptor = .none
  }
}
