import LintelPlan
import Testing

/// However byte streams are cut, and however little a peer takes at a time, the same bytes arrive.
@Suite("Segmentation")
struct SegmentationTests {
  /// A server that answers each request with what it got, in the form that the path asks for.
  private final class EchoServer {
    private var inbound: [UInt8] = []

    func serve(_ network: Network, _ descriptor: Int32) {
      network.establish(descriptor) { [self] bytes in
        guard let bytes else { return }
        inbound += bytes
        while let (head, body) = takeRequest() { answer(network, descriptor, head, body) }
      }
    }

    private func takeRequest() -> (head: String, body: [UInt8])? {
      guard let end = position(of: [13, 10, 13, 10], from: 0) else { return nil }
      let head = String(decoding: inbound[..<end], as: UTF8.self)
      let body: [UInt8]
      let total: Int
      if let length = value("content-length", head).flatMap({ Int($0) }) {
        guard inbound.count >= end + length else { return nil }
        body = Array(inbound[end..<(end + length)])
        total = end + length
      } else if value("transfer-encoding", head) != nil {
        guard let last = position(of: Array("0\r\n\r\n".utf8), from: end) else { return nil }
        body = Array(inbound[end..<last])
        total = last
      } else {
        body = []
        total = end
      }
      inbound.removeFirst(total)
      return (head, body)
    }

    private func answer(
      _ network: Network, _ descriptor: Int32, _ head: String, _ body: [UInt8]
    ) {
      let echo = Array(head.utf8) + body
      var reply: [UInt8]
      if head.contains("/chunked") {
        reply = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        for start in stride(from: 0, to: echo.count, by: 777) {
          let piece = echo[start..<min(start + 777, echo.count)]
          reply += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [13, 10]
        }
        reply += Array("0\r\n\r\n".utf8)
      } else {
        reply = Array("HTTP/1.1 200 OK\r\nContent-Length: \(echo.count)\r\n\r\n".utf8) + echo
      }
      network.feed(descriptor, reply)
    }

    private func position(of mark: [UInt8], from start: Int) -> Int? {
      guard inbound.count >= mark.count else { return nil }
      for place in start..<max(start, inbound.count - mark.count + 1)
      where inbound[place..<(place + mark.count)].elementsEqual(mark) {
        return place + mark.count
      }
      return nil
    }

    private func value(_ name: String, _ head: String) -> String? {
      for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(name + ":") {
        return String(line.dropFirst(name.count + 1).drop { $0 == " " })
      }
      return nil
    }
  }

  /// Requests of each kind, in a row on one connection.
  private func conversation(_ client: Int) -> [UInt8] {
    var result: [UInt8] = []
    for turn in 0..<6 {
      let path = turn % 2 == 0 ? "/plain/\(client)/\(turn)" : "/chunked/\(client)/\(turn)"
      let body = (0..<(turn * turn * 190)).map { UInt8(0x61 + ($0 + turn) % 26) }
      let head = "POST \(path) HTTP/1.1\r\nHost: test\r\nConnection: keep-alive\r\n"
      switch turn % 3 {
      case 0: result += Array("GET \(path) HTTP/1.1\r\nHost: test\r\n\r\n".utf8)
      case 1: result += Array("\(head)Content-Length: \(body.count)\r\n\r\n".utf8) + body
      default:
        result += Array("\(head)Transfer-Encoding: chunked\r\n\r\n".utf8)
        for start in stride(from: 0, to: body.count, by: 301) {
          let piece = body[start..<min(start + 301, body.count)]
          result += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [13, 10]
        }
        result += Array("0\r\n\r\n".utf8)
      }
    }
    return result
  }

  /// What three clients receive.
  private func run(seed: UInt64, isSegmented: Bool) -> [[UInt8]] {
    let simulation = Simulation(seed: seed, isSegmented: isSegmented) {
      $0.frontend.timeouts.client = 60_000
      $0.frontend.timeouts.httpKeepAlive = 20_000
      $0.frontend.forwardedFor.isEnabled = true
      $0.pool.timeouts.server = 60_000
      $0.pool.timeouts.connect = 5_000
    }
    var servers: [EchoServer] = []
    simulation.network.servers[Simulation.serverPort] = { network, descriptor in
      let server = EchoServer()
      servers.append(server)
      server.serve(network, descriptor)
    }
    let clients = (0..<3).map { _ in SimulatedClient(simulation.network) }
    for (number, client) in clients.enumerated() { client.send(conversation(number)) }
    _ = simulation.run()
    return clients.map(\.received)
  }

  @Test("random cuts change no byte", arguments: 1...UInt64(12))
  func equality(_ seed: UInt64) {
    let whole = run(seed: 0, isSegmented: false)
    let cut = run(seed: seed, isSegmented: true)
    for client in 0..<3 {
      let answers = String(decoding: whole[client], as: UTF8.self).split(separator: "HTTP/1.1 200")
      #expect(answers.count == 6)
      #expect(cut[client] == whole[client], "client \(client), seed \(seed)")
    }
  }
}
