/// An IPv4 network: `10.0.0.0/8`.
struct Network: Sendable {
  var address: UInt32
  var length: Int

  /// Nil where the text is not an IPv4 address or network.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let octets = first.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard octets.count == 4 else { return nil }
    var value: UInt32 = 0
    for octet in octets {
      guard let octet else { return nil }
      value = value << 8 | UInt32(octet)
    }
    var length = 32
    if parts.count == 2 {
      guard let stated = Int(parts[1]), (0...32).contains(stated) else { return nil }
      length = stated
    }
    self.length = length
    self.address = length == 0 ? 0 : value & (UInt32.max << UInt32(32 - length))
  }

  /// True where every address of the network is in one of the others: in one that contains it all,
  /// or half here and half there.
  func isCovered(by others: [Network?]) -> Bool {
    var parts: [Network] = []
    for case let other? in others {
      if other.contains(self) { return true }
      if contains(other) { parts.append(other) }
    }
    guard parts.count > 1 else { return false }
    return halves.allSatisfy { $0.isCovered(by: parts) }
  }

  private var halves: [Network] {
    let upper = UInt32(1) << UInt32(31 - length)
    return [
      Network(address: address, length: length + 1),
      Network(address: address | upper, length: length + 1),
    ]
  }

  private init(address: UInt32, length: Int) {
    self.address = address
    self.length = length
  }

  func contains(_ other: Network) -> Bool {
    guard length <= other.length else { return false }
    guard length > 0 else { return true }
    let shift = UInt32(32 - length)
    return address >> shift == other.address >> shift
  }
}
