import LintelPlan
import LintelRuntime
import Testing

@Suite("Bodies", .timeLimit(.minutes(1)))
struct BodyTests {
  /// A server that sends back the body it gets, with its length or in chunks.
  private static func echo(inChunks: Bool = false) -> ScriptedServer {
    ScriptedServer { wire, _ in
      while let head = wire.readHead() {
        let body: [UInt8]
        if let length = headerValue("content-length", in: head).flatMap({ Int($0) }) {
          guard let bytes = wire.readExactly(length) else { return }
          body = bytes
        } else {
          guard let bytes = wire.readChunks() else { return }
          body = bytes
        }
        if inChunks {
          wire.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
          wire.write(chunks(body))
        } else {
          wire.write("HTTP/1.1 200 OK\r\ncontent-length: \(body.count)\r\n\r\n")
          wire.write(body)
        }
      }
    }
  }

  /// A body whose bytes depend on their place.
  private func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }

  @Test("a length body arrives whole, both ways", arguments: [0, 1, 1_000, 70_000, 5_000_000])
  func lengths(_ count: Int) throws {
    let server = Self.echo()
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    let body = pattern(count)
    for _ in 0..<2 {
      startThread {
        wire.write("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: \(count)\r\n\r\n")
        wire.write(body)
      }
      let reply = try #require(wire.readReply())
      #expect(reply.body == body)
    }
    #expect(server.connectionCount == 1)
  }

  @Test("a chunked body arrives whole, both ways", arguments: [0, 1, 1_000, 70_000, 2_000_000])
  func chunked(_ count: Int) throws {
    let server = Self.echo(inChunks: true)
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    let body = pattern(count)
    for _ in 0..<2 {
      startThread {
        wire.write("POST / HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n")
        wire.write(chunks(body))
      }
      let reply = try #require(wire.readReply())
      #expect(reply.header("transfer-encoding") == "chunked")
      #expect(reply.body == body)
    }
    #expect(server.connectionCount == 1)
  }

  @Test("a reader that lags behind gets everything, and memory stays bounded")
  func slowReader() throws {
    let body = pattern(5_000_000)
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ncontent-length: \(body.count)\r\n\r\n")
      wire.write(body)
    }
    let proxy = try Proxy([server.port])
    let wire = Wire.connect(port: proxy.port, receiveBuffer: 8_192)
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    _ = try #require(wire.readHead())
    var received: [UInt8] = []
    while received.count < body.count {
      guard case .bytes(let bytes) = wire.read(atMost: 40_000) else { break }
      received += bytes
    }
    #expect(received == body)
    #expect(proxy.termination(of: proxy.logLine()) == "----")
  }

  @Test("a body that ends with the connection ends with the client's, too")
  func untilClose() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\n\r\nup to here")
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    let reply = try #require(wire.readReply())
    #expect(reply.text == "up to here")
    #expect(reply.header("connection") == "close")
  }

  @Test("an HTTP/1.0 client gets the content of the chunks")
  func oldClient() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n")
      wire.write("0\r\n\r\n")
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    let reply = try #require(wire.readReply())
    #expect(reply.text == "abcde")
    #expect(reply.header("transfer-encoding") == nil)
  }

  @Test("answers without a body leave the connection in step", arguments: [200, 204, 304])
  func withoutBody(_ status: Int) throws {
    let server = ScriptedServer { wire, _ in
      while wire.readHead() != nil {
        let length = status == 204 ? "" : "content-length: 5\r\n"
        wire.write("HTTP/1.1 \(status) X\r\n\(length)\r\n")
      }
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    for _ in 0..<3 {
      wire.write("HEAD / HTTP/1.1\r\nHost: test\r\n\r\n")
      #expect(try #require(wire.readReply(toHead: true)).status == status)
    }
    #expect(server.connectionCount == 1)
  }

  @Test("the server's 100 is passed on before the body is sent")
  func expectContinue() throws {
    let server = ScriptedServer { wire, _ in
      while let head = wire.readHead() {
        guard headerValue("expect", in: head) == "100-continue" else { return }
        wire.write("HTTP/1.1 100 Continue\r\n\r\n")
        guard let body = wire.readExactly(5) else { return }
        wire.write("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n")
        wire.write(body)
      }
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    for _ in 0..<2 {
      wire.write(
        "POST / HTTP/1.1\r\nHost: test\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
      #expect(try #require(wire.readReply()).status == 100)
      wire.write("hello")
      #expect(try #require(wire.readReply()).text == "hello")
    }
  }

  @Test("an answer before the end of the body reaches the client, and both are closed")
  func earlyAnswer() throws {
    let server = ScriptedServer { wire, _ in
      guard wire.readHead() != nil else { return }
      wire.write("HTTP/1.1 413 Too Large\r\ncontent-length: 3\r\n\r\nbig")
      while case .bytes = wire.read() {}
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    wire.write("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 1000000\r\n\r\nxxx")
    let reply = try #require(wire.readReply())
    #expect(reply.status == 413)
    #expect(reply.text == "big")
    #expect(wire.read() == .end)
  }

  @Test("bytes behind a response belong to nobody")
  func extraBytes() throws {
    let server = ScriptedServer { wire, _ in
      while wire.readHead() != nil {
        wire.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 500 No\r\n\r\n")
      }
    }
    let proxy = try Proxy([server.port])
    let wire = proxy.connect()
    for _ in 0..<3 {
      wire.write("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      #expect(try #require(wire.readReply()).text == "ok")
    }
    #expect(server.connectionCount == 3)
  }
}

/// A body in chunks of changing sizes, with the last one.
func chunks(_ body: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var position = 0
  var size = 1
  while position < body.count {
    let end = min(position + size, body.count)
    result += Array("\(String(end - position, radix: 16))\r\n".utf8)
    result += body[position..<end] + Array("\r\n".utf8)
    position = end
    size = size * 7 % 30_011 + 1
  }
  return result + Array("0\r\n\r\n".utf8)
}
