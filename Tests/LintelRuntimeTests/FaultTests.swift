import Glibc
import LintelPlan
import LintelRuntime
import Testing

/// What clients see, and what the log says, when something goes wrong.
@Suite("Faults", .timeLimit(.minutes(1)))
struct FaultTests {
  @Test(
    "broken answers are a 502",
    arguments: [
      "", "garbage\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx",
      "HTTP/1.1 101 Switching\r\n\r\n", "HTTP/1.1 1000 OK\r\n\r\n",
    ])
  func brokenAnswer(_ answer: String) throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write(answer)
    }
    let proxy = try Proxy([server.port])
    #expect(try #require(proxy.get()).status == 502)
    #expect(proxy.termination(of: proxy.logLine()) == (answer.isEmpty ? "SH--" : "PH--"))
  }

  @Test("a server that resets the connection is a 502")
  func reset() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.resetOnClose()
    }
    let proxy = try Proxy([server.port])
    #expect(try #require(proxy.get()).status == 502)
    #expect(proxy.termination(of: proxy.logLine()) == "SH--")
  }

  @Test(
    "an answer that is cut short is not made whole",
    arguments: [
      "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf",
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ])
  func truncated(_ answer: String) throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write(answer)
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    let received = String(decoding: wire.readAll(), as: UTF8.self)
    #expect(received.contains("half"))
    #expect(!received.hasSuffix("0\r\n\r\n"))
    #expect(proxy.termination(of: proxy.logLine()) == "SD--")
  }

  @Test("a refused connection is tried again, and then a 503")
  func refused() throws {
    let port = try closedPort()
    let proxy = try Proxy([port]) { settings, _ in
      settings.pool.timeouts.connect = 50
      settings.pool.retries = 2
    }
    #expect(try #require(proxy.get()).status == 503)
    let line = try #require(proxy.logLine())
    #expect(proxy.termination(of: line) == "SC--")
    #expect(line.contains("/2 0/0 "), "two retries in \(line)")
  }

  @Test("with redispatch another server answers")
  func redispatch() throws {
    let server = ScriptedServer.named("alive")
    let proxy = try Proxy([try closedPort(), server.port]) { settings, _ in
      settings.pool.redispatch = .lastRetry
    }
    for _ in 0..<4 { #expect(try #require(proxy.get()).text == "alive") }
  }

  @Test("no server at all is a 503")
  func noServer() throws {
    let proxy = try Proxy([]) { _, _ in }
    #expect(try #require(proxy.get()).status == 503)
    #expect(proxy.termination(of: proxy.logLine()) == "SC--")
  }

  @Test("a silent server is a 504 at its timeout")
  func serverTimeout() throws {
    let server = ScriptedServer { wire, _ in
      _ = wire.readHead()
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port]) { settings, _ in settings.pool.timeouts.server = 150 }
    let start = now()
    #expect(try #require(proxy.get()).status == 504)
    #expect((140...1_000).contains(now() - start))
    #expect(proxy.termination(of: proxy.logLine()) == "sH--")
  }

  @Test("a server that stops in its answer is cut off")
  func serverTimeoutInBody() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf")
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port]) { settings, _ in settings.pool.timeouts.server = 150 }
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(String(decoding: wire.readAll(), as: UTF8.self).hasSuffix("half"))
    #expect(proxy.termination(of: proxy.logLine()) == "sD--")
  }

  @Test("an unfinished head is a 408 at timeout http-request, however it drips")
  func requestTimeout() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.frontend.timeouts.httpRequest = 200
    }
    let wire = proxy.connect()
    startThread {
      for byte in Array("GET / HTTP/1.1\r\nHost: test\r\nX: 12345678901234567890".utf8) {
        guard wire.write([byte]) else { return }
        usleep(20_000)
      }
    }
    let start = now()
    #expect(try #require(wire.readReply()).status == 408)
    #expect((150...1_500).contains(now() - start))
    #expect(proxy.termination(of: proxy.logLine()) == "cR--")
  }

  @Test("an idle kept connection is closed without a word")
  func keepAliveTimeout() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.frontend.timeouts.httpKeepAlive = 100
    }
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(try #require(wire.readReply()).status == 200)
    #expect(wire.read() == .end)
  }

  @Test("a body that stops coming is a 408 at timeout client")
  func bodyTimeout() throws {
    let server = ScriptedServer { wire, _ in
      _ = wire.readHead()
      _ = wire.readExactly(10)
    }
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.frontend.timeouts.client = 150
    }
    let wire = proxy.connect()
    wire.write("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhalf")
    #expect(try #require(wire.readReply()).status == 408)
    #expect(proxy.termination(of: proxy.logLine()) == "cD--")
  }

  @Test("a client that stops sending loses interest where abortonclose says so, and is told")
  func abortOnClose() throws {
    let server = ScriptedServer { wire, _ in
      _ = wire.readHead()
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.pool.options.insert(.abortOnClose)
    }
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    // The request has reached the server before the client stops sending.
    usleep(200_000)
    wire.finish()
    #expect(try #require(wire.readReply()).status == 400)
    #expect(proxy.termination(of: proxy.logLine()) == "CH--")
  }

  @Test("a client that does not take its answer is cut off at timeout client")
  func clientTimeout() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: 50000000\r\n\r\n")
      let block = [UInt8](repeating: 0x78, count: 1_000_000)
      for _ in 0..<50 where !wire.write(block) { return }
    }
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.frontend.timeouts.client = 200
    }
    let wire = Wire.connect(port: proxy.port, receiveBuffer: 8_192)
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(proxy.termination(of: proxy.logLine()) == "cD--")
  }

  @Test(
    "bad requests are answered and closed",
    arguments: [
      ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX : 1\r\n\r\n", 400),
      ("GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505),
      ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
    ])
  func badRequest(_ request: String, _ status: Int) throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write(request)
    #expect(try #require(wire.readReply()).status == status)
    #expect(wire.read() == .end)
  }

  @Test("a head that exceeds the buffer is a 431")
  func longHead() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    startThread {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n")
      for _ in 0..<100 {
        let line = "X-Filler: \(String(repeating: "x", count: 900))\r\n"
        guard wire.write(line) else { return }
      }
    }
    #expect(try #require(wire.readReply()).status == 431)
  }

  @Test("a client that leaves while its request is served frees the server")
  func clientLeaves() throws {
    let server = ScriptedServer { wire, _ in
      _ = wire.readHead()
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port])
    do {
      let wire = proxy.connect()
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      usleep(50_000)
      wire.resetOnClose()
    }
    #expect(proxy.termination(of: proxy.logLine()) == "CH--")
  }

  @Test("when a server has all it may have, others wait for their turn and for timeout queue")
  func queue() throws {
    let server = ScriptedServer { wire, _ in
      while wire.readHead() != nil {
        usleep(150_000)
        wire.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
      }
    }
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.servers[0].maxConnections = 1
      settings.pool.timeouts.queue = 240
    }
    let wires = (0..<3).map { _ in proxy.connect() }
    for wire in wires {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      usleep(10_000)
    }
    #expect(wires.map { $0.readReply()?.status } == [200, 200, 503])
    let states = Set((0..<3).map { _ in proxy.termination(of: proxy.logLine()) })
    #expect(states == ["----", "sQ--"])
  }

  /// A port on which nobody listens.
  private func closedPort() throws -> UInt16 {
    let server = ScriptedServer { _, _ in }
    server.stop()
    while Wire.canConnect(port: server.port) { usleep(1_000) }
    return server.port
  }

  private func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
