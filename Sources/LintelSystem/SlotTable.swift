internal import CLinux
internal import Glibc

/// Rows of plain memory with stable places, handed out by number.
///
/// The whole table is reserved as address space at once, and a page of it becomes memory when it
/// is first touched. There is no reference counting and no growth: taking and returning a slot is
/// a few instructions. Rows are bounds-checked; the table outlives them.
@safe
public struct SlotTable<Row>: ~Copyable {
  @usableFromInline let rows: UnsafeMutablePointer<Row>
  @usableFromInline let free: UnsafeMutablePointer<UInt32>
  public let capacity: Int

  /// Slots that have ever been used; those above have never been touched.
  @usableFromInline var highWater = 0
  @usableFromInline var freeCount = 0

  /// - Precondition: the address space is there, which 64 bits guarantee.
  public init(capacity: Int) {
    precondition(capacity > 0)
    precondition(_isPOD(Row.self), "a row must be plain memory")
    self.capacity = capacity
    unsafe rows = Self.reserve(capacity, of: Row.self)
    unsafe free = Self.reserve(capacity, of: UInt32.self)
  }

  deinit {
    _ = unsafe munmap(rows, capacity * MemoryLayout<Row>.stride)
    _ = unsafe munmap(free, capacity * MemoryLayout<UInt32>.stride)
  }

  /// Slots in use.
  @inlinable public var count: Int { highWater - freeCount }

  @inlinable
  public subscript(slot: UInt32) -> Row {
    @inline(__always) unsafeAddress {
      precondition(Int(slot) < highWater, "no such slot")
      return unsafe UnsafePointer(rows + Int(slot))
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      precondition(Int(slot) < highWater, "no such slot")
      return unsafe rows + Int(slot)
    }
  }

  /// One more than the highest slot that has ever been handed out.
  @inlinable public var slotLimit: UInt32 { UInt32(truncatingIfNeeded: highWater) }

  /// Whether `slot` has ever been handed out, so that it may be looked at.
  @inlinable public func contains(_ slot: UInt32) -> Bool { Int(slot) < highWater }

  /// A slot that holds `row`, or nil when the table is full. The last one returned comes first,
  /// because its memory is likely to be in the cache.
  @inlinable
  public mutating func insert(_ row: Row) -> UInt32? {
    let slot: Int
    if freeCount > 0 {
      freeCount -= 1
      slot = unsafe Int(free[freeCount])
    } else {
      guard highWater < capacity else { return nil }
      slot = highWater
      highWater += 1
    }
    unsafe (rows + slot).initialize(to: row)
    return UInt32(truncatingIfNeeded: slot)
  }

  /// Gives a slot back.
  ///
  /// - Precondition: it is in use; returning one twice would hand it to two owners.
  @inlinable
  public mutating func remove(_ slot: UInt32) {
    precondition(Int(slot) < highWater && freeCount < highWater, "no such slot")
    unsafe free[freeCount] = slot
    freeCount += 1
  }

  private static func reserve<Element>(
    _ count: Int, of type: Element.Type
  ) -> UnsafeMutablePointer<Element> {
    let size = count * MemoryLayout<Element>.stride
    let memory = unsafe mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
      preconditionFailure("the address space is exhausted")
    }
    return unsafe memory.bindMemory(to: Element.self, capacity: count)
  }
}
