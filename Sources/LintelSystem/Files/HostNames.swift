internal import CLinux
internal import Glibc

/// An address that a host name stands for.
public enum HostAddress: Hashable, Sendable {
  /// In host byte order.
  case ipv4(UInt32)
  /// Two big-endian halves.
  case ipv6(high: UInt64, low: UInt64)
}

/// The addresses of a host name in the system's order of preference; empty where it has none.
///
/// It waits for the name server, so it is for the start of a program only. The corresponding C
/// function is `getaddrinfo`.
public func resolveHost(_ name: String) -> [HostAddress] {
  (try? lookUpHost(name).get()) ?? []
}

/// Why a host name has no address.
public enum HostLookupFailure: Error, Hashable, Sendable {
  case unknown
  /// No name server has answered; another time it might.
  case noAnswer
}

/// Makes each question to a name server wait no longer than two seconds, and asks each server once.
/// A choice of the user in `RES_OPTIONS` stays.
///
/// - Precondition: No thread has been started, because all share the environment.
public func limitHostLookups() { unsafe setenv("RES_OPTIONS", "timeout:2 attempts:1", 0) }

/// The addresses of a host name, as ``resolveHost(_:)``, or why there is none.
public func lookUpHost(_ name: String) -> Result<[HostAddress], HostLookupFailure> {
  var hints = unsafe addrinfo()
  unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
  var list: UnsafeMutablePointer<addrinfo>?
  let code = unsafe getaddrinfo(name, nil, &hints, &list)
  guard code == 0 else { return .failure(code == EAI_AGAIN ? .noAnswer : .unknown) }
  defer { unsafe freeaddrinfo(list) }
  var addresses: [HostAddress] = []
  var next = unsafe list
  while let entry = unsafe next {
    if let address = unsafe hostAddress(entry.pointee), !addresses.contains(address) {
      addresses.append(address)
    }
    unsafe next = entry.pointee.ai_next
  }
  return .success(addresses)
}

private func hostAddress(_ entry: addrinfo) -> HostAddress? {
  guard let bytes = unsafe UnsafeRawPointer(entry.ai_addr) else { return nil }
  switch unsafe entry.ai_family {
  case AF_INET:
    let address = unsafe bytes.loadUnaligned(as: sockaddr_in.self)
    return .ipv4(UInt32(bigEndian: address.sin_addr.s_addr))
  case AF_INET6:
    // The address follows the family, the port and the flow label.
    let high = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    let low = unsafe bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    return .ipv6(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
  default: return nil
  }
}
