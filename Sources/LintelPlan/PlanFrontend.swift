extension Plan {
  /// The client side of a proxy: a `frontend`, or the first half of a `listen`.
  public struct Frontend: Sendable, Equatable, BitwiseCopyable {
    public var name: PlanBytes
    public var mode: PlanMode = .http

    /// Client connections at once; zero means the limit of the process.
    public var maxConnections: UInt32 = 0

    public var timeouts = FrontendTimeouts()
    public var connectionMode: ConnectionMode = .keepAlive
    public var options: FrontendOptions = []
    public var forwardedFor = ForwardedFor()
    public var logFormat: LogFormat = .connection
    public var logTargets: PlanRun<LogTarget> = .empty

    /// Rules that pick a pool, in order; the first that holds wins.
    public var routes: PlanRun<Route> = .empty

    /// The pool of a request that no route takes.
    public var defaultPool: PoolIndex?

    public var requestActions: PlanRun<Action> = .empty
    public var responseActions: PlanRun<Action> = .empty

    /// Where the configuration states it; opaque here.
    public var origin: UInt32 = 0

    public init(name: PlanBytes) { self.name = name }
  }

  /// Inactivity limits of the client side, in milliseconds; zero means none.
  public struct FrontendTimeouts: Sendable, Equatable, BitwiseCopyable {
    /// `timeout client`.
    public var client: UInt32 = 0

    /// `timeout http-request`: from the first byte, or the accept, to the end of the head.
    public var httpRequest: UInt32 = 0

    /// `timeout http-keep-alive`: the wait for the next request; falls back to `httpRequest`.
    public var httpKeepAlive: UInt32 = 0

    /// `timeout client-fin`: the client side once one direction is shut; falls back to `client`.
    public var clientFin: UInt32 = 0

    /// `timeout tunnel`, where the frontend states one.
    public var tunnel: UInt32 = 0

    public init() {}
  }

  /// Flags of a frontend.
  @frozen
  public struct FrontendOptions: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `option dontlognull`: no log line for a connection that brought no byte.
    public static let dontLogNull = FrontendOptions(rawValue: 1 << 0)

    /// `option dontlog-normal`: log lines for errors only.
    public static let dontLogNormal = FrontendOptions(rawValue: 1 << 1)

    /// `option http-ignore-probes`: no 408 for a connection that brought no byte.
    public static let ignoreProbes = FrontendOptions(rawValue: 1 << 2)

    /// `option tcpka` or `option clitcpka`.
    public static let tcpKeepAlive = FrontendOptions(rawValue: 1 << 3)

    /// `option logasap`.
    public static let logAsSoonAsPossible = FrontendOptions(rawValue: 1 << 4)

    /// `option accept-unsafe-violations-in-http-request`.
    public static let acceptUnsafeRequests = FrontendOptions(rawValue: 1 << 5)

    /// `disabled`: the section is present but takes no connection.
    public static let disabled = FrontendOptions(rawValue: 1 << 6)

    /// `option log-separate-errors`: error lines carry the level `err`.
    public static let separateErrors = FrontendOptions(rawValue: 1 << 7)
  }

  /// The form of a traffic log line.
  @frozen
  public enum LogFormat: UInt8, Sendable, BitwiseCopyable {
    /// No traffic log.
    case none
    /// HAProxy's default: `Connect from ... to ...`.
    case connection
    /// `option tcplog`.
    case tcp
    /// `option httplog`.
    case http
  }

  /// `option forwardfor`: the client address in a request header.
  public struct ForwardedFor: Sendable, Equatable, BitwiseCopyable {
    public var isEnabled = false

    /// Leave a request alone that already carries the header.
    public var ifNone = false

    /// The header, `X-Forwarded-For` unless stated; empty means that default.
    public var header: PlanBytes = .empty

    /// Client network for which no header is added. The HAProxy argument is `except`.
    public var except: Network?

    public init() {}
  }

  /// An address prefix. IPv4 lies in the low 32 bits.
  public struct Network: Sendable, Hashable, BitwiseCopyable {
    @frozen
    public enum Family: UInt8, Sendable, BitwiseCopyable {
      case ipv4
      case ipv6
    }

    public var family: Family
    public var high: UInt64
    public var low: UInt64

    /// 0 to 32, or 0 to 128.
    public var prefixLength: UInt8

    public init(family: Family, high: UInt64 = 0, low: UInt64, prefixLength: UInt8) {
      self.family = family
      self.high = high
      self.low = low
      self.prefixLength = prefixLength
    }
  }
}
