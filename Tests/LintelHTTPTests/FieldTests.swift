import LintelHTTP
import Testing

@Suite("Header fields")
struct FieldTests {
  static let lines: [HeadCase] = [
    HeadCase("value of any text", request("X: a\tb \u{80}\u{FF} ;,\"\r\n")),
    HeadCase("no space after the colon", request("X:y\r\n")),
    HeadCase("empty value", request("X:\r\nY: \t \r\n")),
    HeadCase("name of 256 letters", request(String(repeating: "n", count: 256) + ": v\r\n")),
    HeadCase(
      "length behind 255 letters",
      request("Content-Length" + String(repeating: "a", count: 241) + ": 5\r\n")),
    HeadCase("obs-fold", request("X: a\r\n b\r\n"), .foldedLine),
    HeadCase("obs-fold with a tab", request("X: a\r\n\tb\r\n"), .foldedLine),
    HeadCase("fold on the first field", request("", host: " Host: a\r\n"), .foldedLine),
    HeadCase("blank line of spaces", request("X: a\r\n \r\n"), .foldedLine),
    HeadCase("bare LF", request("X: a\n"), .bareLineFeed),
    HeadCase("bare LF ends the head", latin1("GET / HTTP/1.1\r\nHost: a\r\n\n"), .bareLineFeed),
    HeadCase("bare CR in a value", request("X: a\rb\r\n"), .bareCarriageReturn),
    HeadCase("two CR", request("X: a\r\r\n"), .bareCarriageReturn),
    HeadCase(
      "bare CR ends the head", latin1("GET / HTTP/1.1\r\nHost: a\r\n\rX"), .bareCarriageReturn),
    HeadCase("NUL in a value", request("X: a\u{0}b\r\n"), .badValue),
    HeadCase("control byte in a value", request("X: \u{1B}\r\n"), .badValue),
    HeadCase("DEL in a value", request("X: \u{7F}\r\n"), .badValue),
    HeadCase("NUL in a name", request("X\u{0}: a\r\n"), .badName),
    HeadCase("CR in a name", request("X\rY: a\r\n"), .missingColon),
    HeadCase("control byte in a name", request("X\u{2}: a\r\n"), .badName),
    HeadCase("high byte in a name", request("X\u{E9}: a\r\n"), .badName),
    HeadCase("space before the colon", request("Content-Length : 5\r\n"), .badName),
    HeadCase("tab before the colon", request("X\t: 5\r\n"), .badName),
    HeadCase("space in a name", request("X Y: a\r\n"), .badName),
    HeadCase("empty name", request(": x\r\nAuthorization: y\r\n"), .badName),
    HeadCase("no colon", request("X\r\n"), .missingColon),
    HeadCase("parentheses in a name", request("X(): a\r\n"), .badName),
  ]

  static let hosts: [HeadCase] = [
    HeadCase("none", request("", host: ""), .missingHost),
    HeadCase("none in HTTP/1.0", request("", line: "GET / HTTP/1.0\r\n", host: "")),
    HeadCase("two", request("Host: b.example\r\n"), .repeatedHost),
    HeadCase("two equal", request("Host: a.example\r\n"), .repeatedHost),
    HeadCase("two in HTTP/1.0", request("Host: b\r\n", line: "GET / HTTP/1.0\r\n"), .repeatedHost),
    HeadCase("IPv6", request("", host: "Host: [2001:db8::1]:8080\r\n")),
    HeadCase("IPv4", request("", host: "Host: 192.0.2.1\r\n")),
    HeadCase("underscore", request("", host: "Host: my_host.example:80\r\n")),
    HeadCase("empty port", request("", host: "Host: a.example:\r\n")),
    HeadCase(
      "absolute form, other host", request("", line: "GET http://b.example/ HTTP/1.1\r\n"),
      .hostMismatch),
    HeadCase(
      "absolute form, other port", request("", line: "GET http://a.example:81/ HTTP/1.1\r\n"),
      .hostMismatch),
    HeadCase(
      "absolute form, port of the other scheme",
      request("", line: "GET http://a.example:443/ HTTP/1.1\r\n"), .hostMismatch),
    HeadCase(
      "absolute form without Host", request("", line: "GET http://a/ HTTP/1.1\r\n", host: ""),
      .missingHost),
    HeadCase(
      "CONNECT", request("", line: "CONNECT a:80 HTTP/1.1\r\n", host: "Host: A:80\r\n")),
    HeadCase(
      "CONNECT, other host",
      request("", line: "CONNECT a:80 HTTP/1.1\r\n", host: "Host: b:80\r\n"), .hostMismatch),
    HeadCase(
      "CONNECT, other port",
      request("", line: "CONNECT a:80 HTTP/1.1\r\n", host: "Host: a:81\r\n"), .hostMismatch),
  ]

  static let badHosts: [HeadCase] = [
    "", "user@host", "user:pw@host", "a,b", "a.example, b.example", "a b", "a/b", "a?b", "a#b",
    "a\\b", "a:80:90", "a:x", "a:65536", "a:123456", "[::1", "::1", "[]", "[::1]x", "[g::1]", ":80",
    "\u{E9}", "a\tb", "http://a", "a\"b", "<a>",
  ].map { HeadCase("Host '\($0)'", request("", host: "Host: \($0)\r\n"), .badHost) }

  @Test("fields", arguments: lines + hosts + badHosts)
  func field(_ testCase: HeadCase) { #expect(probe(testCase.bytes) == testCase.expected) }

  static let meanings: [HeadCase] = [
    HeadCase("100-continue", request("Expect: 100-Continue\r\nContent-Length: 1\r\n")),
    HeadCase("unknown expectation", request("Expect: x\r\n"), .unknownExpectation),
    HeadCase("two expectations", request("Expect: 100-continue, x\r\n"), .unknownExpectation),
    HeadCase(
      "expectation in HTTP/1.0", request("Expect: x\r\n", line: "GET / HTTP/1.0\r\n")),
    HeadCase(
      "WebSocket without a key", request("Connection: Upgrade\r\nUpgrade: websocket\r\n"),
      .missingWebSocketKey),
    HeadCase(
      "WebSocket",
      request("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n")),
    HeadCase(
      "32 connection tokens",
      request("Connection: " + (0..<32).map { "t\($0)" }.joined(separator: ",") + "\r\n")),
    HeadCase(
      "33 connection tokens",
      request("Connection: " + (0..<33).map { "t\($0)" }.joined(separator: ",") + "\r\n"),
      .badConnection),
  ]

  @Test("meanings", arguments: meanings)
  func meaning(_ testCase: HeadCase) { #expect(probe(testCase.bytes) == testCase.expected) }

  @Test("relaxed switches")
  func relaxed() {
    let fold = request("X: a\r\n  b\r\n\tc\r\n")
    #expect(probe(fold, options: .foldedLines) == .verdict(.complete(headLength: fold.count)))
    let feeds = latin1("\nGET / HTTP/1.1\nHost: a\nX: y\r\n\n")
    #expect(probe(feeds, options: .bareLineFeeds) == .verdict(.complete(headLength: feeds.count)))
    let twins = request("Host: a.example\r\n")
    #expect(probe(twins, options: .looseHost) == .verdict(.complete(headLength: twins.count)))
    let empty = request("", host: "Host:\r\n")
    #expect(probe(empty, options: .looseHost) == .verdict(.complete(headLength: empty.count)))
    let other = request("Host: b.example\r\n")
    #expect(probe(other, options: .looseHost) == .invalid(.repeatedHost))
  }

  @Test("limits")
  func limits() {
    func fields(_ count: Int) -> [UInt8] {
      request((1..<count).map { "H\($0): v\r\n" }.joined())
    }
    #expect(probe(fields(101)) == .verdict(.complete(headLength: fields(101).count)))
    #expect(probe(fields(102)) == .invalid(.tooManyFields))
    #expect(probe(fields(1_000)) == .invalid(.tooManyFields))
    let long = request("X: " + String(repeating: "v", count: 10_000_000) + "\r\n")
    #expect(probe(long) == .invalid(.headTooLong))
    let target = latin1("GET /" + String(repeating: "a", count: 65_536) + " HTTP/1.1\r\n\r\n")
    #expect(probe(target) == .invalid(.targetTooLong))
    let small = HeadLimits(fieldsMax: 2, headBytesMax: 64)
    let head = request("X: " + String(repeating: "v", count: 10) + "\r\n")
    #expect(probe(head, limits: small) == .verdict(.complete(headLength: head.count)))
    let tooLong = request("X: " + String(repeating: "v", count: 30) + "\r\n")
    #expect(probe(tooLong, limits: small) == .invalid(.headTooLong))
    let greedy = HeadLimits(fieldsMax: 1_000, headBytesMax: 1 << 40)
    #expect(greedy.fieldsMax == 128)
    #expect(greedy.headBytesMax == 65_535)
    #expect(
      probe(fields(128), limits: greedy) == .verdict(.complete(headLength: fields(128).count)))
    #expect(probe(fields(129), limits: greedy) == .invalid(.tooManyFields))
  }
}
