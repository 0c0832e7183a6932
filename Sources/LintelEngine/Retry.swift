public import LintelPlan

/// What to do after a connection to a server failed.
public enum RetryDecision: Sendable, Equatable {
  /// Answer the client with a 503.
  case giveUp

  /// Try the same server again after a pause.
  case sameServer(afterMilliseconds: UInt32)

  /// Choose again, avoiding the server that failed.
  case otherServer(afterMilliseconds: UInt32)
}

/// The facts that the decision rests on.
public struct FailedAttempt: Sendable {
  /// Attempts that failed so far, this one included.
  public var failures: UInt32

  /// The server is still up in the eyes of its checks.
  public var serverIsUp: Bool

  /// Servers of the pool that take load.
  public var usableServers: Int

  /// A cookie or a stick table, not the algorithm, chose the server.
  public var isPersistent: Bool

  /// The connection was an idle one that the server had closed: there is no reason to pause.
  public var wasReused: Bool

  public init(
    failures: UInt32, serverIsUp: Bool, usableServers: Int, isPersistent: Bool = false,
    wasReused: Bool = false
  ) {
    self.failures = failures
    self.serverIsUp = serverIsUp
    self.usableServers = usableServers
    self.isPersistent = isPersistent
    self.wasReused = wasReused
  }
}

extension Plan.Pool {
  /// Decides as `retries` and `option redispatch` say (HAProxy's manual, chapter 4.2).
  ///
  /// With `option redispatch`, a pool that takes turns leaves the failing server at once; others
  /// leave it when it is down or when the interval of the option has come.
  public func decideRetry(_ attempt: FailedAttempt) -> RetryDecision {
    let retry = attempt.failures
    guard retry <= UInt32(retries) else { return .giveUp }
    let pause = attempt.wasReused ? 0 : pauseMilliseconds
    guard redispatch != .never else { return .sameServer(afterMilliseconds: pause) }
    let takesTurns =
      (choice == .roundRobin || choice == .staticRoundRobin)
      && !attempt.isPersistent && attempt.usableServers > 1
    guard !attempt.serverIsUp || takesTurns || isRedispatchDue(at: retry) else {
      return .sameServer(afterMilliseconds: pause)
    }
    return .otherServer(afterMilliseconds: attempt.usableServers > 1 ? 0 : pause)
  }

  private var pauseMilliseconds: UInt32 {
    timeouts.connect > 0
      ? min(timeouts.connect, Limits.retryPauseMilliseconds) : Limits.retryPauseMilliseconds
  }

  private func isRedispatchDue(at retry: UInt32) -> Bool {
    switch redispatch {
    case .never: return false
    case .lastRetry: return retry % max(1, UInt32(retries)) == 0
    case .every(let interval): return retry % max(1, UInt32(interval)) == 0
    case .everyFromLast(let interval):
      let period = Int64(retries) + 1 - Int64(interval)
      return period > 0 && Int64(retry) % period == 0
    }
  }
}
