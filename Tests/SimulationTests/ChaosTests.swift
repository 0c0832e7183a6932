import LintelPlan
import Testing

/// Clients and servers that break off, stall, reset and talk nonsense at random moments.
@Suite("Chaos")
struct ChaosTests {
  @Test("whatever happens, nothing is left behind", arguments: 1...UInt64(60))
  func nothingLeft(_ seed: UInt64) {
    var choice = SeededRandom(seed: seed &* 977)
    let simulation = Simulation(
      seed: seed, isSegmented: choice.below(2) == 0, mode: choice.below(5) == 0 ? .tcp : .http
    ) {
      $0.frontend.timeouts.client = 400
      $0.frontend.timeouts.httpRequest = 300
      $0.frontend.timeouts.httpKeepAlive = 200
      $0.pool.timeouts.server = 350
      $0.pool.timeouts.connect = 150
      $0.pool.timeouts.queue = 250
      $0.pool.reuse = choice.below(2) == 0 ? .always : .safe
      $0.pool.redispatch = choice.below(2) == 0 ? .lastRetry : .never
      $0.server.maxConnections = choice.below(3) == 0 ? 2 : 0
      $0.server.idleMilliseconds = 100
      $0.pool.connectionMode = choice.below(4) == 0 ? .serverClose : .keepAlive
    }
    simulation.network.servers[Simulation.serverPort] = { network, descriptor in
      Self.connectServer(network, descriptor)
    }
    var clients: [SimulatedClient] = []
    for _ in 0..<12 {
      simulation.network.after(Int64(choice.below(900))) {
        let client = SimulatedClient(simulation.network)
        clients.append(client)
        Self.act(client, simulation.network)
      }
    }
    let outcome = simulation.outcome(until: 30_000)
    #expect(outcome.log.split(separator: "\n").count >= 4, "seed \(seed)")
    #expect(outcome.streamRows == 0, "seed \(seed)")
    #expect(outcome.connectionRows == 2, "wake-up and listener, seed \(seed)")
    #expect(outcome.openCounts.allSatisfy { $0 == 0 }, "seed \(seed): \(outcome.openCounts)")
    #expect(simulation.network.sockets.isEmpty, "seed \(seed)")
    #expect(clients.allSatisfy { $0.endedAt != nil }, "seed \(seed)")
  }

  /// A server that accepts, refuses or ignores, and answers well or badly.
  private static func connectServer(_ network: Network, _ descriptor: Int32) {
    switch network.random.below(8) {
    case 0: network.refuse(descriptor)
    case 1: break
    default:
      network.after(Int64(network.random.below(60))) {
        network.establish(descriptor) { bytes in
          if bytes != nil { answer(network, descriptor) }
        }
      }
    }
  }

  private static func answer(_ network: Network, _ descriptor: Int32) {
    let body = String(repeating: "x", count: network.random.below(9_000))
    let whole = "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    let chunked =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    switch network.random.below(12) {
    case 0: network.reset(descriptor)
    case 1: network.finish(descriptor)
    case 2: network.feed(descriptor, Array(whole.utf8.prefix(whole.utf8.count / 2)))
    case 3:
      network.feed(descriptor, Array(whole.utf8.prefix(whole.utf8.count / 2)))
      network.finish(descriptor)
    case 4: network.feed(descriptor, Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    case 5: network.feed(descriptor, (0..<300).map { _ in UInt8(network.random.below(256)) })
    case 6: network.feed(descriptor, Array("HTTP/1.1 200 OK\r\n\r\nuntil the end".utf8))
    case 7: network.feed(descriptor, Array((chunked + "extra").utf8))
    case 8: network.feed(descriptor, Array(chunked.utf8))
    default: network.feed(descriptor, Array(whole.utf8))
    }
  }

  private static func act(_ client: SimulatedClient, _ network: Network) {
    let requests = [
      "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\nhello",
      "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef",
      "GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nbytes",
      "HEAD / HTTP/1.0\r\n\r\n", "GET / HT",
    ]
    for _ in 0..<(1 + network.random.below(3)) {
      client.send(requests[network.random.below(requests.count)])
    }
    if network.random.below(5) == 0 { client.rest(after: network.random.below(3_000)) }
    let moment = Int64(network.random.below(500))
    switch network.random.below(4) {
    case 0: network.after(moment) { client.reset() }
    case 1: network.after(moment) { client.finish() }
    default: break
    }
  }
}
