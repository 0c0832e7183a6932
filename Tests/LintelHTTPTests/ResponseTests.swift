import LintelHTTP
import Testing

@Suite("Responses")
struct ResponseTests {
  private static func ok(_ fields: String, line: String = "HTTP/1.1 200 OK\r\n") -> [UInt8] {
    latin1(line + fields + "\r\n")
  }

  static let cases: [HeadCase] = [
    HeadCase("plain", ok("Content-Length: 5\r\n")),
    HeadCase("no reason", ok("", line: "HTTP/1.1 200\r\n")),
    HeadCase("empty reason", ok("", line: "HTTP/1.1 200 \r\n")),
    HeadCase("reason of any text", ok("", line: "HTTP/1.1 200 \u{E9}t\u{E9} \t!\r\n")),
    HeadCase("HTTP/1.0", ok("", line: "HTTP/1.0 404 Not Found\r\n")),
    HeadCase("status 999", ok("", line: "HTTP/1.1 999 X\r\n")),
    HeadCase("garbage", latin1("SSH-2.0-OpenSSH_9.2\r\n"), .badVersion),
    HeadCase("empty line first", latin1("\r\nHTTP/1.1 200 OK\r\n\r\n"), .badVersion),
    HeadCase("status 1000", ok("", line: "HTTP/1.1 1000 X\r\n"), .badStatus),
    HeadCase("status 99", ok("", line: "HTTP/1.1 99 X\r\n"), .badStatus),
    HeadCase("status 099", ok("", line: "HTTP/1.1 099 X\r\n"), .badStatus),
    HeadCase("status 2x0", ok("", line: "HTTP/1.1 2x0 X\r\n"), .badStatus),
    HeadCase("no status", ok("", line: "HTTP/1.1\r\n"), .badVersion),
    HeadCase("two spaces", ok("", line: "HTTP/1.1  200 OK\r\n"), .badStatus),
    HeadCase("HTTP/2", ok("", line: "HTTP/2.0 200 OK\r\n"), .unsupportedVersion),
    HeadCase("lower case", ok("", line: "http/1.1 200 OK\r\n"), .badVersion),
    HeadCase("NUL in the reason", ok("", line: "HTTP/1.1 200 O\u{0}K\r\n"), .badValue),
    HeadCase("bare LF", ok("", line: "HTTP/1.1 200 OK\n"), .bareLineFeed),
    HeadCase(
      "two lengths", ok("Content-Length: 5\r\nContent-Length: 6\r\n"), .conflictingLength),
    HeadCase("negative length", ok("Content-Length: -1\r\n"), .badContentLength),
    HeadCase("unknown coding", ok("Transfer-Encoding: gzip, chunked\r\n"), .badTransferEncoding),
    HeadCase("NUL in a field", ok("X: a\u{0}\r\n"), .badValue),
    HeadCase("obs-fold", ok("X: a\r\n b\r\n"), .foldedLine),
    HeadCase("space before the colon", ok("X : a\r\n"), .badName),
    HeadCase("length and chunked", ok("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")),
    HeadCase("Host and Expect mean nothing", ok("Host: a\r\nHost: a,b\r\nExpect: x\r\n")),
    HeadCase(
      "unsolicited 101", ok("", line: "HTTP/1.1 101 Switching Protocols\r\n"), .unsolicitedUpgrade),
  ]

  @Test("heads", arguments: cases)
  func head(_ testCase: HeadCase) {
    #expect(probe(testCase.bytes, as: .response(to: .get)) == testCase.expected)
  }

  @Test("a head of 70 KB is too long")
  func longHead() {
    let bytes = Self.ok("X: " + String(repeating: "v", count: 70_000) + "\r\n")
    #expect(probe(bytes, as: .response(to: .get)) == .invalid(.headTooLong))
  }

  @Test("an upgrade that was asked for")
  func upgrade() {
    let bytes = Self.ok(
      "Connection: upgrade\r\nUpgrade: websocket\r\n",
      line: "HTTP/1.1 101 Switching Protocols\r\n")
    let direction = Direction.response(to: .get, upgradeAsked: true)
    #expect(probe(bytes, as: direction) == .verdict(.complete(headLength: bytes.count)))
  }

  struct FramingCase: Sendable {
    var line: String
    var fields: String
    var method: Method
    var framing: BodyFraming
    var keepAlive: Bool
    var written: String

    init(
      _ line: String, _ fields: String, to method: Method = .get, _ framing: BodyFraming,
      keepAlive: Bool, _ written: String
    ) {
      self.line = line
      self.fields = fields
      self.method = method
      self.framing = framing
      self.keepAlive = keepAlive
      self.written = written
    }
  }

  static let framings: [FramingCase] = [
    FramingCase(
      "HTTP/1.1 200 OK", "Content-Length: 5\r\n", .length(5), keepAlive: true,
      "Content-Length: 5\r\n"),
    FramingCase(
      "HTTP/1.1 200 OK", "Content-Length: 0\r\n", .none, keepAlive: true, "Content-Length: 0\r\n"),
    FramingCase("HTTP/1.1 200 OK", "", .untilClose, keepAlive: false, ""),
    FramingCase(
      "HTTP/1.1 200 OK", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", .chunked,
      keepAlive: false, "Transfer-Encoding: chunked\r\n"),
    FramingCase(
      "HTTP/1.0 200 OK", "Connection: keep-alive\r\nContent-Length: 5\r\n", .length(5),
      keepAlive: true, "Content-Length: 5\r\n"),
    FramingCase(
      "HTTP/1.0 200 OK", "Content-Length: 5\r\n", .length(5), keepAlive: false,
      "Content-Length: 5\r\n"),
    FramingCase(
      "HTTP/1.1 204 No Content", "Content-Length: 4\r\nX: y\r\n", .none, keepAlive: true,
      "X: y\r\n"),
    FramingCase(
      "HTTP/1.1 103 Early Hints", "Transfer-Encoding: chunked\r\n", .none, keepAlive: true, ""),
    FramingCase(
      "HTTP/1.1 304 Not Modified", "Content-Length: 4\r\n", .none, keepAlive: true,
      "Content-Length: 4\r\n"),
    FramingCase(
      "HTTP/1.1 200 OK", "Content-Length: 4\r\n", to: .head, .none, keepAlive: true,
      "Content-Length: 4\r\n"),
    FramingCase(
      "HTTP/1.1 200 OK", "Content-Length: 4\r\n", to: .connect, .none, keepAlive: true, ""),
    FramingCase(
      "HTTP/1.1 407 No", "Content-Length: 4\r\n", to: .connect, .length(4), keepAlive: true,
      "Content-Length: 4\r\n"),
    FramingCase(
      "HTTP/1.1 200 OK", "Connection: close\r\nContent-Length: 4\r\n", .length(4),
      keepAlive: false, "Content-Length: 4\r\n"),
  ]

  @Test("where the body ends, and what is forwarded", arguments: framings)
  func framing(_ testCase: FramingCase) {
    let bytes = Self.ok(testCase.fields, line: testCase.line + "\r\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    let verdict = parse(bytes, &index, as: .response(to: testCase.method), progress: &progress)
    #expect(verdict == .complete(headLength: bytes.count))
    #expect(index.framing == testCase.framing)
    #expect(index.wantsKeepAlive == testCase.keepAlive)
    #expect(rewritten(bytes, &index) == testCase.line + "\r\n" + testCase.written)
  }
}

/// The head as forwarded, without the empty line.
func rewritten(
  _ bytes: [UInt8], _ index: inout HeadIndex, keepingUpgrade: Bool = false,
  options: ParserOptions = []
) -> String {
  let removed = index.fieldsNotForwarded(
    in: bytes.span, keepingUpgrade: keepingUpgrade, options: options)
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 70_000, alignment: 1)
  defer { unsafe memory.deallocate() }
  var sink = unsafe ByteSink(memory)
  index.writeHead(from: bytes.span, without: removed, to: &sink)
  return written(sink)
}

func written(_ sink: borrowing ByteSink) -> String {
  sink.withWritten { span in String(decoding: span.indices.map { span[$0] }, as: UTF8.self) }
}
