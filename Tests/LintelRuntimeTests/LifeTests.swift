import Glibc
import LintelPlan
import LintelRuntime
import Testing

/// Starting, stopping, and servers that come and go.
@Suite("Life of a balancer", .timeLimit(.minutes(1)))
struct LifeTests {
  @Test("a soft stop lets a request in flight finish and takes no new client")
  func softStop() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      usleep(300_000)
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
    }
    let proxy = try Proxy([server.port])
    let idle = proxy.connect()
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    usleep(50_000)
    proxy.balancer.stop(.whenIdle)
    #expect(idle.read() == .end)
    let reply = try #require(wire.readReply())
    #expect(reply.status == 200)
    #expect(reply.header("connection") == "close")
    proxy.balancer.wait()
    #expect(!Wire.canConnect(port: proxy.port))
  }

  @Test("a stop at once closes what is in flight")
  func hardStop() throws {
    let server = ScriptedServer { wire, _ in
      _ = wire.readHead()
      _ = wire.readHead()
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    usleep(20_000)
    proxy.balancer.stop(.now)
    proxy.balancer.wait()
    #expect(wire.readAll().isEmpty)
  }

  @Test("a taken port is named, with its place and the system's words")
  func takenPort() throws {
    let server = ScriptedServer.named("one")
    var builder = PlanBuilder()
    let frontend = builder.add(Plan.Frontend(name: builder.text("www")))
    var listener = Plan.Listener(
      address: .ipv4(0x7F00_0001, port: server.port), frontend: frontend,
      name: builder.text("test"))
    listener.origin = 42
    _ = builder.add(listener)
    builder.process.maxConnections = 100
    let balancer = Balancer(plan: builder.build())
    let error = #expect(throws: StartupError.self) { try balancer.start() }
    #expect(error?.origin == 42)
    #expect(error?.reason == .cannotListen(address: "127.0.0.1:\(server.port)"))
    #expect(error?.errorNumber == EADDRINUSE)
    #expect(error?.description.hasSuffix("Address already in use") == true)
  }

  @Test("a second balancer on the same port is refused, also with several threads")
  func twin() throws {
    var builder = PlanBuilder()
    builder.process.threads = 2
    builder.process.maxConnections = 100
    let frontend = builder.add(Plan.Frontend(name: builder.text("www")))
    var second = builder
    _ = builder.add(
      Plan.Listener(
        address: .ipv4(0x7F00_0001, port: 0), frontend: frontend, name: builder.text("test")))
    let first = Balancer(plan: builder.build())
    let port = try first.start()[0].port
    _ = second.add(
      Plan.Listener(
        address: .ipv4(0x7F00_0001, port: port), frontend: frontend, name: second.text("test")))
    let twin = Balancer(plan: second.build())
    #expect(throws: StartupError.self) { try twin.start() }
    first.stop(.now)
    first.wait()
  }

  @Test("more connections than descriptors are refused with the number that fits")
  func descriptors() throws {
    var builder = PlanBuilder()
    builder.process.maxConnections = 50_000_000
    let balancer = Balancer(plan: builder.build())
    let error = #expect(throws: StartupError.self) { try balancer.start() }
    guard case .tooFewDescriptors(_, let available, let fits) = error?.reason else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(fits < available)
  }

  @Test("several threads serve one port")
  func threads() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in settings.process.threads = 3 }
    let wires = (0..<40).map { _ in proxy.connect() }
    for _ in 0..<3 {
      for wire in wires { wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n") }
      for wire in wires { #expect(wire.readReply()?.text == "one") }
    }
    // A request is counted once its answer is on the way, so the last may lag behind its reader.
    let deadline = ContinuousClock.now + .seconds(5)
    while proxy.balancer.requestCount < 120, ContinuousClock.now < deadline { sched_yield() }
    #expect(proxy.balancer.requestCount == 120)
  }

  @Test("checks take a dead server out of the turn, and bring it back")
  func checks() throws {
    let steady = ScriptedServer.named("steady")
    let dying = ScriptedServer.named("dying")
    let proxy = try Proxy([steady.port, dying.port]) { settings, _ in
      for position in settings.servers.indices {
        settings.servers[position].check.kind = .tcp
        settings.servers[position].check.interval = 30
        settings.servers[position].check.fall = 2
      }
      settings.frontend.logFormat = .none
    }
    dying.stop()
    let line = try #require(proxy.logLine())
    #expect(line.hasPrefix("Server app/s2 is DOWN."))
    for _ in 0..<4 { #expect(try #require(proxy.get()).text == "steady") }
  }

  @Test("more clients than maxconn wait until one leaves")
  func connectionLimit() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port]) { settings, _ in settings.frontend.maxConnections = 1 }
    var first: Wire? = proxy.connect()
    first?.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(first?.readReply()?.status == 200)
    let second = proxy.connect()
    second.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    second.setTimeout(milliseconds: 100)
    #expect(second.read() == .failure(EAGAIN))
    first = nil
    second.setTimeout(milliseconds: 5_000)
    #expect(second.readReply()?.status == 200)
  }

  @Test("the log line of a request is HAProxy's")
  func logLine() throws {
    let server = ScriptedServer.named("one")
    let proxy = try Proxy([server.port])
    #expect(try #require(proxy.get("/path?query")).status == 200)
    let line = try #require(proxy.logLine())
    #expect(line.hasPrefix("127.0.0.1:"))
    #expect(line.contains(" www app/s1 "))
    #expect(line.contains(" - - ---- 1/1/0/0/0 0/0 \"GET /path?query HTTP/1.1\""), "\(line)")
  }

  @Test("a demonstration origin answers with its name, and with as many bytes as asked")
  func demoOrigin() throws {
    let origin = try DemoOrigin(name: "blue", port: 0)
    let proxy = try Proxy([origin.port])
    let wire = proxy.connect()
    for _ in 0..<3 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      let reply = try #require(wire.readReply())
      #expect(reply.text == "blue\n")
      #expect(reply.header("x-origin") == "blue")
      wire.write("GET /bytes/1000000 HTTP/1.1\r\nHost: test\r\n\r\n")
      #expect(try #require(wire.readReply()).body.count == 1_000_000)
    }
    origin.stop()
    origin.wait()
  }
}
