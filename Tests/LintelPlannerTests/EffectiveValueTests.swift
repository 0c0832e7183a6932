import LintelGrammar
import LintelPlan
import LintelPlanner
import Testing

@Suite("Effective values")
struct EffectiveValueTests {
  @Test("timers fall back as HAProxy's do")
  func timeoutFallbacks() throws {
    let plan = try PlanSnippet(
      """
      defaults
        mode http
        timeout connect 4s
        timeout client 30s
        timeout server 20s
        timeout http-request 10s
      frontend www
        bind 127.0.0.1:8080
        timeout client 1m
        default_backend app
      backend app
        server s1 127.0.0.1:8081
      """
    ).plan()
    let client = try plan.frontend("www").timeouts
    #expect(client.client == 60_000)
    #expect(client.httpRequest == 10_000)
    #expect(client.httpKeepAlive == 10_000)
    #expect(client.clientFin == 60_000)
    let server = try plan.pool("app").timeouts
    #expect(server.connect == 4_000)
    #expect(server.queue == 4_000)
    #expect(server.serverFin == 20_000)
    #expect(server.tunnel == 0)
    #expect(server.check == 0)
  }

  @Test(
    "the algorithm of a backend that states none depends on the version",
    arguments: [
      (Version(3, 2), Plan.Choice.roundRobin), (Version(3, 3), .random), (Version(3, 4), .random),
    ])
  func defaultBalance(target: Version, choice: Plan.Choice) throws {
    let plan = try PlanSnippet(PlanSnippet.http(), target: target).plan()
    #expect(try plan.pool("app").choice == choice)
  }

  @Test(
    "a stated algorithm is planned",
    arguments: [
      ("roundrobin", Plan.Choice.roundRobin), ("static-rr", .staticRoundRobin),
      ("leastconn", .leastConnections), ("first", .first), ("random", .random),
    ])
  func balance(word: String, choice: Plan.Choice) throws {
    let plan = try PlanSnippet(PlanSnippet.http(backend: "balance \(word)")).plan()
    #expect(try plan.pool("app").choice == choice)
  }

  @Test("the last of the connection modes counts, per section")
  func connectionModes() throws {
    let plan = try PlanSnippet(
      """
      defaults
        mode http
        option httpclose
      frontend www
        bind 127.0.0.1:8080
        option http-keep-alive
        default_backend app
      backend app
        server s1 127.0.0.1:8081
      """
    ).plan()
    #expect(try plan.frontend("www").connectionMode == .keepAlive)
    #expect(try plan.pool("app").connectionMode == .close)
  }

  @Test("servers take over defaults, and state their own")
  func servers() throws {
    let plan = try PlanSnippet(
      PlanSnippet.http(
        backend: """
          default-server inter 3s fall 5 weight 20
            server s2 127.0.0.1:8082 check weight 30 maxconn 7 backup
            server s3 127.0.0.1:8083 check port 9000 rise 4 disabled
          """)
    ).plan()
    let slots = Array(plan.servers(of: PoolIndex(0)))
    #expect(slots.map { plan.text($0.name) } == ["s1", "s2", "s3"])
    #expect(slots.map(\.weight) == [1, 30, 20])
    #expect(slots[0].check.kind == .none)
    #expect(slots[1].check.kind == .tcp)
    #expect(slots[1].check.interval == 3_000)
    #expect(slots[1].check.fall == 5)
    #expect(slots[1].maxConnections == 7)
    #expect(slots[1].options == .backup)
    #expect(slots[2].check.address == .ipv4(0x7F00_0001, port: 9_000))
    #expect(slots[2].check.rise == 4)
    #expect(slots[2].options == .disabled)
  }

  @Test("a template makes a server for each number")
  func template() throws {
    let plan = try PlanSnippet(
      PlanSnippet.http(backend: "server-template web 2-4 127.0.0.1:9000 weight 5")
    ).plan()
    let names = plan.servers(of: PoolIndex(0)).map { plan.text($0.name) }
    #expect(names == ["s1", "web2", "web3", "web4"])
  }

  @Test(
    "redispatch counts retries",
    arguments: [
      ("", Plan.Redispatch.lastRetry), ("0", .never), ("-1", .lastRetry), ("2", .every(2)),
      ("-3", .everyFromLast(3)),
    ])
  func redispatch(interval: String, planned: Plan.Redispatch) throws {
    let text = PlanSnippet.http(backend: "option redispatch \(interval)")
    #expect(try PlanSnippet(text).plan().pool("app").redispatch == planned)
  }

  @Test("global limits are applied, and the command line's limit goes first")
  func process() throws {
    let text = PlanSnippet.http(global: "maxconn 500\n  nbthread 3\n  tune.bufsize 32768")
    let plan = try PlanSnippet(text).plan()
    #expect(plan.process.maxConnections == 500)
    #expect(plan.process.threads == 3)
    #expect(plan.process.bufferSize == 32_768)
    var options = PlannerOptions()
    options.connectionLimit = 77
    #expect(try PlanSnippet(text, options: options).plan().process.maxConnections == 77)
  }

  @Test("logs add up, 'no log' starts anew, and the format is the last stated")
  func logs() throws {
    let plan = try PlanSnippet(
      """
      global
        log stdout format raw local0 notice
      defaults
        mode http
        log global
        log global
        option httplog
      frontend www
        bind 127.0.0.1:8080
        log 127.0.0.1 local3
        log /dev/log local4
      frontend quiet
        bind 127.0.0.1:8081
        no log
      frontend tcp
        mode tcp
        bind 127.0.0.1:8082
      """
    ).plan()
    let targets = plan.logTargets[try plan.frontend("www").logTargets.indices]
    let path = try #require(targets.last?.destination)
    #expect(targets.count == 3)
    #expect(targets.first?.destination == .standardOutput)
    #expect(targets.first?.format == .raw)
    #expect(targets.first?.maximumLevel == 5)
    #expect(targets.dropFirst().first?.destination == .datagram(.ipv4(0x7F00_0001, port: 514)))
    #expect(targets.last?.facility == 20)
    guard case .datagram(.unix(let name)) = path else { return #expect(Bool(false)) }
    #expect(plan.text(name) == "/dev/log")
    #expect(try plan.frontend("www").logFormat == .http)
    #expect(try plan.frontend("quiet").logFormat == .none)
    #expect(try plan.frontend("tcp").logFormat == .tcp)
  }
}
