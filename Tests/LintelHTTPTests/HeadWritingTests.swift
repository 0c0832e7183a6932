import LintelHTTP
import Testing

@Suite("Forwarded heads")
struct HeadWritingTests {
  private func forward(
    _ fields: String, keepingUpgrade: Bool = false, options: ParserOptions = []
  ) -> String? {
    let bytes = request(fields)
    var index = HeadIndex()
    var progress = HeadProgress()
    let verdict = parse(bytes, &index, progress: &progress, options: options)
    guard verdict == .complete(headLength: bytes.count) else { return nil }
    let head = rewritten(bytes, &index, keepingUpgrade: keepingUpgrade, options: options)
    let start = "GET / HTTP/1.1\r\nHost: a.example\r\n"
    guard head.hasPrefix(start) else { return head }
    return String(head.dropFirst(start.count))
  }

  @Test(
    "fields that end at this hop",
    arguments: [
      ("", ""),
      ("A: b\r\nC:d\r\n", "A: b\r\nC:d\r\n"),
      ("Connection: close\r\nA: b\r\n", "A: b\r\n"),
      ("A: b\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nC: d\r\n", "A: b\r\nC: d\r\n"),
      ("Proxy-Connection: close\r\nTE: trailers\r\nTrailer: X\r\nA: b\r\n", "A: b\r\n"),
      ("Connection: X-Keep, a\r\nX-KEEP: 1\r\nB: 2\r\nA: 3\r\n", "B: 2\r\n"),
      ("A: b\r\nConnection: ,,\r\nConnection: a\r\n", ""),
      ("Upgrade: foo\r\nA: b\r\n", "A: b\r\n"),
      ("Connection: upgrade\r\nA: b\r\n", "A: b\r\n"),
      ("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n", ""),
      (
        "X_Forwarded_For: 1\r\nTransfer_Encoding: chunked\r\nContent_Length: 5\r\nA: b\r\n",
        "A: b\r\n"
      ),
      ("a.b: 1\r\nA~: 2\r\nA-1: 3\r\n", "A-1: 3\r\n"),
    ])
  func hopByHop(fields: String, forwarded: String) { #expect(forward(fields) == forwarded) }

  @Test(
    "a Connection field cannot take away what servers trust",
    arguments: [
      "Host", "Content-Length", "Transfer-Encoding", "X-Forwarded-For", "X-Forwarded-Host",
      "X-Forwarded-Proto", "X-Forwarded-Anything", "Forwarded", "Authorization", "Cookie",
      "X-Real-IP",
    ])
  func protected(name: String) {
    let value = name == "Content-Length" ? "5" : "v"
    let field =
      ["Host", "Transfer-Encoding"].contains(name) ? "" : "\(name): \(value)\r\n"
    #expect(forward("Connection: close, \(name)\r\n" + field) == field)
  }

  @Test("an upgrade survives only as a pair, and only where both sides take part")
  func upgrade() {
    let fields = "Connection: Upgrade\r\nUpgrade: foo\r\nA: b\r\n"
    #expect(forward(fields, keepingUpgrade: true) == "Upgrade: foo\r\nA: b\r\n")
    #expect(forward(fields) == "A: b\r\n")
    #expect(forward("Upgrade: foo\r\nA: b\r\n", keepingUpgrade: true) == "A: b\r\n")
    let h2c = "Connection: Upgrade\r\nUpgrade: foo, h2c\r\n"
    #expect(forward(h2c, keepingUpgrade: true) == "")
  }

  @Test("what a relaxed parser took is forwarded in the strict form")
  func respelt() {
    #expect(forward("X: a\r\n \t b \r\n", options: .foldedLines) == "X: a   \t b\r\n")
    #expect(forward("X:a\nY: b\r\n", options: .bareLineFeeds) == "X: a\r\nY: b\r\n")
    #expect(forward("Transfer-Encoding:  CHUNKED\r\n") == "Transfer-Encoding: chunked\r\n")
    #expect(forward("X_Y: a\r\n", options: .unusualNames) == "X_Y: a\r\n")
    #expect(forward("Host: a.example\r\nX: y\r\n", options: .looseHost) == "X: y\r\n")
    #expect(
      forward("Content-Length: 5\r\nContent-Length: 5\r\n", options: .repeatedLength)
        == "Content-Length: 5\r\n")
    #expect(
      forward(
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", options: .lengthWithChunked)
        == "Transfer-Encoding: chunked\r\n")
    let bytes = latin1("\nGET / HTTP/1.1\nHost: a\nX: y\n\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(
      parse(bytes, &index, progress: &progress, options: .bareLineFeeds)
        == .complete(headLength: bytes.count))
    #expect(rewritten(bytes, &index) == "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n")
  }

  @Test("empty lines before a request are not forwarded")
  func leadingLines() {
    let bytes = latin1("\r\n\r\nGET /x HTTP/1.0\r\nA: b\r\n\r\nbody")
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(
      parse(bytes, &index, progress: &progress) == .complete(headLength: bytes.count - 4))
    #expect(rewritten(bytes, &index) == "GET /x HTTP/1.0\r\nA: b\r\n")
  }

  @Test("128 fields, every other one removed")
  func manyFields() {
    let limits = HeadLimits(fieldsMax: 128, headBytesMax: 60_000)
    let fields = (1..<128).map { $0 % 2 == 0 ? "Keep-Alive: \($0)\r\n" : "H\($0): v\r\n" }
    let bytes = request(fields.joined())
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(
      parse(bytes, &index, progress: &progress, limits: limits)
        == .complete(headLength: bytes.count))
    let kept = fields.filter { $0.hasPrefix("H") }.joined()
    #expect(rewritten(bytes, &index) == "GET / HTTP/1.1\r\nHost: a.example\r\n" + kept)
  }

  @Test("further fields")
  func appended() {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 1)
    defer { unsafe memory.deallocate() }
    var sink = unsafe ByteSink(memory)
    let address = Array("192.0.2.1".utf8)
    sink.appendField("x-forwarded-for", address.span)
    sink.append(ConnectionField.none)
    sink.append(ConnectionField.close)
    sink.append(ConnectionField.keepAlive)
    sink.append(ConnectionField.upgrade)
    sink.endHead()
    #expect(
      written(sink)
        == "x-forwarded-for: 192.0.2.1\r\nconnection: close\r\nconnection: keep-alive\r\n"
        + "connection: upgrade\r\n\r\n")
  }
}
