package import LintelPlan

/// What the balancer must know of a server at the moment.
package struct ServerCondition: Sendable, Equatable, BitwiseCopyable {
  package enum Availability: UInt8, Sendable, BitwiseCopyable {
    case up

    /// Keeps what it has and takes nothing new: weight zero, or `drain`.
    case draining
    case down
    case maintenance
  }

  package var availability: Availability

  /// The weight in force, with slow start and changes at run time: 0 to 256.
  package var weight: UInt32

  package init(availability: Availability = .up, weight: UInt32 = 1) {
    self.availability = availability
    self.weight = weight
  }

  package var takesLoad: Bool { availability == .up && weight > 0 }
}

/// Chooses among the servers of one pool. Each worker has its own; what they share comes in as
/// arguments.
package struct Balancer: Sendable {
  package enum Pick: Sendable, Equatable {
    /// The position of the server in its pool.
    case server(Int)

    /// Servers are up, but each has all the connections it may have.
    case wait

    /// No server is up.
    case none
  }

  private let choice: Plan.Choice
  private let usesAllBackups: Bool
  private let isBackup: [Bool]
  private let limits: [UInt32]
  private var conditions: [ServerCondition]

  /// The servers that take part now, in order, and their schedule.
  private var members: [ScheduledServer] = []
  private var schedule = Schedule([])

  package init(_ pool: Plan.Pool, of plan: Plan) {
    choice = pool.choice
    usesAllBackups = pool.options.contains(.useAllBackups)
    let servers = plan.servers[pool.servers.indices]
    isBackup = servers.map { $0.options.contains(.backup) }
    limits = servers.map(\.maxConnections)
    conditions = servers.map {
      ServerCondition(
        availability: $0.options.contains(.disabled) ? .maintenance : .up,
        weight: UInt32($0.weight))
    }
    rebuild()
  }

  package var serverCount: Int { conditions.count }

  /// Servers that take load at the moment, without counting limits.
  package var memberCount: Int { members.count }

  package func condition(of server: Int) -> ServerCondition { conditions[server] }

  /// Takes note of a server that came up, went down or changed its weight. May allocate.
  package mutating func set(_ condition: ServerCondition, of server: Int) {
    guard conditions[server] != condition else { return }
    conditions[server] = condition
    rebuild()
  }

  /// Active servers, or backups once no active one is left: the first one, or all with
  /// `option allbackups`.
  private mutating func rebuild() {
    func candidates(backup: Bool) -> [ScheduledServer] {
      conditions.indices.filter { conditions[$0].takesLoad && isBackup[$0] == backup }
        .map { ScheduledServer(position: UInt16($0), weight: conditions[$0].weight) }
    }
    members = candidates(backup: false)
    if members.isEmpty {
      let backups = candidates(backup: true)
      members = usesAllBackups ? backups : Array(backups.prefix(1))
    }
    schedule = Schedule(members)
  }

  /// Chooses a server.
  ///
  /// - Parameters:
  ///   - ticket: The next number of a counter that all workers share.
  ///   - random: 64 random bits, for `random`.
  ///   - hash: The key of the request, for `source`: see ``sourceHash(_:)``.
  ///   - failed: A server to avoid as long as there is another, or nil.
  ///   - connections: The connections that a server has now, over all workers.
  package func pick(
    ticket: UInt64, random: UInt64 = 0, hash: UInt32 = 0, avoiding failed: Int? = nil,
    connections: (Int) -> UInt32
  ) -> Pick {
    guard !members.isEmpty else { return .none }
    let pick: Pick
    switch choice {
    case .roundRobin, .staticRoundRobin: pick = pickInTurn(from: ticket, failed, connections)
    case .leastConnections: pick = pickLeastLoaded(from: ticket, failed, connections)
    case .first: pick = pickFirst(failed, connections)
    case .random: pick = pickByLot(random, failed, connections)
    case .source: return pickByHash(hash, failed, connections)
    }
    // A pool of one has no other server to turn to.
    if pick == .wait, let failed, isMember(failed), hasRoom(failed, connections) {
      return .server(failed)
    }
    return pick
  }

  private func isMember(_ server: Int) -> Bool {
    members.contains { Int($0.position) == server }
  }

  @inline(__always)
  private func hasRoom(_ server: Int, _ connections: (Int) -> UInt32) -> Bool {
    let limit = limits[server]
    return limit == 0 || connections(server) < limit
  }

  private func pickInTurn(
    from ticket: UInt64, _ failed: Int?, _ connections: (Int) -> UInt32
  ) -> Pick {
    for step in 0..<schedule.places.count {
      let server = schedule.server(at: ticket &+ UInt64(step))
      if server != failed, hasRoom(server, connections) { return .server(server) }
    }
    return .wait
  }

  /// The lowest share of connections per weight; among equals, the turn decides.
  private func pickLeastLoaded(
    from ticket: UInt64, _ failed: Int?, _ connections: (Int) -> UInt32
  ) -> Pick {
    var best = -1
    var bestLoad: UInt64 = 0
    var bestWeight: UInt64 = 1
    let start = Int(ticket % UInt64(members.count))
    for step in 0..<members.count {
      let member = members[(start + step) % members.count]
      let server = Int(member.position)
      let load = UInt64(connections(server))
      if server == failed || limits[server] != 0 && load >= limits[server] { continue }
      if best < 0 || load * bestWeight < bestLoad * UInt64(member.weight) {
        best = server
        bestLoad = load
        bestWeight = UInt64(member.weight)
      }
    }
    return best < 0 ? .wait : .server(best)
  }

  private func pickFirst(_ failed: Int?, _ connections: (Int) -> UInt32) -> Pick {
    for member in members {
      let server = Int(member.position)
      if server != failed, hasRoom(server, connections) { return .server(server) }
    }
    return .wait
  }

  /// Draws two by weight and takes the less loaded: `random` with its default of two draws.
  private func pickByLot(
    _ random: UInt64, _ failed: Int?, _ connections: (Int) -> UInt32
  ) -> Pick {
    let first = schedule.server(at: random >> 32)
    let second = schedule.server(at: random & 0xFFFF_FFFF)
    let canFirst = first != failed && hasRoom(first, connections)
    let canSecond = second != failed && hasRoom(second, connections)
    switch (canFirst, canSecond) {
    case (true, true):
      let left = UInt64(connections(first)) * UInt64(conditions[second].weight)
      let right = UInt64(connections(second)) * UInt64(conditions[first].weight)
      return .server(right < left ? second : first)
    case (true, false): return .server(first)
    case (false, true): return .server(second)
    case (false, false): return pickInTurn(from: random, failed, connections)
    }
  }

  /// A key stays with its server: when that has no room, the request waits for it.
  private func pickByHash(
    _ hash: UInt32, _ failed: Int?, _ connections: (Int) -> UInt32
  ) -> Pick {
    let server = schedule.server(at: UInt64(hash))
    if server == failed, members.count > 1 {
      return pickInTurn(from: UInt64(hash), failed, connections)
    }
    return hasRoom(server, connections) ? .server(server) : .wait
  }

  /// The key of `balance source`: the words of the address, combined as HAProxy does, so that both
  /// send a client to the same server.
  package static func sourceHash(_ source: Endpoint) -> UInt32 {
    switch source.family {
    case .ipv4: UInt32(truncatingIfNeeded: source.low)
    case .ipv6:
      UInt32(truncatingIfNeeded: source.high >> 32) ^ UInt32(truncatingIfNeeded: source.high)
        ^ UInt32(truncatingIfNeeded: source.low >> 32) ^ UInt32(truncatingIfNeeded: source.low)
    case .unnamed: 0
    }
  }
}
