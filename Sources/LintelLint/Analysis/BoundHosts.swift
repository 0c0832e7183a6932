internal import LintelGrammar
internal import LintelIR

/// The addresses on which a proxy listens, where all of them are stated.
struct BoundHosts {
  private let title: String
  /// IPv4 addresses in order; empty where some are not known.
  private let addresses: [UInt32]

  init(of proxy: Proxy) {
    title = proxy.described
    var stated: Set<UInt32> = []
    for address in proxy.binds.lazy.flatMap(\.addresses) {
      guard case .ipv4(let host) = address.value.host, host != 0 else {
        addresses = []
        return
      }
      stated.insert(host)
    }
    addresses = stated.sorted()
  }

  /// Why a test of an address never holds, if that is so.
  func reason(_ test: ACLTest) -> String? {
    guard !addresses.isEmpty, test.flags.isEmpty, !test.patterns.isEmpty else { return nil }
    let networks = test.patterns.map { Network($0.text) }
    switch test.expression.fetch.canonicalName {
    case "dst":
      let isElsewhere = networks.allSatisfy { network in
        guard let network else { return false }
        return !hasAddress(in: network)
      }
      return isElsewhere ? "\(title) listens on none of these addresses" : nil
    case "src":
      let isOfMachine = networks.allSatisfy { $0.map { $0.address >> 24 == 127 } ?? false }
      guard isOfMachine, !hasAddress(in: 0x7F00_0000...0x7FFF_FFFF) else { return nil }
      return "\(title) does not listen on the loopback interface"
    default: return nil
    }
  }

  private func hasAddress(in network: Network) -> Bool {
    // A shift by the whole width makes zero.
    let hosts = UInt32.max >> UInt32(network.length)
    let lowest = network.address & ~hosts
    return hasAddress(in: lowest...(lowest | hosts))
  }

  private func hasAddress(in range: ClosedRange<UInt32>) -> Bool {
    var low = 0
    var high = addresses.count
    while low < high {
      let middle = low + (high - low) / 2
      if addresses[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < addresses.count && range.contains(addresses[low])
  }
}

extension Proxy {
  /// Why a test of the version of HTTP never holds, if that is so.
  ///
  /// - Parameter lacksHTTP2: See ``lacksHTTP2(_:)``.
  func protocolReason(_ test: ACLTest, lacksHTTP2: @autoclosure () -> Bool) -> String? {
    guard ["fc_http_major", "req.ver", "req_ver"].contains(test.expression.fetch.canonicalName),
      !test.patterns.isEmpty,
      test.patterns.allSatisfy({ $0.text == "2" || $0.text == "2.0" }), lacksHTTP2()
    else { return nil }
    return "\(described) does not offer HTTP/2"
  }

  func lacksHTTP2(_ target: Version) -> Bool {
    mode.value == .http && binds.allSatisfy { $0.has(.ssl) && !$0.takesHTTP2(target) }
  }
}

extension Bind {
  /// True where the address that the client has used is that of the socket.
  var isPlainSocket: Bool {
    !has(.acceptProxy) && !has(.transparent)
      && addresses.allSatisfy { address in
        if case .descriptor = address.value.host { return false }
        return address.value.prefix?.hasPrefix("quic") != true
      }
  }
}
