public import LintelSource

/// Where something is written.
///
/// Two places are always equal: equality of IR values is equality of meaning, and a configuration
/// means the same wherever it stands. Compare ``range`` where the place itself matters.
@frozen
public struct Place: Hashable, Sendable {
  public var range: SourceRange

  @inlinable public init(_ range: SourceRange) { self.range = range }

  @inlinable public static func == (a: Self, b: Self) -> Bool { true }
  @inlinable public func hash(into hasher: inout Hasher) {}
}

/// A value together with its place; equal when the values are.
public struct Placed<Value> {
  public var value: Value
  public var place: Place

  @inlinable
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.place = Place(range)
  }

  @inlinable public var range: SourceRange { place.range }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
