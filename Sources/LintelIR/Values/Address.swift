/// Where a socket listens or connects, as HAProxy writes it. (HAProxy manual, chapter 11)
public struct Address: Hashable, Sendable {
  public enum Host: Hashable, Sendable {
    /// `*` or nothing: every IPv4 address, and IPv6 too where `v4v6` says so.
    case any
    case ipv4(UInt32)
    /// Sixteen bytes in network order.
    case ipv6(IPv6)
    /// A name that the resolver knows; may be looked up when the configuration is loaded.
    case name(String)
    /// A Unix socket by its path, or an abstract one.
    case unix(path: String, isAbstract: Bool)
    /// A descriptor that the process inherits: `fd@3`, or a socket pair: `sockpair@3`.
    case descriptor(Int32)
    /// Anything else that a keyword allows, such as `ring@buffer`, `rhttp@pool` or `stdout`.
    case other(String)
  }

  public enum Ports: Hashable, Sendable {
    case none
    case one(UInt16)
    case range(UInt16, UInt16)
    /// `+N` or `-N`: the port of the client's connection moved by N.
    case offset(Int32)
  }

  /// The family or protocol prefix as written, without the `@`: `ipv4`, `udp6`, `quic4`, ...
  public var prefix: String?
  public var host: Host
  public var ports: Ports

  public init(prefix: String? = nil, host: Host, ports: Ports) {
    self.prefix = prefix
    self.host = host
    self.ports = ports
  }

  public var port: UInt16? {
    if case .one(let port) = ports { port } else { nil }
  }
}

/// Sixteen bytes of an IPv6 address, as two words in network order.
@frozen
public struct IPv6: Hashable, Sendable {
  public var high: UInt64
  public var low: UInt64

  @inlinable
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
