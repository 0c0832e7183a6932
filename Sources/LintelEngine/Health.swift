public import LintelPlan

/// The health of one server as its checks see it, as a pure step function.
///
/// The counter runs from 0 to rise+fall-1 and the server is up from `rise` on, as in HAProxy: a
/// server starts up, and its first failed check takes it down.
public struct Health: Sendable, Equatable, BitwiseCopyable {
  public enum Transition: Sendable, Equatable {
    case none
    case wentUp
    case wentDown
  }

  private let rise: UInt32
  private let fall: UInt32
  private var counter: UInt32

  public init(_ check: Plan.Check) {
    rise = max(1, UInt32(check.rise))
    fall = max(1, UInt32(check.fall))
    counter = rise
  }

  public var isUp: Bool { counter >= rise }

  /// Some of the last results contradict the state: checks come at `fastinter`.
  public var isWavering: Bool { counter != 0 && counter != rise + fall - 1 }

  /// Takes the result of one check.
  public mutating func record(success: Bool) -> Transition {
    let wasUp = isUp
    if success {
      if counter < rise + fall - 1 { counter += 1 }
      // One success forgives all failures that did not take the server down.
      if isUp { counter = rise + fall - 1 }
      return isUp && !wasUp ? .wentUp : .none
    }
    guard counter > 0 else { return .none }
    if wasUp {
      counter -= 1
      guard counter < rise else { return .none }
      counter = 0
      return .wentDown
    }
    counter = 0
    return .none
  }

  /// Milliseconds until the next check.
  public func interval(_ check: Plan.Check) -> UInt32 {
    if isWavering, check.fastInterval > 0 { return check.fastInterval }
    if !isUp, !isWavering, check.downInterval > 0 { return check.downInterval }
    return max(1, check.interval)
  }
}
