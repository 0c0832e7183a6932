import LintelHTTP
import Testing

@Suite("Byte sink")
struct ByteSinkTests {
  @Test("what does not fit is not written", arguments: [0, 1, 4, 5])
  func overflow(_ capacity: Int) {
    let text = Array("hello".utf8)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 1)
    defer { unsafe memory.deallocate() }
    var sink = unsafe ByteSink(memory)
    sink.append(text.span)
    #expect(sink.overflowed == (capacity < 5))
    #expect(sink.count == (capacity < 5 ? 0 : 5))
    #expect(sink.freeCapacity == (capacity < 5 ? capacity : 0))
  }
}
