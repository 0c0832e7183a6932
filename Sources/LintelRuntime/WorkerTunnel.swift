internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Bytes in both directions: `mode tcp`, and HTTP after an accepted upgrade.
extension Worker where K: ~Copyable {
  /// Begins a tunnel for a client that has just connected.
  mutating func startTunnel(_ client: UInt32) {
    guard let stream = insertStream(client) else {
      closeClient(client, isAbrupt: true)
      return
    }
    connections[client].requests = 1
    streams[stream].flags.insert(.tunnel)
    streams[stream].request = .tunnel
    streams[stream].response = .tunnel
    streams[stream].fate.closeClient()
    guard let pool = routeConnection(client) else {
      failExchange(stream, .noServer)
      return
    }
    enter(stream, pool: pool)
    dispatch(stream)
  }

  /// Moves what can be moved, in both directions.
  mutating func pumpTunnel(_ stream: UInt32) {
    var hasMoved = false
    let client = streams[stream].client
    let server = streams[stream].server
    guard passStash(stream) else { return }
    guard
      carry(stream, from: client, to: server, isRequest: true, &hasMoved),
      carry(stream, from: server, to: client, isRequest: false, &hasMoved)
    else { return }
    let flags = streams[stream].flags
    if flags.contains([.clientEndPassed, .serverEndPassed]) {
      closeTunnel(stream, .normal)
      return
    }
    if hasMoved { updateTunnelTimers(stream) }
  }

  /// Bytes that the client sent behind its upgrade request belong to the tunnel.
  private mutating func passStash(_ stream: UInt32) -> Bool {
    let client = streams[stream].client
    let server = streams[stream].server
    guard !connections[client].input.isEmpty, connections[server].output.isEmpty else {
      return true
    }
    var held = connections[client].input
    connections[client].input = .none
    let delivery = unsafe send(held.bytes, on: server)
    buffers.give(&held)
    if case .failed = delivery {
      closeTunnel(stream, .serverAbortedData)
      return false
    }
    return true
  }

  private mutating func carry(
    _ stream: UInt32, from source: UInt32, to target: UInt32, isRequest: Bool,
    _ hasMoved: inout Bool
  ) -> Bool {
    if !connections[target].output.isEmpty {
      let before = connections[target].output.count
      switch flush(target) {
      case .failed:
        closeTunnel(stream, isRequest ? .serverAbortedData : .clientAbortedData)
        return false
      case .pending:
        if connections[target].output.count != before { hasMoved = true }
        return true
      case .sent: hasMoved = true
      }
    }
    for _ in 0..<Self.burstMax {
      guard connections[source].isReadable else { break }
      switch receive(source) {
      case .nothing: return passEnd(stream, from: source, to: target, isRequest: isRequest)
      case .ended:
        hasMoved = true
        return passEnd(stream, from: source, to: target, isRequest: isRequest)
      case .failed:
        closeTunnel(stream, isRequest ? .clientAbortedData : .serverAbortedData)
        return false
      case .bytes(let count):
        hasMoved = true
        if !isRequest {
          streams[stream].bytesToClient &+= UInt64(count)
          if streams[stream].respondedAt < 0 { streams[stream].respondedAt = now }
        }
        let bytes = unsafe inbox.bytes(from: Self.headroom, count: count).readOnly
        switch unsafe send(bytes, on: target) {
        case .failed:
          closeTunnel(stream, isRequest ? .serverAbortedData : .clientAbortedData)
          return false
        case .pending: return true
        case .sent: break
        }
      }
    }
    if connections[source].isReadable { goOnLater(stream) }
    return passEnd(stream, from: source, to: target, isRequest: isRequest)
  }

  /// Tells one side that the other has finished sending, once all its bytes are through.
  private mutating func passEnd(
    _ stream: UInt32, from source: UInt32, to target: UInt32, isRequest: Bool
  ) -> Bool {
    let passed: Stream.Flags = isRequest ? .clientEndPassed : .serverEndPassed
    guard connections[source].flags.contains(.readEnded),
      !streams[stream].flags.contains(passed), connections[target].output.isEmpty
    else { return true }
    streams[stream].flags.insert(passed)
    kernel.shutdownWrite(connections[target].descriptor)
    return true
  }

  /// Both sides have a deadline: a tunnel is idle when neither has moved.
  private mutating func updateTunnelTimers(_ stream: UInt32) {
    let row = streams[stream]
    let frontend = plan.frontends[Int(row.frontend)].timeouts
    let pool = plan.pools[Int(row.pool)].timeouts
    let tunnel = pool.tunnel != 0 ? pool.tunnel : frontend.tunnel
    let isHalfClosed = !row.flags.isDisjoint(with: [.clientEndPassed, .serverEndPassed])
    var forClient = tunnel != 0 ? tunnel : frontend.client
    var forServer = tunnel != 0 ? tunnel : pool.server
    if isHalfClosed {
      forClient = frontend.clientFin != 0 ? frontend.clientFin : frontend.client
      forServer = pool.serverFin != 0 ? pool.serverFin : pool.server
    }
    setDeadline(row.client, after: forClient)
    setDeadline(row.server, after: forServer)
  }

  /// Closes both sides.
  mutating func closeTunnel(_ stream: UInt32, _ end: StreamEnd) {
    let client = streams[stream].client
    dropServer(stream, isAbrupt: end != .normal)
    streams[stream].end = end
    logStream(stream)
    freeStream(stream)
    closeClient(client, isAbrupt: end != .normal)
  }
}
