/// A position in one table of a ``Plan``; the phantom `Row` keeps tables from being mixed up.
@frozen
public struct PlanIndex<Row>: Hashable, Comparable, Sendable, BitwiseCopyable {
  @usableFromInline let raw: UInt32

  @inlinable public var position: Int { Int(raw) }

  @inlinable public init(_ position: UInt32) { raw = position }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A run of neighbouring rows in one table of a ``Plan``.
///
/// The standard `Range` is not used because its bounds would need a precondition at each step of
/// the data path; this one is two numbers.
@frozen
public struct PlanRun<Row>: Hashable, Sendable, BitwiseCopyable {
  public let start: UInt32
  public let count: UInt32

  @inlinable
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  @inlinable public static var empty: Self { Self(start: 0, count: 0) }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// The positions of the rows in their table.
  @inlinable public var indices: Range<Int> { Int(start)..<(Int(start) + Int(count)) }

  @inlinable
  public subscript(offset: Int) -> PlanIndex<Row> {
    PlanIndex(start + UInt32(truncatingIfNeeded: offset))
  }
}

/// A byte string kept in the plan's ``Plan/blob``.
@frozen
public struct PlanBytes: Hashable, Sendable, BitwiseCopyable {
  public let offset: UInt32
  public let count: UInt32

  @inlinable
  public init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }

  @inlinable public static var empty: Self { Self(offset: 0, count: 0) }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// The bytes as positions in the blob.
  @inlinable public var indices: Range<Int> { Int(offset)..<(Int(offset) + Int(count)) }
}

public typealias ListenerIndex = PlanIndex<Plan.Listener>
public typealias FrontendIndex = PlanIndex<Plan.Frontend>
public typealias PoolIndex = PlanIndex<Plan.Pool>
public typealias ServerIndex = PlanIndex<Plan.ServerSlot>
public typealias ConditionIndex = PlanIndex<Plan.Condition>
public typealias AccessListIndex = PlanIndex<Plan.AccessList>
