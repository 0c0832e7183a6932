internal import LintelGrammar
internal import LintelIR

/// The addresses on which a proxy listens, where all of them are stated.
struct BoundHosts {
  private let title: String
  /// Empty where some of them are not known.
  private let addresses: [Address]

  init(of proxy: Proxy) {
    title = proxy.described
    let all = proxy.binds.flatMap(\.addresses).map(\.value)
    let areStated = all.allSatisfy { address in
      if case .ipv4(let host) = address.host { host != 0 } else { false }
    }
    addresses = areStated ? all : []
  }

  /// Why a test of an address never holds, if that is so.
  func reason(_ test: ACLTest) -> String? {
    guard !addresses.isEmpty, test.flags.isEmpty, !test.patterns.isEmpty else { return nil }
    let networks = test.patterns.map { Network($0.text) }
    switch test.expression.fetch.canonicalName {
    case "dst":
      let isElsewhere = networks.allSatisfy { network in
        guard let network else { return false }
        return !addresses.contains { $0.lies(in: network) }
      }
      return isElsewhere ? "\(title) listens on none of these addresses" : nil
    case "src":
      let isOfMachine = networks.allSatisfy { $0.map { $0.address >> 24 == 127 } ?? false }
      guard isOfMachine, !addresses.contains(where: \.isLocal) else { return nil }
      return "\(title) does not listen on the loopback interface"
    default: return nil
    }
  }
}

extension Address {
  fileprivate func lies(in network: Network) -> Bool {
    guard case .ipv4(let value) = host else { return false }
    let length = UInt32(network.length)
    return length == 0 || value >> (32 - length) == network.address >> (32 - length)
  }
}

extension Proxy {
  /// Why a test of the version of HTTP never holds, if that is so.
  func protocolReason(_ test: ACLTest, _ target: Version) -> String? {
    guard ["fc_http_major", "req.ver", "req_ver"].contains(test.expression.fetch.canonicalName),
      mode.value == .http, binds.allSatisfy({ $0.has(.ssl) && !$0.takesHTTP2(target) }),
      !test.patterns.isEmpty,
      test.patterns.allSatisfy({ $0.text == "2" || $0.text == "2.0" })
    else { return nil }
    return "\(described) does not offer HTTP/2"
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
