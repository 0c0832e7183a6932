internal import LintelIR

/// The sockets of this machine on which frontends listen, by address.
struct LocalListeners {
  private enum Key: Hashable {
    case any(UInt16)
    case ipv4(UInt32, UInt16)
    case unix(String, isAbstract: Bool)
  }

  private var binds: [Key: (Proxy, Bind)] = [:]

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
    return binds[key] ?? (address.isLocal ? address.port.flatMap { binds[.any($0)] } : nil)
  }

  /// A server that is a listener of the same configuration.
  struct Link {
    var proxy: Proxy
    var server: Server
    var listener: Proxy
    var bind: Bind
  }

  /// The servers of the backends that are listeners.
  func links(from backends: [Proxy]) -> [Link] {
    var links: [Link] = []
    for proxy in backends {
      for position in proxy.servers.indices {
        guard let (listener, bind) = find(proxy.servers[position].address.value) else { continue }
        links.append(
          Link(proxy: proxy, server: proxy.servers[position], listener: listener, bind: bind))
      }
    }
    return links
  }

  private static func key(_ address: Address) -> Key? {
    switch address.host {
    case .any: address.port.map(Key.any)
    case .unix(let path, let isAbstract): .unix(path, isAbstract: isAbstract)
    case .ipv4(let host): address.port.map { .ipv4(host, $0) }
    default: nil
    }
  }
}
