package import LintelIR

extension Address {
  /// True where a connection to the address goes to the port that the client has used.
  package var takesClientPort: Bool {
    switch host {
    case .unix, .descriptor, .other: return false
    case .any, .ipv4, .ipv6, .name: break
    }
    switch ports {
    case .none, .offset: return prefix != "sockpair"
    case .one(let port): return port == 0
    case .range: return false
    }
  }
}
