import Glibc
import LintelPlan
import LintelRuntime
import Testing

@Suite("Tunnels", .timeLimit(.minutes(1)))
struct TunnelTests {
  /// A server that sends back what it gets, and ends when the other side does.
  private static func echo() -> ScriptedServer {
    ScriptedServer { wire, _ in
      while case .bytes(let bytes) = wire.read() { wire.write(bytes) }
    }
  }

  @Test("bytes go both ways, and each end is passed on by itself")
  func halfClose() throws {
    let server = ScriptedServer { wire, _ in
      let received = wire.readAll()
      wire.write("got \(received.count)")
    }
    let proxy = try Proxy([server.port], mode: .tcp)
    let wire = proxy.connect()
    wire.write([UInt8](repeating: 0x61, count: 100_000))
    wire.finish()
    #expect(String(decoding: wire.readAll(), as: UTF8.self) == "got 100000")
    let line = try #require(proxy.logLine())
    #expect(line.contains(" app/s1 "))
    #expect(line.contains(" 10 -- "))
  }

  @Test("large amounts pass while both sides lag")
  func large() throws {
    let server = Self.echo()
    let proxy = try Proxy([server.port], mode: .tcp)
    let wire = Wire.connect(port: proxy.port, receiveBuffer: 8_192)
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    startThread {
      wire.write(bytes)
      wire.finish()
    }
    #expect(wire.readAll() == bytes)
  }

  @Test("a silent tunnel ends at its timeout")
  func timeout() throws {
    let server = Self.echo()
    let proxy = try Proxy([server.port], mode: .tcp) { settings, _ in
      settings.frontend.timeouts.client = 150
    }
    let wire = proxy.connect()
    wire.write("x")
    #expect(wire.read() == .bytes([0x78]))
    #expect(wire.read() != .bytes([]))
    #expect(try #require(proxy.logLine()).contains(" cD "))
  }

  @Test("a server that is not there closes the client")
  func refused() throws {
    let proxy = try Proxy([], mode: .tcp)
    #expect(proxy.connect().readAll().isEmpty)
    #expect(try #require(proxy.logLine()).contains(" SC "))
  }

  @Test("an accepted upgrade becomes a tunnel, with the bytes that were sent ahead")
  func upgrade() throws {
    let server = ScriptedServer { wire, _ in
      guard let head = wire.readHead(), headerValue("upgrade", in: head) == "echo" else { return }
      wire.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\n")
      wire.write("hello ")
      while case .bytes(let bytes) = wire.read() { wire.write(bytes) }
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nahead ")
    let reply = try #require(wire.readHead())
    #expect(reply.hasPrefix("HTTP/1.1 101"))
    #expect(headerValue("upgrade", in: reply) == "echo")
    #expect(wire.readExactly(12).map { String(decoding: $0, as: UTF8.self) } == "hello ahead ")
    wire.write("more")
    #expect(wire.readExactly(4).map { String(decoding: $0, as: UTF8.self) } == "more")
    wire.finish()
    #expect(wire.readAll().isEmpty)
  }

  @Test("a refused upgrade is an ordinary answer, and what was sent ahead is no request")
  func refusedUpgrade() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write(
      "GET / HTTP/1.1\r\nHost: test\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n"
        + "GET /smuggled HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(try #require(wire.readReply()).text == "one")
    #expect(wire.read() == .end)
  }
}
