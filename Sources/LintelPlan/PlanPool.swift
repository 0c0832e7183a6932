extension Plan {
  /// The server side of a proxy: a `backend`, or the second half of a `listen`.
  public struct Pool: Sendable, Equatable, BitwiseCopyable {
    public var name: PlanBytes
    public var mode: PlanMode = .http
    public var choice: Choice = .roundRobin
    public var servers: PlanRun<ServerSlot>
    public var timeouts = PoolTimeouts()

    /// Attempts after the first that failed to connect. The HAProxy keyword is `retries`.
    public var retries: UInt16 = 3
    public var redispatch: Redispatch = .never
    public var connectionMode: ConnectionMode = .keepAlive
    public var reuse: Reuse = .safe
    public var options: PoolOptions = []
    public var forwardedFor = ForwardedFor()
    public var requestActions: PlanRun<Action> = .empty
    public var responseActions: PlanRun<Action> = .empty
    public var logTargets: PlanRun<LogTarget> = .empty

    /// Where the configuration states it; opaque here.
    public var origin: UInt32 = 0

    public init(name: PlanBytes, servers: PlanRun<ServerSlot>) {
      self.name = name
      self.servers = servers
    }
  }

  /// How a server is chosen. The HAProxy keyword is `balance`.
  @frozen
  public enum Choice: UInt8, Sendable, BitwiseCopyable {
    case roundRobin
    case staticRoundRobin
    case leastConnections
    case first
    case random
    case source
  }

  /// Whether a server connection may carry requests of several clients: `http-reuse`.
  @frozen
  public enum Reuse: UInt8, Sendable, BitwiseCopyable {
    case never
    case safe
    case aggressive
    case always
  }

  /// When a failed attempt may go to another server: `option redispatch`.
  public enum Redispatch: Sendable, Equatable, BitwiseCopyable {
    case never

    /// On the last attempt only, HAProxy's meaning of the bare option.
    case lastRetry

    /// On every n-th attempt, counted from the first.
    case every(UInt16)

    /// On the n-th attempt counted from the last, and on each n-th before it.
    case everyFromLast(UInt16)
  }

  /// Limits of the server side, in milliseconds; zero means none.
  public struct PoolTimeouts: Sendable, Equatable, BitwiseCopyable {
    /// `timeout connect`.
    public var connect: UInt32 = 0

    /// `timeout server`.
    public var server: UInt32 = 0

    /// `timeout queue`; falls back to `connect`.
    public var queue: UInt32 = 0

    /// `timeout check`; zero means `connect` and the interval decide.
    public var check: UInt32 = 0

    /// `timeout tunnel`; falls back to `client` and `server`.
    public var tunnel: UInt32 = 0

    /// `timeout server-fin`; falls back to `server`.
    public var serverFin: UInt32 = 0

    /// `timeout http-request`, where a backend waits for a body.
    public var httpRequest: UInt32 = 0

    /// `timeout http-keep-alive`, where a backend states one.
    public var httpKeepAlive: UInt32 = 0

    public init() {}
  }

  /// Flags of a pool.
  @frozen
  public struct PoolOptions: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `option tcpka` or `option srvtcpka`.
    public static let tcpKeepAlive = PoolOptions(rawValue: 1 << 0)

    /// `option prefer-last-server`.
    public static let preferLastServer = PoolOptions(rawValue: 1 << 1)

    /// `option allbackups`.
    public static let useAllBackups = PoolOptions(rawValue: 1 << 2)

    /// `option abortonclose`.
    public static let abortOnClose = PoolOptions(rawValue: 1 << 3)

    /// `option log-health-checks`.
    public static let logHealthChecks = PoolOptions(rawValue: 1 << 4)

    /// `option accept-unsafe-violations-in-http-response`.
    public static let acceptUnsafeResponses = PoolOptions(rawValue: 1 << 5)
  }

  /// One `server` line.
  public struct ServerSlot: Sendable, Equatable, BitwiseCopyable {
    public var name: PlanBytes
    public var address: Address

    /// Share of the load, 0 to 256; zero takes no new load.
    public var weight: UInt16 = 1

    /// Connections at once; zero means no limit. The HAProxy keyword is `maxconn`.
    public var maxConnections: UInt32 = 0

    /// Requests that may wait for a connection; zero means no limit. `maxqueue`.
    public var maxQueue: UInt32 = 0

    /// Idle connections kept; `pool-max-conn`, whose default is no limit.
    public var maxIdle: UInt32 = .max

    /// How long an idle connection is kept, in milliseconds: `pool-purge-delay`.
    public var idleMilliseconds: UInt32 = 5_000

    public var options: ServerOptions = []
    public var check = Check()

    /// Where the configuration states it; opaque here.
    public var origin: UInt32 = 0

    public init(name: PlanBytes, address: Address) {
      self.name = name
      self.address = address
    }
  }

  /// Flags of a server.
  @frozen
  public struct ServerOptions: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `backup`: takes load only when no other server is up.
    public static let backup = ServerOptions(rawValue: 1 << 0)

    /// `disabled`: starts in maintenance.
    public static let disabled = ServerOptions(rawValue: 1 << 1)
  }

  /// The health check of one server.
  public struct Check: Sendable, Equatable, BitwiseCopyable {
    @frozen
    public enum Kind: UInt8, Sendable, BitwiseCopyable {
      case none
      /// A connection that is established is a success.
      case tcp
    }

    public var kind: Kind = .none

    /// Where to connect, when it is not the server's own address: `addr` and `port`.
    public var address: Address?

    /// Milliseconds between checks: `inter`.
    public var interval: UInt32 = 2_000

    /// The same while a server is on its way up or down: `fastinter`; zero means `interval`.
    public var fastInterval: UInt32 = 0

    /// The same while a server is down: `downinter`; zero means `interval`.
    public var downInterval: UInt32 = 0

    /// Successes that bring a server up: `rise`.
    public var rise: UInt16 = 2

    /// Failures that take a server down: `fall`.
    public var fall: UInt16 = 3

    public init() {}
  }
}
