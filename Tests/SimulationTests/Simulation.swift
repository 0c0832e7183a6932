import LintelPlan
import LintelRuntime
import LintelSystem

/// One whole worker in a scripted network.
struct Simulation {
  static let listener = Descriptor(3)
  static let serverPort: UInt16 = 80

  let network: Network
  let plan: Plan

  /// What a scenario may change in the plan.
  struct Settings {
    var frontend: Plan.Frontend
    var pool: Plan.Pool
    var server: Plan.ServerSlot
  }

  init(
    seed: UInt64 = 1, isSegmented: Bool = false, mode: PlanMode = .http,
    _ change: (inout Settings) -> Void
  ) {
    network = Network(seed: seed, isSegmented: isSegmented)
    var builder = PlanBuilder()
    builder.process.maxConnections = 100
    let logs = builder.add([Plan.LogTarget(destination: .standardOutput, format: .raw)])
    var settings = Settings(
      frontend: Plan.Frontend(name: builder.text("www")),
      pool: Plan.Pool(name: builder.text("app"), servers: .empty),
      server: Plan.ServerSlot(
        name: builder.text("s1"), address: .ipv4(0x0A00_0002, port: Self.serverPort)))
    settings.frontend.mode = mode
    settings.pool.mode = mode
    settings.frontend.logFormat = mode == .http ? .http : .tcp
    settings.frontend.logTargets = logs
    change(&settings)
    settings.pool.servers = builder.add([settings.server])
    settings.frontend.defaultPool = builder.add(settings.pool)
    _ = builder.add(settings.frontend)
    plan = builder.build()
  }

  /// What is left when a run is over.
  struct Outcome {
    var log: String
    var connectionRows: Int
    var streamRows: Int
    var openCounts: [Int]
  }

  /// Runs until nothing can happen any more, or the clock reaches `limit`.
  ///
  /// - Returns: What the worker has logged.
  func run(until limit: Int64 = 120_000) -> String { outcome(until: limit).log }

  func outcome(until limit: Int64 = 120_000) -> Outcome {
    let shared = SharedHandle(plan: plan, wakes: [Descriptor(4)])
    var worker = Worker(
      kernel: SimulatedKernel(network: network), number: 0, plan: plan, shared: shared,
      listeners: [
        WorkerListener(
          descriptor: Self.listener, frontend: FrontendIndex(0), isShared: false)
      ],
      logChannels: [LogChannel(descriptor: Descriptor(1), kind: .stream)], capacity: 512,
      connectionsMax: 100)
    while network.time < limit, !network.isStalled { _ = worker.step() }
    let rows = worker.rowCounts
    return Outcome(
      log: String(decoding: network.log, as: UTF8.self), connectionRows: rows.connections,
      streamRows: rows.streams, openCounts: shared.openCounts)
  }
}

/// A client of a scenario: it connects, sends, and remembers what it got and when it ended.
final class SimulatedClient {
  private(set) var received: [UInt8] = []
  private(set) var endedAt: Int64?
  private(set) var firstByteAt: Int64?
  private let network: Network
  private var descriptor: Int32 = 0

  init(_ network: Network) {
    self.network = network
    descriptor = network.connectClient { [unowned self] bytes in
      if let bytes {
        if firstByteAt == nil { firstByteAt = self.network.time }
        received += bytes
      } else if endedAt == nil {
        endedAt = self.network.time
      }
    }
  }

  func send(_ text: String) { network.feed(descriptor, Array(text.utf8)) }

  func send(_ bytes: [UInt8]) { network.feed(descriptor, bytes) }

  func reset() { network.reset(descriptor) }

  func finish() { network.finish(descriptor) }

  /// Takes no more than so many bytes.
  func rest(after window: Int) { network.limit(descriptor, window: window) }

  var text: String { String(decoding: received, as: UTF8.self) }

  var status: Int? { Int(text.split(separator: " ").dropFirst().first ?? "") }
}
