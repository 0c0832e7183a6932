import LintelPlan
import Testing

/// Each timeout, to the millisecond, on a clock that the test owns.
@Suite("Timeouts")
struct TimeoutTests {
  private let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

  /// A server that accepts and then does what `answer` says once a head has come.
  private func serve(_ network: Network, _ answer: @escaping (Network, Int32) -> Void) {
    network.servers[Simulation.serverPort] = { network, descriptor in
      var head: [UInt8] = []
      network.establish(descriptor) { bytes in
        guard let bytes else { return }
        head += bytes
        if head.suffix(4) == [13, 10, 13, 10] { answer(network, descriptor) }
      }
    }
  }

  @Test("timeout http-request counts from the accept, and answers 408")
  func httpRequest() {
    let simulation = Simulation { $0.frontend.timeouts.httpRequest = 3_000 }
    let client = SimulatedClient(simulation.network)
    client.send("GET / HTTP/1.1\r\n")
    simulation.network.after(2_500) { client.send("Host: a\r\n") }
    let log = simulation.run()
    #expect(client.status == 408)
    #expect(client.firstByteAt == 4_000)
    #expect(log.contains(" cR-- "))
  }

  @Test("timeout http-keep-alive closes an idle client without a word")
  func keepAlive() {
    let simulation = Simulation { $0.frontend.timeouts.httpKeepAlive = 700 }
    serve(simulation.network) { network, descriptor in
      network.feed(descriptor, Array("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".utf8))
    }
    let client = SimulatedClient(simulation.network)
    client.send(request)
    _ = simulation.run()
    #expect(client.status == 200)
    #expect(client.text.hasSuffix("\r\n\r\n"))
    #expect(client.endedAt == 1_700)
  }

  @Test("timeout client ends a body that stops coming")
  func clientBody() {
    let simulation = Simulation { $0.frontend.timeouts.client = 900 }
    serve(simulation.network) { _, _ in }
    let client = SimulatedClient(simulation.network)
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n")
    simulation.network.after(500) { client.send("half") }
    let log = simulation.run()
    #expect(client.status == 408)
    #expect(client.firstByteAt == 2_400)
    #expect(log.contains(" cD-- "))
  }

  @Test("timeout client ends a client that does not take its answer")
  func clientReading() {
    let simulation = Simulation {
      $0.frontend.timeouts.client = 900
      $0.pool.timeouts.server = 100
    }
    serve(simulation.network) { network, descriptor in
      network.feed(
        descriptor,
        Array("HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".utf8)
          + [UInt8](repeating: 0x78, count: 100_000))
    }
    let client = SimulatedClient(simulation.network)
    client.rest(after: 1_000)
    client.send(request)
    let log = simulation.run()
    #expect(client.received.count == 1_000)
    #expect(client.endedAt == 1_900)
    #expect(log.contains(" cD-- "))
  }

  @Test("timeout server answers 504")
  func server() {
    let simulation = Simulation { $0.pool.timeouts.server = 2_000 }
    serve(simulation.network) { _, _ in }
    let client = SimulatedClient(simulation.network)
    client.send(request)
    let log = simulation.run()
    #expect(client.status == 504)
    #expect(client.firstByteAt == 3_000)
    #expect(log.contains(" sH-- "))
  }

  @Test("timeout connect runs for each attempt")
  func connect() {
    let simulation = Simulation { $0.pool.timeouts.connect = 1_000 }
    simulation.network.servers[Simulation.serverPort] = { _, _ in }
    let client = SimulatedClient(simulation.network)
    client.send(request)
    let log = simulation.run()
    #expect(client.status == 503)
    #expect(client.firstByteAt == 5_000)
    #expect(log.contains(" sC-- "))
  }

  @Test("a refused connection is tried again after a pause, three times")
  func refused() {
    let simulation = Simulation { $0.pool.timeouts.connect = 5_000 }
    simulation.network.servers[Simulation.serverPort] = { network, descriptor in
      network.refuse(descriptor)
    }
    let client = SimulatedClient(simulation.network)
    client.send(request)
    let log = simulation.run()
    #expect(client.status == 503)
    #expect(client.firstByteAt == 4_000)
    #expect(log.contains(" SC-- "))
  }

  @Test("timeout queue answers 503 to whoever has waited that long")
  func queue() {
    let simulation = Simulation {
      $0.server.maxConnections = 1
      $0.pool.timeouts.queue = 1_000
    }
    serve(simulation.network) { _, _ in }
    let first = SimulatedClient(simulation.network)
    first.send(request)
    let second = SimulatedClient(simulation.network)
    simulation.network.after(10) { second.send(request) }
    let log = simulation.run(until: 10_000)
    #expect(second.status == 503)
    #expect(second.firstByteAt == 2_010)
    #expect(log.contains(" sQ-- "))
  }

  @Test("timeout tunnel takes the place of client and server")
  func tunnel() {
    let simulation = Simulation(mode: .tcp) {
      $0.frontend.timeouts.client = 100
      $0.pool.timeouts.server = 100
      $0.pool.timeouts.tunnel = 4_000
    }
    serve(simulation.network) { _, _ in }
    let client = SimulatedClient(simulation.network)
    client.send("ping")
    let log = simulation.run()
    #expect(client.endedAt == 5_000)
    #expect(log.contains(" cD ") || log.contains(" sD "))
  }

  @Test("timeout client-fin bounds a client that has only half closed")
  func clientFin() {
    let simulation = Simulation(mode: .tcp) {
      $0.frontend.timeouts.client = 50_000
      $0.frontend.timeouts.clientFin = 300
    }
    serve(simulation.network) { _, _ in }
    let client = SimulatedClient(simulation.network)
    client.send("ping")
    client.finish()
    _ = simulation.run()
    #expect(client.endedAt == 1_300)
  }
}
