internal import LintelGrammar
package import LintelIR

extension Address {
  /// True where only processes of the same machine can connect.
  package var isLocal: Bool {
    switch host {
    case .ipv4(let address): address >> 24 == 127
    case .ipv6(let address): address.high == 0 && address.low == 1
    case .name(let name): name == "localhost"
    case .unix, .descriptor: true
    case .any, .other: false
    }
  }

  /// True for an address that is not routed in the Internet. (RFC 1918, RFC 4193, RFC 6598)
  package var isPrivate: Bool {
    switch host {
    case .ipv4(let address):
      address >> 24 == 10 || address >> 20 == 0xAC1 || address >> 16 == 0xC0A8
        || address >> 22 == 0x191 || address >> 16 == 0xA9FE
    case .ipv6(let address):
      address.high >> 57 == 0x7E || address.high >> 54 == 0x3FA
    case .any, .name, .unix, .descriptor, .other: false
    }
  }
}

extension Proxy {
  /// True where the proxy listens, and only on this machine.
  package var isLocal: Bool {
    binds.contains { !$0.addresses.isEmpty }
      && binds.allSatisfy { $0.addresses.allSatisfy(\.value.isLocal) }
  }

  /// True where the proxy listens, and only on this machine or on private addresses.
  package var isInternal: Bool {
    binds.contains { !$0.addresses.isEmpty }
      && binds.allSatisfy { bind in
        bind.addresses.allSatisfy { $0.value.isLocal || $0.value.isPrivate }
      }
  }
}
