internal import LintelIR

/// The sockets of this machine on which frontends listen, by address.
struct LocalListeners {
  private var binds: [String: (Proxy, Bind)] = [:]

  init(of frontends: [Proxy]) {
    for proxy in frontends {
      for bind in proxy.binds {
        for address in bind.addresses {
          guard let key = Self.key(address.value) else { continue }
          if binds[key] == nil { binds[key] = (proxy, bind) }
        }
      }
    }
  }

  var isEmpty: Bool { binds.isEmpty }

  /// The listener at an address, which is one of this machine where a frontend states it. Who
  /// listens on all addresses listens on the loopback address, too.
  func find(_ address: Address) -> (Proxy, Bind)? {
    guard let key = Self.key(address) else { return nil }
    return binds[key] ?? (address.isLocal ? address.port.flatMap { binds["0 \($0)"] } : nil)
  }

  private static func key(_ address: Address) -> String? {
    switch address.host {
    case .any: return address.port.map { "0 \($0)" }
    case .unix(let path, let isAbstract): return "\(isAbstract) \(path)"
    case .ipv4(let host): return address.port.map { "\(host) \($0)" }
    default: return nil
    }
  }
}
