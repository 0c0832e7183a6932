public import LintelIR

/// What the planner has to know besides the configuration.
///
/// The planner itself opens no file and asks no name server; whoever calls it decides how.
public struct PlannerOptions: Sendable {
  /// Which program executes the plan.
  public enum Program: Sendable {
    /// `lintel run`: it stays in the foreground and refuses what it cannot do.
    case lintel
    /// `lintel-haproxy`: existing service files and scripts must keep working, so a missing
    /// service interface, such as the statistics socket, is reported and not refused.
    case compatible
  }

  /// An address that a name stands for.
  public enum ResolvedHost: Hashable, Sendable {
    case ipv4(UInt32)
    case ipv6(IPv6)
  }

  public var program: Program = .lintel

  /// The connections of the process, in place of what `maxconn` in `global` says.
  public var connectionLimit: UInt32?

  /// The addresses of a host name, best first; empty where it has none.
  public var resolve: @Sendable (String) -> [ResolvedHost] = { _ in [] }

  /// The bytes of a pattern file, or nil where it cannot be read.
  public var readFile: @Sendable (String) -> [UInt8]? = { _ in nil }

  public init() {}
}
