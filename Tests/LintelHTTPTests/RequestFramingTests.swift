import LintelHTTP
import Testing

/// One input and what a strict parser makes of it.
struct HeadCase: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var fault: HeadFault?
  var testDescription: String { name }

  init(_ name: String, _ bytes: [UInt8], _ fault: HeadFault? = nil) {
    self.name = name
    self.bytes = bytes
    self.fault = fault
  }

  var expected: Finding {
    if let fault { return .invalid(fault) }
    return .verdict(.complete(headLength: bytes.count))
  }
}

private let post = "POST / HTTP/1.1\r\n"

@Suite("Request framing, strict")
struct RequestFramingTests {
  static let lengths: [HeadCase] = [
    HeadCase("one length", request("Content-Length: 5\r\n", line: post)),
    HeadCase("zero", request("Content-Length: 0\r\n", line: post)),
    HeadCase("largest", request("Content-Length: 9223372036854775807\r\n", line: post)),
  ]

  static let badLengths: [HeadCase] = [
    "", "+5", "-5", "0x5", "5_0", " 5_0", "5 5", "005", "00", "1e3", "5,", ",5", "5;q=1", "\u{A0}5",
    "9223372036854775808", "18446744073709551615", "18446744073709551616",
    "99999999999999999999", "184467440737095516160000000000000000000", "five", "5.0", "\u{B2}",
  ].map {
    HeadCase("CL '\($0)'", request("Content-Length: \($0)\r\n", line: post), .badContentLength)
  }

  static let conflicts: [HeadCase] = [
    HeadCase("5, 6", request("Content-Length: 5, 6\r\n", line: post), .conflictingLength),
    HeadCase("5, 5", request("Content-Length: 5, 5\r\n", line: post), .conflictingLength),
    HeadCase(
      "two fields", request("Content-Length: 5\r\ncontent-length: 6\r\n", line: post),
      .conflictingLength),
    HeadCase(
      "two equal fields", request("Content-Length: 5\r\nContent-Length: 5\r\n", line: post),
      .conflictingLength),
    HeadCase(
      "empty before a good one", request("Content-Length:\r\nContent-Length: 5\r\n", line: post),
      .badContentLength),
    HeadCase(
      "empty after a good one", request("Content-Length: 5\r\nContent-Length:\r\n", line: post),
      .badContentLength),
    HeadCase(
      "length and chunked",
      request("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", line: post),
      .lengthWithChunked),
    HeadCase(
      "chunked and length",
      request("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n", line: post),
      .lengthWithChunked),
  ]

  static let badCodings: [HeadCase] = [
    "xchunked", "chunkedx", "chunked, identity", "identity", "identity, chunked", "gzip, chunked",
    "chunked;q=1", ",chunked", "chunked,", "chunked, chunked", "\"chunked\"", "chu nked", "",
    "\tchunked", "chunked\t", " \t chunked", "\u{A0}chunked", "chunked\u{A0}", "c\u{212A}unked",
  ].map {
    HeadCase(
      "TE '\($0)'", request("Transfer-Encoding: \($0)\r\n", line: post), .badTransferEncoding)
  }

  static let otherCodings: [HeadCase] = [
    HeadCase("chunked", request("Transfer-Encoding: chunked\r\n", line: post)),
    HeadCase("any case", request("tRANSFER-eNCODING:   ChUnKeD  \r\n", line: post)),
    HeadCase(
      "two fields",
      request("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", line: post),
      .badTransferEncoding),
    HeadCase(
      "vertical tab", request("Transfer-Encoding:\u{B}chunked\r\n", line: post), .badValue),
    HeadCase("form feed", request("Transfer-Encoding: chunked\u{C}\r\n", line: post), .badValue),
    HeadCase(
      "HTTP/1.0", request("Transfer-Encoding: chunked\r\n", line: "POST / HTTP/1.0\r\n"),
      .chunkedBeforeHTTP11),
    HeadCase(
      "folded", request("Transfer-Encoding:\r\n chunked\r\n", line: post), .foldedLine),
  ]

  static let bodies: [HeadCase] = [
    HeadCase("GET with a body", request("Content-Length: 5\r\n")),
    HeadCase("DELETE with a body", request("Content-Length: 5\r\n", line: "DELETE / HTTP/1.1\r\n")),
    HeadCase(
      "old GET with a body", request("Content-Length: 5\r\n", line: "GET / HTTP/1.0\r\n"),
      .unexpectedBody),
    HeadCase(
      "old HEAD with a body", request("Content-Length: 5\r\n", line: "HEAD / HTTP/1.0\r\n"),
      .unexpectedBody),
    HeadCase("old GET, length 0", request("Content-Length: 0\r\n", line: "GET / HTTP/1.0\r\n")),
    HeadCase("old POST", request("Content-Length: 5\r\n", line: "POST / HTTP/1.0\r\n")),
    HeadCase(
      "TRACE with a body", request("Content-Length: 5\r\n", line: "TRACE / HTTP/1.1\r\n"),
      .bodyNotAllowed),
    HeadCase(
      "CONNECT with a body",
      request(
        "Content-Length: 5\r\n", line: "CONNECT a.example:80 HTTP/1.1\r\n",
        host: "Host: a.example:80\r\n"), .bodyNotAllowed),
  ]

  @Test(
    "framing fields",
    arguments: lengths + badLengths + conflicts + badCodings + otherCodings + bodies)
  func framing(_ testCase: HeadCase) { #expect(probe(testCase.bytes) == testCase.expected) }

  @Test("framing is reported")
  func framingValues() {
    #expect(framing(of: request("")) == BodyFraming.none)
    #expect(framing(of: request("Content-Length: 0\r\n")) == BodyFraming.none)
    #expect(framing(of: request("Content-Length: 17\r\n")) == .length(17))
    #expect(framing(of: request("Transfer-Encoding: chunked\r\n")) == .chunked)
  }

  @Test("a relaxed switch lets its own case through, and forces a close where framing was open")
  func relaxed() {
    let both = request("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", line: post)
    #expect(
      probe(both, options: .lengthWithChunked) == .verdict(.complete(headLength: both.count)))
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = parse(both, &index, progress: &progress, options: .lengthWithChunked)
    #expect(index.framing == .chunked)
    let keepsAlive = index.wantsKeepAlive
    #expect(!keepsAlive)

    let twice = request("Content-Length: 5, 5\r\nContent-Length: 05\r\n", line: post)
    #expect(probe(twice, options: .repeatedLength) == .verdict(.complete(headLength: twice.count)))
    let different = request("Content-Length: 5, 6\r\n", line: post)
    #expect(probe(different, options: .repeatedLength) == .invalid(.conflictingLength))
    let old = request("Content-Length: 5\r\n", line: "GET / HTTP/1.0\r\n")
    #expect(
      probe(old, options: .payloadWithAnyMethod) == .verdict(.complete(headLength: old.count)))
  }

  private func framing(of bytes: [UInt8]) -> BodyFraming? {
    var index = HeadIndex()
    var progress = HeadProgress()
    guard case .complete = parse(bytes, &index, progress: &progress) else { return nil }
    return index.framing
  }
}
