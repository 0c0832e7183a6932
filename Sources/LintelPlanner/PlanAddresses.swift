internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// The sockets that one address of a `bind` line stands for: one for each port of its range.
  mutating func listeningAddresses(_ placed: Placed<Address>) -> [Plan.Address] {
    let address = placed.value
    let isIPv6 = address.prefix == "ipv6" || address.prefix == "tcp6"
    guard acceptsPrefix(of: address, at: placed.range) else { return [] }
    switch address.host {
    case .unix(let path, let isAbstract): return [local(path, isAbstract: isAbstract)]
    case .descriptor(let number): return [.inherited(descriptor: number)]
    case .other(let text):
      refuse(text, at: placed.range, because: "this kind of address is unknown to the balancer")
      return []
    case .any, .ipv4, .ipv6, .name: break
    }
    guard let ports = ports(of: address, at: placed.range) else { return [] }
    guard let host = host(address.host, isIPv6: isIPv6, at: placed.range) else { return [] }
    return ports.map { host.address(port: $0) }
  }

  /// Where a server, or its health check, is reached.
  mutating func serverAddress(_ placed: Placed<Address>, port: UInt16? = nil) -> Plan.Address? {
    let address = placed.value
    guard acceptsPrefix(of: address, at: placed.range) else { return nil }
    switch address.host {
    case .unix(let path, let isAbstract): return local(path, isAbstract: isAbstract)
    case .any, .descriptor, .other:
      refuse(
        describe(address), at: placed.range, because: "a server needs an address and a port")
      return nil
    case .ipv4, .ipv6, .name: break
    }
    guard let port = port ?? address.port, port > 0 else {
      refuse(
        describe(address), at: placed.range,
        because: "a server without a port of its own takes over the client's")
      return nil
    }
    let isIPv6 = address.prefix == "ipv6" || address.prefix == "tcp6"
    return host(address.host, isIPv6: isIPv6, at: placed.range)?.address(port: port)
  }

  /// An address and a port as they go into the plan, or nil where a name has no address.
  mutating func plannedAddress(
    _ host: Address.Host, port: UInt16, isIPv6: Bool, at range: SourceRange
  ) -> Plan.Address? {
    self.host(host, isIPv6: isIPv6, at: range)?.address(port: port)
  }

  private mutating func acceptsPrefix(of address: Address, at range: SourceRange) -> Bool {
    switch address.prefix {
    case nil, "ipv4", "ipv6", "tcp", "tcp4", "tcp6", "unix", "abns", "fd", "stream+fd", "stream":
      return true
    case let prefix?:
      refuse("\(prefix)@", at: range, because: "this kind of socket is unknown to the balancer")
      return false
    }
  }

  private mutating func local(_ path: String, isAbstract: Bool) -> Plan.Address {
    let bytes = builder.text(path)
    return isAbstract ? .abstract(name: bytes) : .unix(path: bytes)
  }

  private mutating func ports(of address: Address, at range: SourceRange) -> ClosedRange<UInt16>? {
    switch address.ports {
    case .one(let port): return port...port
    case .range(let first, let last) where first <= last: return first...last
    case .range, .none, .offset:
      report(
        .unusableAddress, "'\(describe(address))' has no port to listen on", at: range,
        help: "write it after the address: 127.0.0.1:8080")
      return nil
    }
  }

  private mutating func host(
    _ host: Address.Host, isIPv6: Bool, at range: SourceRange
  ) -> PlannedHost? {
    switch host {
    case .any: return isIPv6 ? .ipv6(IPv6(high: 0, low: 0)) : .ipv4(0)
    case .ipv4(let address): return .ipv4(address)
    case .ipv6(let address): return .ipv6(address)
    case .name(let name): return resolve(name, isIPv6: isIPv6, at: range)
    case .unix, .descriptor, .other: return nil
    }
  }

  /// Looks a name up once, as HAProxy does at start. IPv4 is preferred unless the prefix asks for
  /// IPv6.
  private mutating func resolve(
    _ name: String, isIPv6: Bool, at range: SourceRange
  ) -> PlannedHost? {
    let resolved = hosts[name] ?? options.resolve(name)
    hosts[name] = resolved
    let candidates = resolved.map { candidate -> PlannedHost in
      switch candidate {
      case .ipv4(let address): .ipv4(address)
      case .ipv6(let address): .ipv6(address)
      }
    }
    let preferred = candidates.first { $0.isIPv6 == isIPv6 }
    if let found = preferred ?? (isIPv6 ? nil : candidates.first) { return found }
    guard placesOfUnknownHosts.insert(range).inserted else { return nil }
    report(
      .unusableAddress, "the name '\(name)' has no address", at: range,
      help: "check the spelling and the name server, or write the address itself")
    return nil
  }
}

/// The host part of an address with nothing left to look up.
private enum PlannedHost {
  case ipv4(UInt32)
  case ipv6(IPv6)

  var isIPv6: Bool {
    if case .ipv6 = self { true } else { false }
  }

  func address(port: UInt16) -> Plan.Address {
    switch self {
    case .ipv4(let address): .ipv4(address, port: port)
    case .ipv6(let address): .ipv6(high: address.high, low: address.low, port: port)
    }
  }
}
