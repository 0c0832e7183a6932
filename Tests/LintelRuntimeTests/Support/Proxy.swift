import Glibc
import LintelPlan
import LintelRuntime

/// A balancer in this process, in front of some servers.
final class Proxy: Sendable {
  let port: UInt16
  let balancer: Balancer
  private let logRead: Int32

  /// What a test may change in the plan before it runs.
  struct Settings {
    var frontend: Plan.Frontend
    var pool: Plan.Pool
    var servers: [Plan.ServerSlot]
    var process = Plan.Process()
  }

  init(
    _ ports: [UInt16], mode: PlanMode = .http,
    _ change: (inout Settings, inout PlanBuilder) -> Void = { _, _ in }
  ) throws {
    var builder = PlanBuilder()
    var pipe: [Int32] = [0, 0]
    _ = unsafe Glibc.pipe(&pipe)
    logRead = pipe[0]
    let logs = builder.add([
      Plan.LogTarget(destination: .descriptor(pipe[1]), format: .raw)
    ])
    var settings = Settings(
      frontend: Plan.Frontend(name: builder.text("www")),
      pool: Plan.Pool(name: builder.text("app"), servers: .empty), servers: [])
    for (position, port) in ports.enumerated() {
      settings.servers.append(
        Plan.ServerSlot(
          name: builder.text("s\(position + 1)"), address: .ipv4(0x7F00_0001, port: port)))
    }
    settings.frontend.mode = mode
    settings.frontend.logFormat = mode == .http ? .http : .tcp
    settings.frontend.logTargets = logs
    settings.frontend.timeouts.client = 5_000
    settings.pool.mode = mode
    settings.pool.logTargets = logs
    settings.pool.timeouts.connect = 2_000
    settings.pool.timeouts.server = 5_000
    settings.process.threads = 1
    settings.process.maxConnections = 200
    change(&settings, &builder)
    builder.process = settings.process
    settings.pool.servers = builder.add(settings.servers)
    settings.frontend.defaultPool = builder.add(settings.pool)
    let frontend = builder.add(settings.frontend)
    _ = builder.add(
      Plan.Listener(
        address: .ipv4(0x7F00_0001, port: 0), frontend: frontend, name: builder.text("test")))
    balancer = Balancer(plan: builder.build())
    let bound = try balancer.start()
    port = bound[0].port
  }

  deinit {
    balancer.stop(.now)
    balancer.wait()
    close(logRead)
  }

  func connect() -> Wire { Wire.connect(port: port) }

  /// Asks on a connection of its own.
  func get(_ path: String = "/") -> Reply? {
    let wire = connect()
    wire.write("GET \(path) HTTP/1.1\r\nHost: test\r\n\r\n")
    return wire.readReply()
  }

  /// The next log line; nil when none comes in time.
  func logLine(milliseconds: Int32 = 3_000) -> String? {
    var line: [UInt8] = []
    while true {
      var entry = pollfd(fd: logRead, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&entry, 1, milliseconds) == 1 else { return nil }
      var byte: UInt8 = 0
      guard unsafe read(logRead, &byte, 1) == 1 else { return nil }
      if byte == 10 { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }

  /// The termination state of a httplog line, such as `SH--`, or of a tcplog line.
  func termination(of line: String?) -> String? {
    guard let words = line?.split(separator: " ") else { return nil }
    return words.first { $0.count == (words.contains("-") ? 4 : 2) && isState($0) }.map {
      String($0)
    }
  }

  private func isState(_ word: Substring) -> Bool {
    word.allSatisfy { "-CSPRIDLUKcsQHT".contains($0) }
  }
}
