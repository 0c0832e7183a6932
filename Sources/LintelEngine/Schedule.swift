/// A server that may be scheduled, by its position in its pool.
package struct ScheduledServer: Sendable, Equatable {
  package var position: UInt16
  package var weight: UInt32

  package init(position: UInt16, weight: UInt32) {
    self.position = position
    self.weight = weight
  }
}

/// The order in which the servers of a pool take turns, each as often as its weight says and as
/// evenly spread as can be.
///
/// It is built anew when a server joins or leaves, and read with a ticket that all workers draw
/// from one counter, so that many threads still take turns like one. The same list, indexed by a
/// hash, maps a key to a server as HAProxy's `hash-type map-based` does.
package struct Schedule: Sendable, Equatable {
  package private(set) var places: [UInt16]

  package init(_ servers: [ScheduledServer]) {
    let present = servers.filter { $0.weight > 0 }
    guard let first = present.first else {
      places = []
      return
    }
    let divisor = present.reduce(first.weight) { Self.greatestCommonDivisor($0, $1.weight) }
    var reduced = present.map {
      ScheduledServer(position: $0.position, weight: $0.weight / divisor)
    }
    let total = reduced.reduce(0) { $0 + Int($1.weight) }
    if total > Limits.schedulePlacesMax {
      let factor = total / Limits.schedulePlacesMax + 1
      for index in reduced.indices {
        reduced[index].weight = max(1, reduced[index].weight / UInt32(factor))
      }
    }
    places = Self.spread(reduced)
  }

  package var isEmpty: Bool { places.isEmpty }

  /// The server at a ticket or hash.
  ///
  /// - Precondition: the schedule is not empty.
  @inline(__always)
  package func server(at ticket: UInt64) -> Int {
    Int(places[Int(truncatingIfNeeded: ticket % UInt64(places.count))])
  }

  private static func spread(_ servers: [ScheduledServer]) -> [UInt16] {
    if servers.allSatisfy({ $0.weight == 1 }) { return servers.map(\.position) }
    let total = servers.reduce(0) { $0 + Int($1.weight) }
    let isSmall = total <= Limits.scheduleStepsMax / servers.count
    return isSmall ? spreadByCredit(servers, total: total) : spreadByDeadline(servers)
  }

  /// Gives every server its weight in credit at each place; the richest takes the place and pays
  /// for it. The first declared wins a tie.
  private static func spreadByCredit(_ servers: [ScheduledServer], total: Int) -> [UInt16] {
    var places: [UInt16] = []
    places.reserveCapacity(total)
    var credit = [Int](repeating: 0, count: servers.count)
    for _ in 0..<total {
      var best = 0
      for index in servers.indices {
        credit[index] += Int(servers[index].weight)
        if credit[index] > credit[best] { best = index }
      }
      credit[best] -= total
      places.append(servers[best].position)
    }
    return places
  }

  /// Places the k-th turn of a server with weight w at (2k+1)/2w of the round, for large pools.
  private static func spreadByDeadline(_ servers: [ScheduledServer]) -> [UInt16] {
    var turns: [(number: UInt64, server: Int)] = []
    for index in servers.indices {
      for turn in 0..<UInt64(servers[index].weight) { turns.append((2 * turn + 1, index)) }
    }
    turns.sort { left, right in
      let one = left.number * UInt64(servers[right.server].weight)
      let other = right.number * UInt64(servers[left.server].weight)
      return one == other ? left.server < right.server : one < other
    }
    return turns.map { servers[$0.server].position }
  }

  private static func greatestCommonDivisor(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
