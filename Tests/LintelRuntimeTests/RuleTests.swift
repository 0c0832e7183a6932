import LintelPlan
import LintelRuntime
import Testing

/// Routing and header rules on the wire.
@Suite("Rules", .timeLimit(.minutes(1)))
struct RuleTests {
  /// A server that answers with the head of the request.
  private static func mirror() -> ScriptedServer {
    ScriptedServer { wire, _ in
      while let head = wire.readHead() {
        wire.write(
          "HTTP/1.1 200 OK\r\nx-drop: 1\r\ncontent-length: \(head.utf8.count)\r\n\r\n\(head)")
      }
    }
  }

  @Test("use_backend picks the pool by path, and the default takes the rest")
  func routes() throws {
    let first = ScriptedServer.named("default")
    let second = ScriptedServer.named("api")
    let proxy = try Proxy([first.port]) { settings, builder in
      let servers = builder.add([
        Plan.ServerSlot(
          name: builder.text("a1"), address: .ipv4(0x7F00_0001, port: second.port))
      ])
      let pool = builder.add(Plan.Pool(name: builder.text("api"), servers: servers))
      let patterns = builder.add([.bytes(builder.text("/api/"))])
      let tests = builder.add([Plan.Test(sample: .path, match: .prefix, patterns: patterns)])
      let list = builder.add(Plan.AccessList(tests: tests))
      let literals = builder.add([Plan.Literal(list: list)])
      let conjunctions = builder.add([Plan.Conjunction(literals: literals)])
      let condition = builder.add(Plan.Condition(conjunctions: conjunctions))
      settings.frontend.routes = builder.add([Plan.Route(condition: condition, pool: pool)])
    }
    #expect(try #require(proxy.get("/")).text == "default")
    #expect(try #require(proxy.get("/api/users")).text == "api")
  }

  @Test("headers are set, added and deleted in both directions")
  func headers() throws {
    let server = Self.mirror()
    let proxy = try Proxy([server.port]) { settings, builder in
      settings.frontend.forwardedFor.isEnabled = true
      settings.frontend.requestActions = builder.add([
        Plan.Action(kind: .setHeader(name: builder.text("x-set"), value: builder.text("new"))),
        Plan.Action(kind: .deleteHeader(name: builder.text("X-Del"))),
      ])
      settings.pool.responseActions = builder.add([
        Plan.Action(kind: .deleteHeader(name: builder.text("x-drop"))),
        Plan.Action(kind: .addHeader(name: builder.text("x-via"), value: builder.text("us"))),
      ])
    }
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\nX-Set: old\r\nx-del: 1\r\nX-Keep: 1\r\n\r\n")
    let reply = try #require(wire.readReply())
    #expect(headerValue("x-set", in: reply.text) == "new")
    #expect(headerValue("x-del", in: reply.text) == nil)
    #expect(headerValue("x-keep", in: reply.text) == "1")
    #expect(headerValue("x-forwarded-for", in: reply.text) == "127.0.0.1")
    #expect(reply.header("x-drop") == nil)
    #expect(reply.header("x-via") == "us")
  }

  @Test("a deny answers by itself")
  func deny() throws {
    let server = Self.mirror()
    let proxy = try Proxy([server.port]) { settings, builder in
      settings.frontend.requestActions = builder.add([Plan.Action(kind: .deny(status: 403))])
    }
    #expect(try #require(proxy.get()).status == 403)
    #expect(proxy.termination(of: proxy.logLine()) == "PR--")
    #expect(server.connectionCount == 0)
  }

  @Test("hop-by-hop fields stop here")
  func hopByHop() throws {
    let server = Self.mirror()
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write(
      "GET / HTTP/1.1\r\nHost: test\r\nConnection: keep-alive, X-Hop\r\nX-Hop: 1\r\n"
        + "Keep-Alive: timeout=5\r\n\r\n")
    let seen = try #require(wire.readReply()).text
    #expect(headerValue("x-hop", in: seen) == nil)
    #expect(headerValue("keep-alive", in: seen) == nil)
    #expect(headerValue("connection", in: seen) == nil)
  }
}
