internal import CLinux
internal import Glibc

/// The address of a peer, small enough to be kept with every connection.
///
/// IPv4 lies in host byte order in ``low``; IPv6 is two big-endian halves.
@frozen
public struct PeerAddress: Sendable, Hashable, BitwiseCopyable {
  @frozen
  public enum Family: UInt8, Sendable, BitwiseCopyable {
    case ipv4
    case ipv6
    case unix
  }

  public var high: UInt64 = 0
  public var low: UInt64 = 0
  public var port: UInt16 = 0
  public var family: Family = .unix

  @inlinable public init() {}

  @inlinable
  public init(ipv4 low: UInt32, port: UInt16) {
    self.low = UInt64(low)
    self.port = port
    family = .ipv4
  }

  @inlinable
  public init(ipv6High high: UInt64, low: UInt64, port: UInt16) {
    self.high = high
    self.low = low
    self.port = port
    family = .ipv6
  }
}

/// An address in the form the kernel takes it.
public struct SocketAddress: Sendable, BitwiseCopyable {
  var storage = sockaddr_storage()
  var length: socklen_t = 0

  /// Empty: an address for the kernel to fill in.
  public init() { length = socklen_t(MemoryLayout<sockaddr_storage>.size) }

  /// - Precondition: `peer` is an IP address.
  public init(_ peer: PeerAddress) {
    switch peer.family {
    case .ipv4:
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = peer.port.bigEndian
      address.sin_addr.s_addr = UInt32(truncatingIfNeeded: peer.low).bigEndian
      store(&address)
    case .ipv6:
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = peer.port.bigEndian
      unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { bytes in
        unsafe bytes.storeBytes(of: peer.high.bigEndian, toByteOffset: 0, as: UInt64.self)
        unsafe bytes.storeBytes(of: peer.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      }
      store(&address)
    case .unix:
      preconditionFailure("a unix address needs its path")
    }
  }

  /// A unix address, or nil when the name does not fit.
  ///
  /// - Parameter isAbstract: The name lives in Linux' abstract name space, not in the file system.
  public init?(unix name: some Collection<UInt8>, isAbstract: Bool) {
    var address = sockaddr_un()
    let capacity = MemoryLayout.size(ofValue: address.sun_path)
    guard !name.isEmpty, name.count < capacity, !(!isAbstract && name.contains(0)) else {
      return nil
    }
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      for (position, byte) in name.enumerated() {
        unsafe bytes[position + (isAbstract ? 1 : 0)] = byte
      }
    }
    store(&address)
    length = lintel_unix_size(name.count + 1)
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// True for TCP, false for a unix stream.
  var isInternet: Bool { family == AF_INET || family == AF_INET6 }

  private mutating func store<Address>(_ address: inout Address) {
    let size = MemoryLayout<Address>.size
    unsafe withUnsafeMutableBytes(of: &storage) { target in
      unsafe withUnsafeBytes(of: &address) { unsafe target.copyMemory(from: $0) }
    }
    length = socklen_t(size)
  }

  /// Lends the address to a system call.
  func withPointer(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int) -> Int {
    unsafe withUnsafeBytes(of: storage) { bytes in
      guard let base = bytes.baseAddress else { return -1 }
      return unsafe body(base.assumingMemoryBound(to: sockaddr.self), length)
    }
  }

  /// Lends the address to a system call that fills it in.
  mutating func withMutablePointer(
    _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int
  ) -> Int {
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = unsafe withUnsafeMutableBytes(of: &storage) { bytes -> Int in
      guard let base = bytes.baseAddress else { return -1 }
      return unsafe body(base.assumingMemoryBound(to: sockaddr.self), &size)
    }
    length = size
    return result
  }

  /// The address as a peer; an IPv4 client of a dual-stack socket is IPv4.
  public var peer: PeerAddress {
    unsafe withUnsafeBytes(of: storage) { bytes in
      switch family {
      case AF_INET:
        let address = unsafe bytes.load(as: sockaddr_in.self)
        return PeerAddress(
          ipv4: UInt32(bigEndian: address.sin_addr.s_addr),
          port: UInt16(bigEndian: address.sin_port))
      case AF_INET6:
        let port = unsafe UInt16(bigEndian: bytes.load(as: sockaddr_in6.self).sin6_port)
        let high = unsafe UInt64(bigEndian: bytes.load(fromByteOffset: 8, as: UInt64.self))
        let low = unsafe UInt64(bigEndian: bytes.load(fromByteOffset: 16, as: UInt64.self))
        if high == 0, low >> 32 == 0xFFFF {
          return PeerAddress(ipv4: UInt32(truncatingIfNeeded: low), port: port)
        }
        return PeerAddress(ipv6High: high, low: low, port: port)
      default:
        return PeerAddress()
      }
    }
  }
}
