import LintelEngine
import LintelPlan
import Testing

@Suite("Balancing")
struct BalancerTests {
  private struct Server {
    var weight: UInt16 = 1
    var limit: UInt32 = 0
    var isBackup = false
    var isDisabled = false
  }

  private func balancer(
    _ choice: Plan.Choice, _ servers: [Server], allBackups: Bool = false
  ) -> Balancer {
    var builder = PlanBuilder()
    let rows = servers.enumerated().map { number, server in
      var row = Plan.ServerSlot(
        name: builder.text("s\(number)"), address: .ipv4(0x7F00_0001, port: 80))
      row.weight = server.weight
      row.maxConnections = server.limit
      if server.isBackup { row.options.insert(.backup) }
      if server.isDisabled { row.options.insert(.disabled) }
      return row
    }
    var pool = Plan.Pool(name: builder.text("p"), servers: builder.add(rows))
    pool.choice = choice
    if allBackups { pool.options.insert(.useAllBackups) }
    let index = builder.add(pool)
    let plan = builder.build()
    return Balancer(plan.pools[index.position], of: plan)
  }

  private func picks(
    _ balancer: Balancer, _ count: Int, avoiding: Int? = nil, loads: [UInt32] = []
  ) -> [Balancer.Pick] {
    (0..<count).map { ticket in
      balancer.pick(ticket: UInt64(ticket), avoiding: avoiding) { loads.isEmpty ? 0 : loads[$0] }
    }
  }

  @Test(
    "round robin takes turns by weight", arguments: [Plan.Choice.roundRobin, .staticRoundRobin])
  func roundRobin(choice: Plan.Choice) {
    let equal = balancer(choice, [Server(), Server(), Server()])
    #expect(picks(equal, 4) == [.server(0), .server(1), .server(2), .server(0)])
    let weighted = balancer(choice, [Server(weight: 2), Server(weight: 1)])
    #expect(picks(weighted, 3) == [.server(0), .server(1), .server(0)])
  }

  @Test("a server that is down, draining or without weight gets nothing")
  func unusable() {
    var balancer = balancer(.roundRobin, [Server(), Server(weight: 0), Server(isDisabled: true)])
    #expect(picks(balancer, 2) == [.server(0), .server(0)])
    balancer.set(ServerCondition(availability: .up, weight: 1), of: 2)
    #expect(picks(balancer, 2) == [.server(0), .server(2)])
    balancer.set(ServerCondition(availability: .draining, weight: 1), of: 0)
    #expect(picks(balancer, 2) == [.server(2), .server(2)])
    balancer.set(ServerCondition(availability: .down, weight: 1), of: 2)
    #expect(picks(balancer, 1) == [Balancer.Pick.none])
    #expect(balancer.memberCount == 0)
    #expect(balancer.serverCount == 3)
    #expect(balancer.condition(of: 0).availability == .draining)
  }

  @Test("a full server is passed over; when all are full, the request waits")
  func full() {
    let servers = [Server(limit: 1), Server(limit: 2)]
    for choice in [Plan.Choice.roundRobin, .leastConnections, .first, .random] {
      let balancer = balancer(choice, servers)
      #expect(picks(balancer, 1, loads: [1, 1]) == [.server(1)], "\(choice)")
      #expect(picks(balancer, 1, loads: [1, 2]) == [.wait], "\(choice)")
    }
  }

  @Test("a failed server is avoided while there is another")
  func avoided() {
    for choice in [Plan.Choice.roundRobin, .leastConnections, .first, .random, .source] {
      let two = balancer(choice, [Server(), Server()])
      #expect(picks(two, 2, avoiding: 0) == [.server(1), .server(1)], "\(choice)")
      let one = balancer(choice, [Server()])
      #expect(picks(one, 1, avoiding: 0) == [.server(0)], "\(choice)")
      let full = balancer(choice, [Server(limit: 1)])
      #expect(picks(full, 1, avoiding: 0, loads: [1]) == [.wait], "\(choice)")
    }
  }

  @Test("backups take over when no active server is left")
  func backups() {
    let servers = [Server(), Server(isBackup: true), Server(isBackup: true)]
    var one = balancer(.roundRobin, servers)
    #expect(picks(one, 2) == [.server(0), .server(0)])
    one.set(ServerCondition(availability: .down), of: 0)
    #expect(picks(one, 2) == [.server(1), .server(1)])
    var all = balancer(.roundRobin, servers, allBackups: true)
    all.set(ServerCondition(availability: .down), of: 0)
    #expect(picks(all, 2) == [.server(1), .server(2)])
    all.set(ServerCondition(availability: .up), of: 0)
    #expect(picks(all, 2) == [.server(0), .server(0)])
  }

  @Test("leastconn compares connections by weight, and takes turns among equals")
  func leastConnections() {
    let balancer = balancer(.leastConnections, [Server(weight: 1), Server(weight: 3)])
    #expect(picks(balancer, 1, loads: [1, 2]) == [.server(1)])
    #expect(picks(balancer, 1, loads: [1, 4]) == [.server(0)])
    #expect(picks(balancer, 2, loads: [1, 3]) == [.server(0), .server(1)])
    #expect(picks(balancer, 1, loads: [.max, .max]) == [.server(1)])
  }

  @Test("first fills one server after the other")
  func first() {
    let balancer = balancer(.first, [Server(limit: 2), Server(limit: 2)])
    #expect(picks(balancer, 2, loads: [1, 0]) == [.server(0), .server(0)])
    #expect(picks(balancer, 2, loads: [2, 0]) == [.server(1), .server(1)])
  }

  @Test("random spreads by weight, and takes the less loaded of two")
  func random() {
    var generator = SystemRandomNumberGenerator()
    let balancer = balancer(.random, [Server(weight: 1), Server(weight: 3)])
    var counts = [0, 0]
    for _ in 0..<4_000 {
      let draw = UInt64.random(in: 0...UInt64.max, using: &generator)
      if case .server(let server) = balancer.pick(ticket: 0, random: draw, connections: { _ in 0 })
      {
        counts[server] += 1
      }
    }
    #expect(counts[0] + counts[1] == 4_000)
    // A quarter is expected; 4,000 draws stay well within these bounds.
    #expect((700...1_300).contains(counts[0]))
    let bothDrawn = balancer.pick(ticket: 0, random: 0 << 32 | 1, connections: { [9, 0][$0] })
    #expect(bothDrawn == .server(1))
  }

  @Test("source keeps a client with its server, and makes it wait for it")
  func source() {
    let balancer = balancer(.source, [Server(limit: 1), Server(limit: 1), Server(limit: 1)])
    let client = Endpoint.ipv4(ipv4(192, 0, 2, 7), port: 9)
    let hash = Balancer.sourceHash(client)
    #expect(hash == ipv4(192, 0, 2, 7))
    let home = Int(hash % 3)
    for ticket in 0..<5 {
      #expect(
        balancer.pick(ticket: UInt64(ticket), hash: hash, connections: { _ in 0 }) == .server(home))
    }
    #expect(
      balancer.pick(ticket: 0, hash: hash, connections: { $0 == home ? 1 : 0 }) == .wait)
    let six = Endpoint.ipv6(high: 0x2001_0DB8_0000_0000, low: 0x0000_0001_0000_0002, port: 0)
    #expect(Balancer.sourceHash(six) == 0x2001_0DB8 ^ 3)
    #expect(Balancer.sourceHash(.unnamed) == 0)
  }
}
