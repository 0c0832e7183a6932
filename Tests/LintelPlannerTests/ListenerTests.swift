import LintelIR
import LintelPlan
import LintelPlanner
import LintelSource
import Synchronization
import Testing

@Suite("Listeners and addresses")
struct ListenerTests {
  @Test(
    "a bind line stands for these sockets",
    arguments: [
      ("*:80", [Plan.Address.ipv4(0, port: 80)]),
      (":80", [.ipv4(0, port: 80)]),
      ("10.1.2.3:80,127.0.0.1:81", [.ipv4(0x0A01_0203, port: 80), .ipv4(0x7F00_0001, port: 81)]),
      (":::8080", [.ipv6(high: 0, low: 0, port: 8_080)]),
      ("[2001:db8::1]:443", [.ipv6(high: 0x2001_0DB8_0000_0000, low: 1, port: 443)]),
      ("127.0.0.1:81-83", (81...83).map { .ipv4(0x7F00_0001, port: $0) }),
      ("fd@7", [.inherited(descriptor: 7)]),
    ])
  func addresses(text: String, expected: [Plan.Address]) throws {
    let plan = try PlanSnippet("frontend f\n  mode http\n  bind \(text)").plan()
    #expect(plan.listeners.map(\.address) == expected)
  }

  @Test("a name is looked up once, IPv4 first")
  func names() throws {
    var options = PlannerOptions()
    options.resolve = { name in
      name == "app.example" ? [.ipv6(IPv6(high: 1, low: 2)), .ipv4(0x0102_0304)] : []
    }
    let text = "backend b\n  server s app.example:80\nfrontend f\n  bind :1\n  default_backend b"
    let plan = try PlanSnippet(text, options: options).plan()
    #expect(plan.servers.first?.address == .ipv4(0x0102_0304, port: 80))
    let unknown = PlanSnippet(text)
    #expect(unknown.planned.plan == nil)
    #expect(unknown.messages == ["2: the name 'app.example' has no address"])
  }

  @Test("the servers of a template share one look at their name, and one report")
  func templates() {
    let lookups = Mutex(0)
    var options = PlannerOptions()
    options.resolve = { _ in
      lookups.withLock { $0 += 1 }
      return []
    }
    let snippet = PlanSnippet(
      "backend b\n  server-template s 1-9 app.example:80\nfrontend f\n  bind :1\n  default_backend b",
      options: options)
    #expect(snippet.messages == ["2: the name 'app.example' has no address"])
    #expect(lookups.withLock { $0 } == 1)
  }

  @Test("a start error finds its way back to the line")
  func origins() throws {
    let snippet = PlanSnippet("frontend f\n  mode http\n  bind 127.0.0.1:80\n  bind 127.0.0.1:81")
    let origin = try #require(try snippet.plan().listeners.last).origin
    let range = try #require(snippet.planned.origins[origin])
    #expect(snippet.sources.text(range) == "127.0.0.1:81")
    #expect(snippet.planned.origins[0] == nil)
    #expect(snippet.planned.origins[9_999] == nil)
  }

  @Test("a configuration that listens nowhere is not run")
  func noListener() {
    let snippet = PlanSnippet("frontend f\n  mode http")
    #expect(snippet.planned.plan == nil)
    #expect(snippet.messages == ["1: no frontend listens anywhere, so there is nothing to serve"])
  }
}
