/// A header field by its place in the head, with what the parser learned about it.
@frozen
public struct HeaderField: Sendable {
  public var nameOffset: UInt32
  public var valueOffset: UInt32

  /// The value without the white space around it.
  public var valueCount: UInt32
  public var nameCount: UInt16
  public var id: HeaderID
  public var traits: Traits

  @frozen
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The line is not `name: value CRLF` as sent onwards: folded, ended by a bare LF, or respelt.
    public static let irregular = Traits(rawValue: 1)

    /// The name has a byte outside letters, digits and `-`, such as `_`.
    public static let unusualName = Traits(rawValue: 2)
  }

  @inlinable
  init() {
    nameOffset = 0
    valueOffset = 0
    valueCount = 0
    nameCount = 0
    id = .other
    traits = []
  }

  @inlinable public var name: ByteRange { ByteRange(offset: nameOffset, count: UInt32(nameCount)) }
  @inlinable public var value: ByteRange { ByteRange(offset: valueOffset, count: valueCount) }
}
