/// A set of header fields of one head, by position.
@frozen
public struct FieldSet: Sendable, Equatable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable public init() {}
  @inlinable public var isEmpty: Bool { low | high == 0 }

  @inlinable
  public func contains(_ position: Int) -> Bool {
    let word = position < 64 ? low : high
    return word >> UInt64(truncatingIfNeeded: position & 63) & 1 == 1
  }

  /// - Precondition: `position` is below ``HeadLimits/fieldCeiling``.
  @inlinable
  public mutating func insert(_ position: Int) {
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: position & 63)
    if position < 64 { low |= bit } else { high |= bit }
  }
}
