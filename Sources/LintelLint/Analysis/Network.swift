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

  func contains(_ other: Network) -> Bool {
    guard length <= other.length else { return false }
    guard length > 0 else { return true }
    let shift = UInt32(32 - length)
    return address >> shift == other.address >> shift
  }
}
