import LintelHTTP
import Testing

@Suite("Request line")
struct RequestLineTests {
  private static func line(_ text: String, _ fault: HeadFault? = nil) -> HeadCase {
    HeadCase(text.debugDescription, request("", line: text + "\r\n"), fault)
  }

  static let good: [HeadCase] = [
    line("GET / HTTP/1.1"), line("GET / HTTP/1.0"), line("M-SEARCH / HTTP/1.1"),
    line("get / HTTP/1.1"), line("OPTIONS * HTTP/1.1"), line("GET /a;x=y//../b?c=%0d%0a HTTP/1.1"),
    line("GET http://a.example/ HTTP/1.1"), line("GET HTTPS://A.Example:443/x?y HTTP/1.1"),
    line("GET http://a.example:80/ HTTP/1.1"), line("GET /%2e%2e/a HTTP/1.1"),
    line("GET /a|b{c}\"'<>^`[] HTTP/1.1"), line("GET /? HTTP/1.1"), line("GET /?a?b HTTP/1.1"),
    line("GET /%0 HTTP/1.1"), line("GET /%zz HTTP/1.1"), line("GET /a?b=%00 HTTP/1.1"),
  ]

  static let badTargets: [HeadCase] = [
    "GET x HTTP/1.1", "GET a.example:80 HTTP/1.1", "GET * HTTP/1.1", "OPTIONS ** HTTP/1.1",
    "GET *x HTTP/1.1", "CONNECT / HTTP/1.1", "CONNECT a.example HTTP/1.1",
    "CONNECT a.example: HTTP/1.1", "CONNECT http://a.example/ HTTP/1.1",
    "GET http://a.example HTTP/1.1", "GET http://a.example?x HTTP/1.1", "GET http:/// HTTP/1.1",
    "GET http://u@a.example/ HTTP/1.1", "GET ftp://a.example/ HTTP/1.1", "GET http:/x HTTP/1.1",
    "GET /a#b HTTP/1.1", "GET /secret#.png HTTP/1.1", "GET /a\\b HTTP/1.1", "PRI * HTTP/2.0",
    "GET /\u{80} HTTP/1.1",
    "GET /\u{FF} HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET /\u{0} HTTP/1.1", "GET /a\tb HTTP/1.1",
    "GET /%00 HTTP/1.1", "GET /%0a HTTP/1.1", "GET /%0D%0A HTTP/1.1", "GET /a%0Ab HTTP/1.1",
    "GET  HTTP/1.1", "GET http://a.example:99999/ HTTP/1.1", "GET http://a.example:1x/ HTTP/1.1",
    "GET /\u{1} HTTP/1.1", "GET  / HTTP/1.1", "GET \t/ HTTP/1.1", "GET http://a,b/ HTTP/1.1",
  ].map { line($0, .badTarget) }

  static let badVersions: [HeadCase] = [
    "GET / HTTP/1.32", "GET / http/1.1", "GET / HTTP/1.1 ", "GET / HTTP/11", "GET / HTTP/1",
    "GET /", "GET / ", "GET / HTTP/1.x", "GET / HTTP /1.1", "GET / x HTTP/1.1", "GET /  HTTP/1.1",
    "GET / HTTP/1.1x", "GET / HTTP/9.99", "GET / HTTP/-1.1", "GET / XTTP/1.1", "GET / HTTP/1,1",
  ].map { line($0, .badVersion) }

  static let newVersions: [HeadCase] = [
    "GET / HTTP/9.9", "GET / HTTP/0.9", "GET / HTTP/2.0", "GET / HTTP/1.2", "GET / HTTP/3.0",
    "GET / HTTP/0.0",
  ].map { line($0, .unsupportedVersion) }

  static let badMethods: [HeadCase] = [
    HeadCase("leading space", latin1(" GET / HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("TLS client hello", [0x16, 0x03, 0x01, 0x02, 0x00, 0x01], .badMethod),
    HeadCase("no method", latin1("/ HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("control byte", latin1("G\u{1}T / HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("tab", latin1("GET\t/ HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("parenthesis", latin1("G(T / HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("line end", latin1("GET\r\n\r\n"), .badMethod),
    HeadCase("bare CR first", latin1("\rGET / HTTP/1.1\r\n\r\n"), .badMethod),
    HeadCase("bare LF first", latin1("\nGET / HTTP/1.1\r\n\r\n"), .bareLineFeed),
    HeadCase("endless empty lines", latin1("\r\n\r\n\r\n\r\n\r\n"), .tooManyEmptyLines),
    HeadCase("LF ends the line", latin1("GET / HTTP/1.1\nHost: a\r\n\r\n"), .bareLineFeed),
    HeadCase("CR ends the line", latin1("GET / HTTP/1.1\rHost: a\r\n\r\n"), .bareCarriageReturn),
    HeadCase(
      "an empty line first", latin1("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")),
  ]

  @Test("request line", arguments: good + badTargets + badVersions + newVersions + badMethods)
  func requestLine(_ testCase: HeadCase) { #expect(probe(testCase.bytes) == testCase.expected) }

  @Test("statuses of refusals")
  func statuses() {
    #expect(HeadFault.unsupportedVersion.status == 505)
    #expect(HeadFault.targetTooLong.status == 414)
    #expect(HeadFault.headTooLong.status == 431)
    #expect(HeadFault.unknownExpectation.status == 417)
    #expect(HeadFault.unexpectedBody.status == 413)
    #expect(HeadFault.tooManyFields.status == 400)
  }

  @Test(
    "parts of the target",
    arguments: [
      ("GET /a/b?c=d HTTP/1.1\r\n", "/a/b", "c=d", "a.example"),
      ("GET / HTTP/1.1\r\n", "/", "", "a.example"),
      ("GET /? HTTP/1.1\r\n", "/", "", "a.example"),
      ("GET http://A.EXAMPLE:80/x?y HTTP/1.1\r\n", "/x", "y", "A.EXAMPLE:80"),
      ("OPTIONS * HTTP/1.1\r\n", "*", "", "a.example"),
    ])
  func parts(line: String, path: String, query: String, host: String) {
    let bytes = request("", line: line)
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(parse(bytes, &index, progress: &progress) == .complete(headLength: bytes.count))
    #expect(String(decoding: bytes[index.path.range], as: UTF8.self) == path)
    #expect(String(decoding: bytes[index.query.range], as: UTF8.self) == query)
    #expect(String(decoding: bytes[index.host.range], as: UTF8.self) == host)
  }

  @Test(
    "methods",
    arguments: [
      ("GET", Method.get), ("HEAD", .head), ("POST", .post), ("PUT", .put), ("DELETE", .delete),
      ("OPTIONS", .options), ("TRACE", .trace), ("PATCH", .patch), ("GETS", .other),
      ("get", .other),
      ("PROPFIND", .other), ("MKCALENDAR", .other), ("XXXXXGET", .other),
    ])
  func method(name: String, method: Method) {
    let bytes = request("", line: "\(name) / HTTP/1.1\r\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(parse(bytes, &index, progress: &progress) == .complete(headLength: bytes.count))
    #expect(index.method == method)
    #expect(String(decoding: bytes[index.methodText.range], as: UTF8.self) == name)
  }

  @Test("relaxed switches")
  func relaxed() {
    let fragment = request("", line: "GET /a#b\u{E9} HTTP/1.5\r\n")
    #expect(
      probe(fragment, options: .unsafeViolations)
        == .verdict(.complete(headLength: fragment.count)))
    let escaped = request("", line: "GET /a\\b%00 HTTP/1.1\r\n")
    #expect(probe(escaped, options: .looseTarget) == .verdict(.complete(headLength: escaped.count)))
    let control = request("", line: "GET /a\u{1} HTTP/1.1\r\n")
    #expect(probe(control, options: .unsafeViolations) == .invalid(.badTarget))
  }
}
