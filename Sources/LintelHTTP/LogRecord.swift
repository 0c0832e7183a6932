/// The figures of one log line (HAProxy's manual, sections 8.2.2 and 8.2.3). Times are in
/// milliseconds; -1 means that the phase was not reached.
public struct LogRecord: Sendable {
  /// Seconds since 1970-01-01 UTC at which the connection (tcplog) or request (httplog) arrived.
  public var acceptSeconds: Int64 = 0
  public var acceptMilliseconds: UInt16 = 0

  /// `TR`, `Tw`, `Tc`, `Tr`, `Ta` (httplog), and `Tt` (tcplog, in `timeActive`).
  public var timeRequest: Int64 = -1
  public var timeQueued: Int64 = -1
  public var timeConnect: Int64 = -1
  public var timeResponse: Int64 = -1
  public var timeActive: Int64 = -1

  /// -1 if no status was sent.
  public var status: Int32 = -1
  public var bytesRead: UInt64 = 0

  public var termination = TerminationState()

  public var processConnections: UInt32 = 0
  public var frontendConnections: UInt32 = 0
  public var backendConnections: UInt32 = 0
  public var serverConnections: UInt32 = 0
  public var retries: UInt32 = 0

  /// Printed as `+` before the number of retries.
  public var redispatched = false
  public var serverQueue: UInt32 = 0
  public var backendQueue: UInt32 = 0

  /// `option logasap`: times and sizes that still grow are printed with a `+`.
  public var loggedEarly = false
  public var clientPort: UInt16 = 0

  public init() {}
}

/// The two to four letters with which a session ended (HAProxy's manual, section 8.5).
@frozen
public struct TerminationState: Sendable, Equatable {
  /// `C` client, `S` server, `P` proxy, `L` local, `R` resource, `I` internal, `D` down,
  /// `U` up, `K` killed, `c` client timeout, `s` server timeout, `-` normal.
  public var cause = UInt8(ascii: "-")

  /// `R` request, `Q` queue, `C` connect, `H` headers, `D` data, `L` last, `T` tarpit, `-` normal.
  public var phase = UInt8(ascii: "-")

  @inlinable public init() {}

  @inlinable
  public init(_ cause: Unicode.Scalar, _ phase: Unicode.Scalar) {
    self.cause = UInt8(ascii: cause)
    self.phase = UInt8(ascii: phase)
  }
}
