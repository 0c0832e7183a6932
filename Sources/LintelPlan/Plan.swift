/// A configuration compiled for execution.
///
/// A plan is flat, immutable and closed: every index in it points into it, and every byte string
/// lies in its ``blob``. The runtime holds one plan per configuration generation and never sees
/// source, IR or keyword names. Every row type is bitwise copyable, so that a worker may keep the
/// tables in plain memory.
///
/// Times are milliseconds; zero means "no limit" wherever HAProxy allows a timeout to be absent.
public struct Plan: Sendable, Equatable {
  public let process: Process
  public let listeners: [Listener]
  public let frontends: [Frontend]
  public let pools: [Pool]
  public let servers: [ServerSlot]
  public let routes: [Route]
  public let conditions: [Condition]
  public let conjunctions: [Conjunction]
  public let literals: [Literal]
  public let accessLists: [AccessList]
  public let tests: [Test]
  public let patterns: [Pattern]
  public let actions: [Action]
  public let logTargets: [LogTarget]

  /// The bytes of every name, path, header and pattern.
  public let blob: [UInt8]

  /// Traps on a dangling index: the planner has reported every bad reference before this point.
  package init(_ builder: PlanBuilder) {
    process = builder.process
    listeners = builder.listeners
    frontends = builder.frontends
    pools = builder.pools
    servers = builder.servers
    routes = builder.routes
    conditions = builder.conditions
    conjunctions = builder.conjunctions
    literals = builder.literals
    accessLists = builder.accessLists
    tests = builder.tests
    patterns = builder.patterns
    actions = builder.actions
    logTargets = builder.logTargets
    blob = builder.blob
    checkProxies()
    checkConditions()
  }

  /// The bytes of `string`, without a copy.
  @inlinable
  public func bytes(_ string: PlanBytes) -> ArraySlice<UInt8> { blob[string.indices] }

  /// The bytes of `string` as text, for messages.
  public func text(_ string: PlanBytes) -> String {
    String(decoding: bytes(string), as: UTF8.self)
  }

  /// The servers of `pool`, without a copy.
  @inlinable
  public func servers(of pool: PoolIndex) -> ArraySlice<ServerSlot> {
    servers[pools[pool.position].servers.indices]
  }
}

/// What a proxy forwards: HTTP messages or bytes. The HAProxy keyword is `mode`.
@frozen
public enum PlanMode: UInt8, Sendable, BitwiseCopyable {
  case tcp
  case http
}

/// When the connections of a request are closed.
///
/// The HAProxy keywords are `option http-keep-alive`, `option http-server-close` and
/// `option httpclose`. The side a stream ends on takes the stricter of frontend and backend.
@frozen
public enum ConnectionMode: UInt8, Sendable, BitwiseCopyable {
  case keepAlive
  case serverClose
  case close
}
