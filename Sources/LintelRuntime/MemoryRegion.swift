/// Working memory of one worker, allocated once.
@safe
struct MemoryRegion: ~Copyable {
  let base: UnsafeMutableRawPointer
  let count: Int

  init(count: Int) {
    self.count = count
    unsafe base = .allocate(byteCount: count, alignment: 64)
    unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: count)
  }

  deinit { unsafe base.deallocate() }

  /// The bytes from `offset` on.
  func bytes(from offset: Int, count length: Int) -> UnsafeMutableRawBufferPointer {
    precondition(offset >= 0 && length >= 0 && offset <= count - length, "outside the region")
    return unsafe UnsafeMutableRawBufferPointer(start: base + offset, count: length)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// The same memory for a parser.
  var octets: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
  }

  var readOnly: UnsafeRawBufferPointer { UnsafeRawBufferPointer(self) }
}

extension UnsafeRawBufferPointer {
  /// The same memory for a parser.
  var octets: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
  }
}
