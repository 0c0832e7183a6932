/// An append-only view of memory that the caller owns, such as the unsent part of a send buffer.
///
/// Appending past the end writes nothing and sets ``overflowed``: a writer appends a whole message
/// and checks once. It is the one unsafe type of this module; every write below checks its bounds.
@safe
public struct ByteSink: ~Copyable {
  @usableFromInline let base: UnsafeMutableRawPointer
  public let capacity: Int

  /// Bytes written so far.
  public private(set) var count = 0

  /// Something did not fit. What follows it may have been written, so nothing of it is usable.
  public private(set) var overflowed = false

  /// - Safety: `memory` must stay valid, and be accessed by nobody else, as long as the sink lives.
  @unsafe
  public init(_ memory: UnsafeMutableRawBufferPointer) {
    if let address = memory.baseAddress {
      unsafe base = address
      capacity = memory.count
    } else {
      // Any non-null address does: a capacity of zero admits no access.
      unsafe base = UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
      capacity = 0
    }
  }

  public var freeCapacity: Int { capacity - count }

  /// Forgets what was written, to use the memory again.
  public mutating func removeAll() {
    count = 0
    overflowed = false
  }

  /// Drops what was written after the first `newCount` bytes.
  public mutating func truncate(to newCount: Int) {
    if newCount >= 0, newCount < count { count = newCount }
  }

  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    guard count < capacity else {
      overflowed = true
      return
    }
    unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    let length = bytes.count
    guard length <= capacity &- count else {
      overflowed = true
      return
    }
    unsafe bytes.withUnsafeBufferPointer { source in
      if let address = source.baseAddress {
        unsafe (base + count).copyMemory(from: address, byteCount: length)
      }
    }
    count &+= length
  }

  @inline(__always)
  public mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    guard text.hasPointerRepresentation, length <= capacity &- count else {
      overflowed = true
      return
    }
    unsafe (base + count).copyMemory(from: text.utf8Start, byteCount: length)
    count &+= length
  }

  /// The decimal digits of `value`.
  public mutating func append(decimal value: UInt64) {
    var divisor: UInt64 = 1
    while value / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  /// The decimal digits of `value`, with a minus sign if it is negative.
  public mutating func append(decimal value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: value.magnitude)
  }

  /// Runs `body` on what was written.
  public func withWritten<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let written = unsafe UnsafeBufferPointer(
      start: base.assumingMemoryBound(to: UInt8.self), count: count)
    return body(unsafe written.span)
  }
}
