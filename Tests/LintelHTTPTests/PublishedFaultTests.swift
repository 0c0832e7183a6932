import LintelHTTP
import Testing

/// Inputs of published vulnerabilities of other proxies, each with what must happen here.
@Suite("Published faults of other proxies")
struct PublishedFaultTests {
  private static let longName = "Content-Length0" + String(repeating: "a", count: 255)

  static let requests: [HeadCase] = [
    HeadCase(
      "CVE-2021-40346, a name longer than 255 bytes is one field",
      request("\(longName):\r\nContent-Length: 3\r\n", line: "POST / HTTP/1.1\r\n")),
    HeadCase(
      "CVE-2023-25725, an empty name hides the fields after it",
      request(": x\r\nAuthorization: y\r\n"), .badName),
    HeadCase(
      "CVE-2023-40225, an empty length before a second one",
      request("Content-Length:\r\nContent-Length: 42\r\n"), .badContentLength),
    HeadCase(
      "CVE-2026-2835, chunks in a request of HTTP/1.0",
      request("Transfer-Encoding: chunked\r\n", line: "POST / HTTP/1.0\r\n"),
      .chunkedBeforeHTTP11),
    HeadCase(
      "VSV00018, absolute form without a path",
      request("", line: "GET https://a.example HTTP/1.1\r\n"), .badTarget),
    HeadCase(
      "HAProxy b743b566b, a comma in Host", request("", host: "Host: a.example,b\r\n"), .badHost),
    HeadCase(
      "HAProxy 25bcdb1d9, a target without a slash",
      request("", line: "GET a.example/secret HTTP/1.1\r\n"), .badTarget),
    HeadCase(
      "HAProxy b9aaf3c18, an invalid byte in a name", request("X\u{B}: y\r\n"), .badName),
  ]

  @Test("requests", arguments: requests)
  func refused(_ testCase: HeadCase) { #expect(probe(testCase.bytes) == testCase.expected) }

  @Test("CVE-2021-40346: the length that counts is the one that was sent")
  func longNames() {
    let bytes = Self.requests[0].bytes
    var index = HeadIndex()
    var progress = HeadProgress()
    #expect(parse(bytes, &index, progress: &progress) == .complete(headLength: bytes.count))
    #expect(index.framing == .length(3))
    #expect(index.fieldCount == 3)
  }

  @Test("HAProxy 8bdcc5516: a status of four digits")
  func longStatus() {
    let bytes = latin1("HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n")
    #expect(probe(bytes, as: .response(to: .get)) == .invalid(.badStatus))
  }

  @Test("CVE-2026-2833, CVE-2026-73548: an upgrade is asked for only by a complete pair")
  func upgrades() {
    for (fields, isUpgrade) in [
      ("Connection: Upgrade\r\nUpgrade: x\r\n", true), ("Upgrade: x\r\n", false),
      ("Connection: Upgrade\r\n", false), ("Connection: Upgrade\r\nUpgrade: h2c\r\n", false),
    ] {
      let bytes = request(fields)
      var index = HeadIndex()
      var progress = HeadProgress()
      _ = parse(bytes, &index, progress: &progress)
      #expect(index.traits.contains(.upgrade) == isUpgrade, "\(fields)")
    }
  }

  @Test("CVE-2024-45410, CVE-2025-48865: Connection cannot remove a forwarding header")
  func hopByHopAbuse() {
    let bytes = request("Connection: close, X-Forwarded-Host\r\nX-Forwarded-Host: h\r\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = parse(bytes, &index, progress: &progress)
    #expect(rewritten(bytes, &index).contains("X-Forwarded-Host: h\r\n"))
  }

  @Test("CVE-2025-64484: a name with an underscore does not pass for one with a dash")
  func underscores() {
    let bytes = request("X_Forwarded_For: 192.0.2.1\r\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = parse(bytes, &index, progress: &progress)
    #expect(!rewritten(bytes, &index).contains("192.0.2.1"))
  }

  @Test("HAProxy 7c4eda5b5: a response without a body announces none")
  func bodiless() {
    let bytes = latin1("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n")
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = parse(bytes, &index, as: .response(to: .get), progress: &progress)
    #expect(index.framing == .none)
    #expect(!rewritten(bytes, &index).contains("Content-Length"))
  }
}
