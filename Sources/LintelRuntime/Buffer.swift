/// Memory of a connection that holds a partial head or bytes that the peer has not taken.
///
/// It comes from a ``BufferPool`` and goes back there; a connection without such bytes owns none.
@safe
struct Buffer {
  var memory: UnsafeMutableRawPointer?
  var capacity: UInt32 = 0
  var start: UInt32 = 0
  var end: UInt32 = 0

  static var none: Buffer { unsafe Buffer(memory: nil) }

  var count: Int { Int(end &- start) }
  var isEmpty: Bool { start == end }

  /// Bytes that fit behind the content.
  var room: Int { Int(capacity &- end) }

  /// The content.
  var bytes: UnsafeRawBufferPointer {
    guard let memory = unsafe memory else {
      return unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeRawBufferPointer(start: memory + Int(start), count: count)
  }

  /// Everything that has been written, dropped bytes included.
  var whole: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: memory, count: Int(end))
  }

  /// Adds bytes behind the content.
  ///
  /// - Precondition: they fit.
  mutating func append(_ source: UnsafeRawBufferPointer) {
    precondition(source.count <= room, "a buffer overflows")
    guard let memory = unsafe memory, let address = source.baseAddress else { return }
    unsafe (memory + Int(end)).copyMemory(from: address, byteCount: source.count)
    end &+= UInt32(truncatingIfNeeded: source.count)
  }

  /// Drops bytes from the front.
  mutating func drop(_ amount: Int) {
    precondition(amount <= count, "a buffer underflows")
    start &+= UInt32(truncatingIfNeeded: amount)
  }
}

/// Free buffers of a few sizes, last in, first out.
///
/// After warm-up nothing is allocated: what one request gives back, the next one takes, and it is
/// likely to be in the cache still.
@safe
struct BufferPool: ~Copyable {
  /// Sizes in bytes. The largest holds a full read behind the longest head.
  private static let sizes: [5 of UInt32] = [1_024, 4_096, 17_408, 98_304, 344_064]

  /// Free buffers of each size that are kept for later; further ones go back to the system.
  private static let keptMax: [5 of Int] = [65_536, 16_384, 4_096, 256, 16]

  private var free: [5 of UnsafeMutableRawPointer?] = unsafe InlineArray(repeating: nil)
  private var freeCount: [5 of Int] = InlineArray(repeating: 0)

  /// Bytes of the largest buffer.
  static var largest: Int { Int(sizes[4]) }

  init() {}

  deinit {
    for size in 0..<5 {
      var next = unsafe free[size]
      while let memory = unsafe next {
        unsafe next = memory.load(as: UnsafeMutableRawPointer?.self)
        unsafe memory.deallocate()
      }
    }
  }

  /// An empty buffer of at least `minimum` bytes.
  ///
  /// - Precondition: no more than ``largest``.
  mutating func take(atLeast minimum: Int) -> Buffer {
    precondition(minimum <= Self.largest, "no buffer is that large")
    var size = 0
    while Int(Self.sizes[size]) < minimum { size += 1 }
    let capacity = Self.sizes[size]
    if let memory = unsafe free[size] {
      unsafe free[size] = memory.load(as: UnsafeMutableRawPointer?.self)
      freeCount[size] -= 1
      return unsafe Buffer(memory: memory, capacity: capacity)
    }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: Int(capacity), alignment: 16)
    return unsafe Buffer(memory: memory, capacity: capacity)
  }

  /// Takes a buffer back and leaves none in its place.
  mutating func give(_ buffer: inout Buffer) {
    guard let memory = unsafe buffer.memory else { return }
    var size = 0
    while Self.sizes[size] < buffer.capacity { size += 1 }
    buffer = .none
    guard freeCount[size] < Self.keptMax[size] else {
      unsafe memory.deallocate()
      return
    }
    unsafe memory.storeBytes(of: free[size], as: UnsafeMutableRawPointer?.self)
    unsafe free[size] = unsafe memory
    freeCount[size] += 1
  }

  /// Adds bytes to `buffer`, which moves to a larger one when they do not fit.
  ///
  /// - Returns: False when no buffer is large enough; nothing is added then.
  mutating func append(_ source: UnsafeRawBufferPointer, to buffer: inout Buffer) -> Bool {
    if source.count <= buffer.room {
      unsafe buffer.append(source)
      return true
    }
    guard buffer.count + source.count <= Self.largest else { return false }
    var larger = take(atLeast: buffer.count + source.count)
    unsafe larger.append(buffer.bytes)
    unsafe larger.append(source)
    give(&buffer)
    buffer = larger
    return true
  }
}
