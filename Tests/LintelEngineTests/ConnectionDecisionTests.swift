import LintelEngine
import LintelHTTP
import LintelPlan
import Testing

@Suite("Connection modes")
struct ConnectionDecisionTests {
  private func decide(
    _ request: String, _ frontend: ConnectionMode, _ backend: ConnectionMode,
    isStopping: Bool = false, response: String? = nil
  ) -> StreamConnections {
    let bytes = Array(request.utf8)
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = index.parseRequest(bytes.span, progress: &progress)
    let method = index.method
    var connections = StreamConnections(
      request: index, frontend: frontend, backend: backend, isStopping: isStopping)
    if let response {
      let bytes = Array(response.utf8)
      var progress = HeadProgress()
      _ = index.parseResponse(
        bytes.span, progress: &progress, answering: method, upgradeAsked: true)
      connections.settle(response: index)
    }
    return connections
  }

  static let modes: [ConnectionMode] = [.keepAlive, .serverClose, .close]

  @Test("each pair of modes", arguments: modes, modes)
  func pairs(frontend: ConnectionMode, backend: ConnectionMode) {
    let decision = decide(get("/"), frontend, backend)
    #expect(decision.keepsClient == (frontend != .close))
    #expect(decision.keepsServer == (frontend != .serverClose && backend == .keepAlive))
    #expect(decision.requestField == (decision.keepsServer ? ConnectionField.none : .close))
    #expect(
      decision.responseField(to: .http11, switchesProtocol: false)
        == (decision.keepsClient ? ConnectionField.none : .close))
  }

  @Test("HTTP/1.0 keeps a connection only when asked, and is told so")
  func http10() {
    let plain = decide("GET / HTTP/1.0\r\n\r\n", .keepAlive, .keepAlive)
    #expect(!plain.keepsClient)
    #expect(plain.keepsServer)
    #expect(plain.requestField == .keepAlive)
    #expect(plain.responseField(to: .http11, switchesProtocol: false) == .close)
    #expect(plain.responseField(to: .http10, switchesProtocol: false) == .none)
    let asked = decide(
      "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", .keepAlive, .serverClose)
    #expect(asked.keepsClient)
    #expect(asked.requestField == .none)
    #expect(asked.responseField(to: .http11, switchesProtocol: false) == .keepAlive)
  }

  @Test("the client's close does not reach the server connection")
  func clientClose() {
    let decision = decide(get("/", ["Connection: close"]), .keepAlive, .keepAlive)
    #expect(!decision.keepsClient)
    #expect(decision.keepsServer)
    #expect(decision.requestField == .none)
  }

  @Test("the response settles both sides")
  func responses() {
    let closed = decide(
      get("/"), .keepAlive, .keepAlive,
      response: "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n")
    #expect(closed.keepsClient)
    #expect(!closed.keepsServer)
    let open = decide(get("/"), .keepAlive, .keepAlive, response: "HTTP/1.1 200 OK\r\n\r\n")
    #expect(!open.keepsClient)
    #expect(!open.keepsServer)
    let old = decide(
      get("/"), .keepAlive, .keepAlive, response: "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\n")
    #expect(old.keepsClient)
    #expect(!old.keepsServer)
    #expect(old.responseField(to: .http10, switchesProtocol: false) == .keepAlive)
    let framedTwice = decide(
      get("/"), .keepAlive, .keepAlive,
      response: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n")
    #expect(!framedTwice.keepsClient)
    #expect(!framedTwice.keepsServer)
  }

  @Test("a soft stop, an upgrade, a broken stream")
  func others() {
    #expect(!decide(get("/"), .keepAlive, .keepAlive, isStopping: true).keepsClient)
    let upgrade = decide(
      get("/", ["Connection: upgrade", "Upgrade: foo"]), .keepAlive, .serverClose)
    #expect(upgrade.requestField == .upgrade)
    #expect(upgrade.responseField(to: .http11, switchesProtocol: true) == .upgrade)
    var broken = decide(get("/"), .keepAlive, .keepAlive)
    broken.closeClient()
    broken.closeServer()
    #expect(!broken.keepsClient)
    #expect(!broken.keepsServer)
  }

  @Test("sharing of idle server connections")
  func reuse() {
    func admits(_ reuse: Plan.Reuse, first: Bool, proven: Bool) -> Bool {
      reuse.admitsShared(isFirstRequest: first, connectionIsProven: proven)
    }
    #expect(!admits(.never, first: false, proven: true))
    #expect(!admits(.safe, first: true, proven: true))
    #expect(admits(.safe, first: false, proven: false))
    #expect(!admits(.aggressive, first: true, proven: false))
    #expect(admits(.aggressive, first: true, proven: true))
    #expect(admits(.always, first: true, proven: false))
  }

  @Test(
    "an end that has a status has a page, and a code of two letters", arguments: StreamEnd.allCases)
  func ends(end: StreamEnd) {
    if let status = end.status {
      let page = ErrorPage.response(for: status).withUTF8Buffer { unsafe Array($0) }
      #expect(page.starts(with: Array("HTTP/1.1 \(status) ".utf8)))
    }
    #expect("CcSsPRIK-".utf8.contains(end.termination.cause))
    #expect("RQCHD-".utf8.contains(end.termination.phase))
    #expect((end == .normal) == (end.termination == TerminationState()))
  }
}
