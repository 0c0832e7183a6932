internal import LintelPlan
internal import LintelSystem

/// Why a balancer could not start.
public struct StartupError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable, Equatable {
    /// The address is taken, not the machine's, or not permitted.
    case cannotListen(address: String)

    /// The inherited descriptor is not a listening socket.
    case notListening(descriptor: Int32)

    /// A log target cannot be reached.
    case cannotLog

    /// The descriptor limit is below what `maxconn` needs; `fits` is the largest that would do.
    case tooFewDescriptors(needed: Int, available: Int, fits: Int)

    /// The system refuses a thread or an event queue.
    case threadsUnavailable
  }

  public let reason: Reason

  /// The system's error number, or zero.
  public let errorNumber: Int32

  /// The origin that the plan gives for the row at fault; zero if there is none.
  public let origin: UInt32

  init(_ reason: Reason, errorNumber: Int32, origin: UInt32 = 0) {
    self.reason = reason
    self.errorNumber = errorNumber
    self.origin = origin
  }

  /// One line for a person, without a place.
  public var description: String {
    let cause = errorNumber == 0 ? "" : ": \(errorText(errorNumber))"
    return switch reason {
    case .cannotListen(let address): "cannot listen on \(address)\(cause)"
    case .notListening(let descriptor):
      "descriptor \(descriptor) is not a listening socket\(cause)"
    case .cannotLog: "cannot open the log target\(cause)"
    case .tooFewDescriptors(let needed, let available, let fits):
      "maxconn needs \(needed) descriptors and the limit is \(available); maxconn \(fits) would fit"
    case .threadsUnavailable: "cannot start the worker threads\(cause)"
    }
  }
}
