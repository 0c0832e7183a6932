import LintelPlan
import LintelRuntime
import Testing

@Suite("Keep-alive", .timeLimit(.minutes(1)))
struct KeepAliveTests {
  @Test("requests of one client take turns at the servers")
  func distribution() throws {
    let servers = [ScriptedServer.named("one"), ScriptedServer.named("two")]
    let proxy = try Proxy(servers.map(\.port))
    let wire = proxy.connect()
    var names: [String] = []
    for _ in 0..<6 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      names.append(try #require(wire.readReply()).text)
    }
    #expect(names == ["one", "two", "one", "two", "one", "two"])
    #expect(servers.map(\.connectionCount) == [1, 1])
  }

  @Test("weights set the shares")
  func weights() throws {
    let servers = [ScriptedServer.named("one"), ScriptedServer.named("two")]
    let proxy = try Proxy(servers.map(\.port)) { settings, _ in settings.servers[0].weight = 3 }
    let wire = proxy.connect()
    var count = 0
    for _ in 0..<16 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      if try #require(wire.readReply()).text == "one" { count += 1 }
    }
    #expect(count == 12)
  }

  @Test(
    "connection modes close the sides that they name",
    arguments: [
      (ConnectionMode.keepAlive, ConnectionMode.keepAlive, true, 1),
      (.serverClose, .keepAlive, true, 3), (.keepAlive, .serverClose, true, 3),
      (.keepAlive, .close, true, 3), (.close, .keepAlive, false, 1),
    ])
  func modes(
    _ frontend: ConnectionMode, _ pool: ConnectionMode, _ keepsClient: Bool, _ connections: Int
  ) throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in
      settings.frontend.connectionMode = frontend
      settings.pool.connectionMode = pool
    }
    let wire = proxy.connect()
    for turn in 0..<3 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      let reply = try #require(wire.readReply())
      #expect(reply.status == 200)
      #expect((reply.header("connection") == "close") == !keepsClient, "turn \(turn)")
      if !keepsClient {
        #expect(wire.read() == .end)
        return
      }
    }
    #expect(server.connectionCount == connections)
  }

  @Test("an HTTP/1.0 client is closed unless it asks to be kept")
  func oldClients() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    let closing = proxy.connect()
    closing.write("GET / HTTP/1.0\r\n\r\n")
    #expect(try #require(closing.readReply()).text == "one")
    #expect(closing.read() == .end)
    let kept = proxy.connect()
    for _ in 0..<2 {
      kept.write("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
      let reply = try #require(kept.readReply())
      #expect(reply.header("connection") == "keep-alive")
    }
  }

  @Test("pipelined requests are answered in order")
  func pipelining() throws {
    let servers = [ScriptedServer.named("one"), ScriptedServer.named("two")]
    let proxy = try Proxy(servers.map(\.port))
    let wire = proxy.connect()
    wire.write(String(repeating: "GET / HTTP/1.1\r\nHost: test\r\n\r\n", count: 20))
    for turn in 0..<20 {
      #expect(try #require(wire.readReply()).text == (turn % 2 == 0 ? "one" : "two"))
    }
  }

  @Test("a kept server connection that has died does not fail a request")
  func deadConnection() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
      // The next request on this connection is read and never answered.
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    for _ in 0..<5 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      #expect(try #require(wire.readReply()).status == 200)
    }
    #expect(server.connectionCount >= 3)
  }

  @Test("a request that may not be repeated closes without an answer on a dead connection")
  func deadConnectionPost() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(try #require(wire.readReply()).status == 200)
    wire.write("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\nhi")
    #expect(wire.readReply() == nil)
  }

  @Test("every client gets a fresh server connection for its first request")
  func safeReuse() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    for _ in 0..<3 {
      let wire = proxy.connect()
      for _ in 0..<2 {
        wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
        #expect(try #require(wire.readReply()).status == 200)
      }
    }
    #expect(server.connectionCount == 3)
  }

  @Test("with http-reuse always a later client uses what an earlier one left")
  func alwaysReuse() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in settings.pool.reuse = .always }
    for _ in 0..<3 { #expect(try #require(proxy.get()).status == 200) }
    #expect(server.connectionCount == 1)
  }
}
