internal import LintelEngine
internal import LintelHTTP
package import LintelPlan
package import LintelSystem

/// One thread of the balancer: its own sockets, timers, buffers and idle server connections.
///
/// It shares nothing with the others but the counters in ``SharedState``. All entry points run on
/// the thread that called ``run()``.
///
/// - Invariant: a connection in phase `busy` has a stream, and a stream has a client.
package struct Worker<K: Kernel & ~Copyable>: ~Copyable {
  /// Bytes before received ones, so that a rewritten head can be put in front of its body.
  static var headroom: Int { 65_536 }

  /// Bytes of one read. The figure is measured: smaller costs calls, larger costs cache.
  static var readMax: Int { 65_536 }

  /// Bytes of one read while a response streams to a client that keeps up.
  static var streamReadMax: Int { 262_144 }

  /// Bytes of one read for a client that lags behind: what it does not take must be kept.
  static var slowReadMax: Int { 16_384 }

  /// Reads of one stream in a row, before others have their turn.
  static var burstMax: Int { 16 }

  var kernel: K
  let number: Int
  let plan: Plan
  let shared: SharedState
  var connections: SlotTable<Connection>
  var streams: SlotTable<Stream>
  var timers: TimerWheel
  var buffers = BufferPool()

  /// Received bytes begin at ``headroom``.
  var inbox = MemoryRegion(count: Worker.headroom + Worker.streamReadMax)

  /// Heads, error pages and log lines are written here before they go out.
  var scratch = MemoryRegion(count: 131_072)
  var requestHead = HeadIndex()
  var responseHead = HeadIndex()
  var targets: [SocketAddress?]
  var checkTargets: [SocketAddress?]

  /// Most recently used idle connection of each server, and the least recently used.
  var idleHeads: [UInt32]
  var idleCounts: [UInt32]
  /// The most connections to each server that were in use at once, as this worker saw it.
  var peakUses: [Int]
  var queues: [StreamQueue]

  /// Pools that have a released place and somebody who waits for it.
  var queueTurn: [UInt32] = []
  let router: Router
  var balancers: [LintelEngine.Balancer]
  var serverVersion = 0
  var random: RandomSource
  var edits = RequestEdits()
  let usesDestination: Bool

  /// Client connections at once, over all workers.
  let connectionsMax: Int
  var log: LogOutput

  /// Clients, by token, that had more to do when their turn was over.
  var again: [UInt64] = []

  /// Milliseconds of the loop clock, taken once per wait.
  var now: Int64
  var isDraining = false
  var isLimited = false

  /// When paused listeners are looked at again.
  var resumeAt: Int64 = 0
  var clientCount = 0
  var generationCount: UInt32 = 1
  let limits: HeadLimits
  var checks: [CheckState]

  package init(
    kernel: consuming K, number: Int, plan: Plan, shared: borrowing SharedHandle,
    listeners: [WorkerListener], logChannels: [LogChannel?], capacity: Int, connectionsMax: Int
  ) {
    var kernel = kernel
    now = kernel.now()
    self.kernel = kernel
    self.number = number
    self.plan = plan
    self.shared = shared.state
    connections = SlotTable(capacity: capacity)
    streams = SlotTable(capacity: capacity)
    timers = TimerWheel(capacity: capacity, now: now)
    targets = plan.servers.map { socketAddress($0.address, in: plan) }
    checkTargets = plan.servers.map { socketAddress($0.check.address ?? $0.address, in: plan) }
    idleHeads = Array(repeating: Connection.none, count: plan.servers.count)
    idleCounts = Array(repeating: 0, count: plan.servers.count)
    peakUses = Array(repeating: 0, count: plan.servers.count)
    queues = Array(repeating: StreamQueue(), count: plan.pools.count)
    router = Router(plan)
    balancers = plan.pools.map { LintelEngine.Balancer($0, of: plan) }
    random = RandomSource(seed: UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15)
    usesDestination = plan.usesDestination
    log = LogOutput(channels: logChannels)
    self.connectionsMax = connectionsMax
    limits = HeadLimits(
      fieldsMax: Int(plan.process.maxHeaders),
      headBytesMax: Int(max(1_024, plan.process.bufferSize))
        - min(Int(plan.process.rewriteReserve), Int(max(1_024, plan.process.bufferSize)) / 2))
    checks = []
    again.reserveCapacity(1_024)
    queueTurn.reserveCapacity(64)
    watchWake(shared.state.wakes[number])
    for listener in listeners { watch(listener) }
    startChecks()
  }

  /// Serves until the process is told to stop and nothing is in flight.
  package mutating func run() {
    while step() {}
    closeEverything()
  }

  /// One turn of the loop: waits, serves what is ready, and what is due.
  ///
  /// - Returns: False when the worker has nothing left to live for.
  package mutating func step() -> Bool {
    let count = kernel.wait(milliseconds: waitTime)
    now = kernel.now()
    log.beginTurn()
    var position = 0
    while position < count {
      serve(kernel.event(position))
      position += 1
    }
    resumeClients()
    serveTimers()
    serveQueues()
    if isLimited, now >= resumeAt { resumeListeners() }
    flushLog()
    return goesOn
  }

  /// Rows in use, for tests that look for leaks: connections with listeners and wake-up, streams.
  package var rowCounts: (connections: Int, streams: Int) { (connections.count, streams.count) }

  private var waitTime: Int32 {
    if !again.isEmpty { return 0 }
    guard let look = timers.nextLook else {
      return log.hasPending || isLimited ? Int32(RuntimeLimits.pauseMilliseconds) : -1
    }
    let distance = max(0, look - now)
    let bound = log.hasPending || isLimited ? RuntimeLimits.pauseMilliseconds : 60_000
    return Int32(min(distance, bound))
  }

  private mutating func serve(_ event: KernelEvent) {
    let slot = UInt32(truncatingIfNeeded: event.token)
    guard connections.contains(slot),
      connections[slot].generation == UInt32(truncatingIfNeeded: event.token >> 32)
    else { return }
    note(event.readiness, at: slot)
    switch connections[slot].role {
    case .free: break
    case .wake: wakeUp(slot)
    case .listener: acceptClients(slot)
    case .client: clientReady(slot)
    case .server: serverReady(slot)
    case .check: checkReady(slot)
    }
  }

  private func note(_ readiness: Readiness, at slot: UInt32) {
    var flags = connections[slot].flags
    if readiness.contains(.readable) { flags.insert(.canRead) }
    if readiness.contains(.writable) { flags.insert(.canWrite) }
    if readiness.contains(.readHangup) { flags.formUnion([.canRead, .readHangup]) }
    if readiness.contains(.hangup) { flags.formUnion([.canRead, .canWrite, .readHangup, .hangup]) }
    connections[slot].flags = flags
  }

  /// Clients that were interrupted for fairness, or have a request waiting, go on.
  private mutating func resumeClients() {
    guard !again.isEmpty else { return }
    // Those that are appended meanwhile have their turn after the next wait.
    let count = again.count
    for position in 0..<count {
      let token = again[position]
      let client = UInt32(truncatingIfNeeded: token)
      if connections.contains(client),
        connections[client].generation == UInt32(truncatingIfNeeded: token >> 32)
      {
        clientReady(client)
      }
    }
    again.removeFirst(count)
  }

  private var goesOn: Bool {
    switch shared.stop {
    case .running: true
    case .draining: clientCount > 0
    case .now: false
    }
  }
}

/// Lets a caller outside this module hold what the workers share.
package struct SharedHandle: Sendable {
  let state: SharedState

  init(state: SharedState) { self.state = state }

  /// Client connections, and sessions at pools and servers, that are counted at the moment.
  package var openCounts: [Int] {
    let pools = (0..<state.poolSessions.count).map { state.poolSessions.load(UInt32($0)) }
    let servers = (0..<state.serverSessions.count).map { state.serverSessions.load(UInt32($0)) }
    let queued = (0..<state.poolQueued.count).map { state.poolQueued.load(UInt32($0)) }
    return [state.process.load(SharedState.ProcessCell.connections)] + pools + servers + queued
  }

  /// - Parameter wakes: The wake-up of each worker, by number.
  package init(plan: Plan, wakes: [Descriptor]) {
    state = SharedState(plan: plan, wakes: wakes)
  }
}

/// A listening socket that one worker serves.
package struct WorkerListener: Sendable {
  package var descriptor: Descriptor
  package var frontend: FrontendIndex

  /// The socket is watched by several workers, and closed by none of them.
  package var isShared: Bool

  package init(descriptor: Descriptor, frontend: FrontendIndex, isShared: Bool) {
    self.descriptor = descriptor
    self.frontend = frontend
    self.isShared = isShared
  }
}
