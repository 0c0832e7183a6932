internal import LintelEngine
internal import LintelPlan
internal import LintelSystem

/// Choosing a server, and knowing which of them are up.
extension Worker where K: ~Copyable {
  enum ServerChoice {
    case server(UInt32)
    /// Every server that is up has as many sessions as it may.
    case full
    case none
  }

  /// Chooses a server and claims a place at it.
  mutating func chooseServer(_ stream: UInt32) -> ServerChoice {
    let row = streams[stream]
    let pool = plan.pools[Int(row.pool)]
    let first = pool.servers.start
    let avoided = row.avoided == Connection.none ? nil : Int(row.avoided - first)
    if let last = preferredServer(row, pool) { return claim(last) ? .server(last) : .full }
    let ticket = UInt64(UInt(bitPattern: shared.tickets.add(row.pool, 1) &- 1))
    let sessions = shared.serverSessions
    let pick = balancers[Int(row.pool)].pick(
      ticket: ticket, random: pool.choice == .random ? random.next() : 0,
      hash: pool.choice == .source ? sourceHash(row.client) : 0, avoiding: avoided
    ) { UInt32(truncatingIfNeeded: sessions.load(first + UInt32($0))) }
    switch pick {
    case .none: return .none
    case .wait: return .full
    case .server(let position):
      let slot = first + UInt32(position)
      return claim(slot) ? .server(slot) : .full
    }
  }

  /// Takes a place at a server, unless another thread was faster to take the last one.
  func claim(_ slot: UInt32) -> Bool {
    let limit = plan.servers[Int(slot)].maxConnections
    return shared.serverSessions.claim(slot, limit: limit == 0 ? .max : Int(limit))
  }

  private func sourceHash(_ client: UInt32) -> UInt32 {
    LintelEngine.Balancer.sourceHash(Endpoint(connections[client].peer))
  }

  /// The server of the client's last request, under `option prefer-last-server`.
  private func preferredServer(_ row: Stream, _ pool: Plan.Pool) -> UInt32? {
    guard pool.options.contains(.preferLastServer) else { return nil }
    let last = connections[row.client].lastServer
    guard last != Connection.none, last != row.avoided,
      pool.servers.indices.contains(Int(last)),
      balancers[Int(row.pool)].condition(of: Int(last - pool.servers.start)).takesLoad
    else { return nil }
    return last
  }

  /// Whether a server takes load in the eyes of its checks.
  func isUsable(_ slot: UInt32, in pool: UInt32) -> Bool {
    let first = plan.pools[Int(pool)].servers.start
    return balancers[Int(pool)].condition(of: Int(slot - first)).takesLoad
  }

  /// Takes over what the checks have found out since the last look.
  mutating func refreshServers() {
    let version = shared.process.load(SharedState.ProcessCell.serverVersion)
    guard version != serverVersion else { return }
    serverVersion = version
    for pool in plan.pools.indices {
      let first = plan.pools[pool].servers.start
      for position in 0..<balancers[pool].serverCount {
        let slot = first + UInt32(position)
        let isUp = shared.serverDown.load(slot) == 0
        var condition = balancers[pool].condition(of: position)
        guard condition.availability == .up || condition.availability == .down else { continue }
        condition.availability = isUp ? .up : .down
        balancers[pool].set(condition, of: position)
        if !isUp { closeIdle(slot) }
      }
    }
    serveAllQueues()
  }

  /// Connections to a server that is down are of no use.
  private mutating func closeIdle(_ slot: UInt32) {
    while let server = takeIdle(slot) {
      connections[server].phase = .busy
      closeServer(server)
    }
  }
}

/// A small generator of random numbers (xorshift64*), for `balance random`.
struct RandomSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed == 0 ? 0x9E37_79B9_7F4A_7C15 : seed }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
