public import LintelGrammar

/// A set of server options, without an allocation.
public struct OptionMask: Sendable {
  @usableFromInline var words: (UInt64, UInt64) = (0, 0)

  /// How many options can be told apart; that there are no more is tested.
  public static let capacity = 128

  public init() {}

  @inlinable
  public func contains(_ id: ServerOptionID) -> Bool {
    let word = id.rawValue & 64 == 0 ? words.0 : words.1
    return word &>> UInt64(id.rawValue) & 1 != 0
  }

  mutating func insert(_ id: ServerOptionID) { set(id, to: true) }

  mutating func set(_ id: ServerOptionID, to isMember: Bool) {
    let bit = 1 as UInt64 &<< UInt64(id.rawValue)
    let (low, high) = id.rawValue & 64 == 0 ? (bit, 0) : (0, bit)
    words.0 = isMember ? words.0 | low : words.0 & ~low
    words.1 = isMember ? words.1 | high : words.1 & ~high
  }

  /// Adds what a server states or inherits from `default-server` lines.
  public mutating func formUnion(_ server: Server) {
    formUnion(server.storage.mask)
    formUnion(server.storage.defaults.mask)
  }

  private mutating func formUnion(_ other: OptionMask) {
    words.0 |= other.words.0
    words.1 |= other.words.1
  }
}
