internal import LintelPlan
internal import LintelSystem
internal import Synchronization

/// A row of counters that all threads see.
@safe
struct AtomicTable: @unchecked Sendable {
  private let cells: UnsafeMutablePointer<Atomic<Int>>
  let count: Int

  /// The cells live as long as the process: a plan generation owns them, and threads that are
  /// about to end may still look.
  init(count: Int) {
    self.count = count
    unsafe cells = .allocate(capacity: max(1, count))
    for position in 0..<count { unsafe (cells + position).initialize(to: Atomic(0)) }
  }

  func load(_ position: UInt32) -> Int {
    precondition(Int(position) < count)
    return unsafe cells[Int(position)].load(ordering: .relaxed)
  }

  func store(_ position: UInt32, _ value: Int) {
    precondition(Int(position) < count)
    unsafe cells[Int(position)].store(value, ordering: .relaxed)
  }

  /// - Returns: The value after the change.
  @discardableResult
  func add(_ position: UInt32, _ change: Int) -> Int {
    precondition(Int(position) < count)
    return unsafe cells[Int(position)].wrappingAdd(change, ordering: .relaxed).newValue
  }

  /// Adds one unless that would exceed `limit`.
  func claim(_ position: UInt32, limit: Int) -> Bool {
    if add(position, 1) <= limit { return true }
    add(position, -1)
    return false
  }
}

/// What the threads of a process share: small, named, and counted in cells.
@safe
final class SharedState: Sendable {
  /// How far the process is on its way out.
  enum Stop: Int {
    case running
    /// No new connection is taken; what is in flight finishes.
    case draining
    /// Whatever is left is closed.
    case now
  }

  /// Positions in `process`.
  enum ProcessCell {
    static let connections: UInt32 = 0
    static let stop: UInt32 = 1
    static let droppedLogLines: UInt32 = 2
    static let requests: UInt32 = 3
    static let reuses: UInt32 = 4
    static let serverConnects: UInt32 = 5
    static let serverVersion: UInt32 = 6
    static let count = 7
  }

  let process = AtomicTable(count: ProcessCell.count)
  let frontendConnections: AtomicTable
  let poolSessions: AtomicTable
  let serverSessions: AtomicTable

  /// Requests of all threads that wait for a place at a server of the pool.
  let poolQueued: AtomicTable

  /// A running number for each pool, from which round robin takes its turn.
  let tickets: AtomicTable

  /// 1 for a server that its checks have taken down.
  let serverDown: AtomicTable

  /// The wake-ups of all workers.
  let wakes: [Descriptor]

  init(plan: Plan, wakes: [Descriptor]) {
    frontendConnections = AtomicTable(count: plan.frontends.count)
    poolSessions = AtomicTable(count: plan.pools.count)
    serverSessions = AtomicTable(count: plan.servers.count)
    poolQueued = AtomicTable(count: plan.pools.count)
    tickets = AtomicTable(count: plan.pools.count)
    serverDown = AtomicTable(count: plan.servers.count)
    self.wakes = wakes
  }

  var stop: Stop { Stop(rawValue: process.load(ProcessCell.stop)) ?? .now }

  /// Asks all workers to end.
  func requestStop(_ stop: Stop) {
    process.store(ProcessCell.stop, max(stop.rawValue, process.load(ProcessCell.stop)))
    wakeAll()
  }

  func wakeAll() {
    for wake in wakes { WakeDescriptor.signal(wake) }
  }
}
