/// A run of bytes of the buffer that holds a message head, counted from the start of the head.
///
/// Spans are passed down and positions are returned up, so that an index outlives no buffer.
@frozen
public struct ByteRange: Sendable, Equatable {
  public var offset: UInt32
  public var count: UInt32

  public static let empty = ByteRange(offset: 0, count: 0)

  @inlinable
  public init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }

  /// Positions come from a parser whose input is bounded by ``HeadLimits/headBytesCeiling``.
  @inlinable
  init(_ lower: Int, _ upper: Int) {
    offset = UInt32(truncatingIfNeeded: lower)
    count = UInt32(truncatingIfNeeded: upper &- lower)
  }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// The same run for slicing: `bytes.extracting(field.value.range)`.
  @inlinable public var range: Range<Int> { Int(offset)..<(Int(offset) + Int(count)) }

  @inlinable public var lowerBound: Int { Int(offset) }
  @inlinable public var upperBound: Int { Int(offset) + Int(count) }
}
