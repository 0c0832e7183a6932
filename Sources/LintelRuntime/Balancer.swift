public import LintelPlan
internal import LintelSystem
internal import Synchronization

/// A plan in service: its listening sockets and the threads that serve them.
///
/// ```swift
/// let balancer = Balancer(plan: plan)
/// let status = try balancer.run()
/// ```
public final class Balancer: Sendable {
  /// How a running balancer is asked to end.
  public enum Stop: Sendable {
    /// No new connection is taken, and requests in flight finish. HAProxy's soft stop.
    case whenIdle

    /// Everything is closed at once.
    case now
  }

  public let plan: Plan
  private let state: Mutex<Running?>

  /// What exists while the balancer runs.
  private struct Running: Sendable {
    var shared: SharedState
    var finished: FinishLine
  }

  public init(plan: Plan) {
    self.plan = plan
    state = Mutex(nil)
  }

  /// Opens the listeners and starts the threads.
  ///
  /// - Returns: The addresses that are listened on, with the ports that the system chose.
  /// - Throws: ``StartupError`` when something cannot be had; nothing is left open then.
  public func start() throws(StartupError) -> [BoundListener] {
    let setup = try Setup(plan: plan)
    let running = Running(shared: setup.shared, finished: setup.finished)
    state.withLock { $0 = running }
    setup.startThreads()
    return setup.bound
  }

  /// Asks the threads to end; returns at once.
  public func stop(_ stop: Stop) {
    let running = state.withLock { $0 }
    running?.shared.requestStop(stop == .now ? .now : .draining)
  }

  /// Waits until all threads have ended.
  public func wait() {
    let running = state.withLock { $0 }
    running?.finished.wait()
  }

  /// Requests that have been answered since the start.
  public var requestCount: Int {
    state.withLock { $0 }?.shared.process.load(SharedState.ProcessCell.requests) ?? 0
  }

  /// Requests that went over a server connection which had carried others before.
  public var reuseCount: Int {
    state.withLock { $0 }?.shared.process.load(SharedState.ProcessCell.reuses) ?? 0
  }

  /// Log lines that were dropped because their reader was too slow.
  public var droppedLogLines: Int {
    state.withLock { $0 }?.shared.process.load(SharedState.ProcessCell.droppedLogLines) ?? 0
  }

  /// Runs in the foreground until a signal ends it, and returns the exit status.
  ///
  /// SIGUSR1 lets requests in flight finish, however long they take unless `hard-stop-after` says
  /// otherwise; SIGTERM gives them that time or a grace of ten seconds; SIGINT ends at once. It
  /// changes the signal mask of the process, so it is for programs, not for tests.
  ///
  /// - Parameter onReady: Called once all listeners are open.
  public func run(onReady: ([BoundListener]) -> Void = { _ in }) throws(StartupError) -> Int32 {
    guard let signals = SignalWatch() else {
      throw StartupError(.threadsUnavailable, errorNumber: 0)
    }
    onReady(try start())
    guard let running = state.withLock({ $0 }) else { return 1 }
    let hardStop = plan.process.hardStopAfterMilliseconds
    var deadline: Int64?
    while true {
      let left = deadline.map { max(0, $0 - SystemClock.monotonicMilliseconds()) }
      let wait = left.map { Int32(clamping: $0) } ?? -1
      switch signals.wait(for: running.finished.wake, milliseconds: wait) {
      case .wake:
        self.wait()
        return 0
      case .timeout, .signal(.interrupt): stop(.now)
      case .signal(.terminate):
        stop(.whenIdle)
        let grace = hardStop != 0 ? hardStop : RuntimeLimits.stopGraceMilliseconds
        deadline = SystemClock.monotonicMilliseconds() + Int64(grace)
      case .signal(.user1):
        stop(.whenIdle)
        if hardStop != 0 { deadline = SystemClock.monotonicMilliseconds() + Int64(hardStop) }
      case .signal(.user2), .signal(.hangup), .signal(.other): break
      }
      if running.shared.stop == .now { deadline = nil }
    }
  }
}

/// An address that a balancer listens on.
public struct BoundListener: Sendable, Equatable {
  /// Which listener of the plan it is.
  public let listener: ListenerIndex

  /// The address as text, such as `127.0.0.1:8080`, `[::1]:8080` or a path.
  public let address: String

  /// The port, also where the plan asked for port 0; zero for a unix socket.
  public let port: UInt16

  /// The origin that the plan gives for it.
  public let origin: UInt32
}

/// Lets a thread wait until all workers have ended.
final class FinishLine: Sendable {
  private let signal: WakeDescriptor
  private let remaining: Atomic<Int>

  init?(count: Int) {
    guard let signal = WakeDescriptor() else { return nil }
    self.signal = signal
    remaining = Atomic(count)
  }

  /// Becomes readable when the last worker has ended, and stays so.
  var wake: Descriptor { signal.descriptor }

  func cross() {
    if remaining.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
      signal.signal()
    }
  }

  func wait() {
    while remaining.load(ordering: .acquiring) > 0 { signal.wait() }
    signal.signal()
  }
}
