/// The position of a file in a ``SourceMap``.
@frozen
public struct FileID: Hashable, Comparable, Sendable {
  public var raw: UInt32

  @inlinable public init(_ raw: UInt32) { self.raw = raw }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A half-open run of bytes in one file.
///
/// Offsets count bytes from the start of the file, so a range survives any text encoding and
/// costs twelve bytes. Lines and columns are computed on demand, by ``SourceFile/position(at:)``.
@frozen
public struct SourceRange: Hashable, Sendable {
  public var file: FileID
  public var lower: UInt32
  public var upper: UInt32

  /// - Precondition: `lower <= upper`.
  @inlinable
  public init(file: FileID, lower: UInt32, upper: UInt32) {
    precondition(lower <= upper, "a source range ends before it starts")
    self.file = file
    self.lower = lower
    self.upper = upper
  }

  @inlinable public var isEmpty: Bool { lower == upper }

  /// The range as indices into the bytes of its file.
  @inlinable public var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// The smallest range that holds both, which must lie in the same file.
  @inlinable
  public func union(_ other: SourceRange) -> SourceRange {
    precondition(file == other.file, "a source range cannot span files")
    return SourceRange(file: file, lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// The empty range where this one starts.
  @inlinable public var start: SourceRange { SourceRange(file: file, lower: lower, upper: lower) }
}

/// A value together with the bytes that state it.
public struct Located<Value> {
  public var value: Value
  public var range: SourceRange

  @inlinable
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  @inlinable
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
