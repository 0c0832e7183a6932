public import LintelPlan

/// An address and a port, as `src` and `dst` see them.
@frozen
public struct Endpoint: Sendable, Hashable, BitwiseCopyable {
  @frozen
  public enum Family: UInt8, Sendable, BitwiseCopyable {
    case ipv4
    case ipv6

    /// A unix socket: it matches no network.
    case unnamed
  }

  public var family: Family

  /// IPv4 lies in the low 32 bits of `low`, in host byte order, as in ``Plan/Network``.
  public var high: UInt64
  public var low: UInt64
  public var port: UInt16

  public static let unnamed = Endpoint(family: .unnamed, high: 0, low: 0, port: 0)

  public static func ipv4(_ address: UInt32, port: UInt16) -> Endpoint {
    Endpoint(family: .ipv4, high: 0, low: UInt64(address), port: port)
  }

  public static func ipv6(high: UInt64, low: UInt64, port: UInt16) -> Endpoint {
    Endpoint(family: .ipv6, high: high, low: low, port: port)
  }

  @inlinable
  public init(family: Family, high: UInt64, low: UInt64, port: UInt16) {
    self.family = family
    self.high = high
    self.low = low
    self.port = port
  }

  /// Whether `network` holds the address. An IPv4 address that is mapped into IPv6
  /// (`::ffff:0:0/96`) is compared as IPv4 with an IPv4 network, and the other way round.
  public func isIn(_ network: Plan.Network) -> Bool {
    let prefix = Int(network.prefixLength)
    switch (family, network.family) {
    case (.unnamed, _): return false
    case (.ipv4, .ipv4): return agrees(low, network.low, onTop: prefix, of: 32)
    case (.ipv6, .ipv4):
      guard high == 0, low >> 32 == 0xFFFF else { return false }
      return agrees(low & 0xFFFF_FFFF, network.low, onTop: prefix, of: 32)
    case (.ipv6, .ipv6): return isInIPv6(high, low, network)
    case (.ipv4, .ipv6): return isInIPv6(0, 0xFFFF_0000_0000 | low, network)
    }
  }

  private func isInIPv6(_ high: UInt64, _ low: UInt64, _ network: Plan.Network) -> Bool {
    let prefix = Int(network.prefixLength)
    guard agrees(high, network.high, onTop: min(prefix, 64), of: 64) else { return false }
    return agrees(low, network.low, onTop: max(0, min(prefix, 128) - 64), of: 64)
  }

  private func agrees(_ left: UInt64, _ right: UInt64, onTop bits: Int, of width: Int) -> Bool {
    guard bits > 0 else { return true }
    let shift = UInt64(max(0, width - bits))
    return left >> shift == right >> shift
  }
}
