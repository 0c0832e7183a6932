import LintelLanguageServer
import Testing

@Suite("Message buffer")
struct MessageBufferTests {
  @Test("messages come out whole, however the bytes come in", arguments: [1, 2, 7, 1000])
  func chunks(size: Int) throws {
    let stream = MessageBuffer.framed(Array("{}".utf8)) + MessageBuffer.framed(Array("[1]".utf8))
    var buffer = MessageBuffer()
    var messages: [String] = []
    var rest = stream[...]
    while !rest.isEmpty {
      buffer.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let message = try buffer.next() {
        messages.append(String(decoding: message, as: UTF8.self))
      }
    }
    #expect(messages == ["{}", "[1]"])
  }

  @Test(
    "a header without a usable length is refused",
    arguments: [
      "X: 1\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "Content-Length: 999999999999\r\n\r\n", String(repeating: "x", count: 20_000),
    ])
  func refusal(header: String) {
    var buffer = MessageBuffer()
    buffer.append(header.utf8)
    #expect(throws: MessageBuffer.Failure.self) { try buffer.next() }
  }
}
