internal import LintelIR
package import LintelPlan
package import LintelSystem

/// Reads `127.0.0.1:8080`, `[::1]:8080` or `:8080`, the form of a tool's own addresses.
package func parseListenAddress(_ text: String) -> SocketAddress? {
  guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
  else { return nil }
  let host = String(text[..<colon])
  if host.isEmpty || host == "*" { return SocketAddress(PeerAddress(ipv4: 0, port: port)) }
  if let address = parseIPv4(host) {
    return SocketAddress(PeerAddress(ipv4: address, port: port))
  }
  guard host.hasPrefix("["), host.hasSuffix("]"),
    let address = parseIPv6(String(host.dropFirst().dropLast()))
  else { return nil }
  return SocketAddress(PeerAddress(ipv6High: address.high, low: address.low, port: port))
}

extension Plan {
  /// The address for a socket, or nil for an inherited descriptor or a path that is too long.
  package func socketAddress(_ address: Plan.Address) -> SocketAddress? {
    switch address {
    case .ipv4(let host, let port): SocketAddress(PeerAddress(ipv4: host, port: port))
    case .ipv6(let high, let low, let port):
      SocketAddress(PeerAddress(ipv6High: high, low: low, port: port))
    case .unix(let path): SocketAddress(unix: bytes(path), isAbstract: false)
    case .abstract(let name): SocketAddress(unix: bytes(name), isAbstract: true)
    case .inherited: nil
    }
  }
}
