internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Traffic and health log lines.
extension Worker where K: ~Copyable {
  /// Syslog levels.
  private enum Level {
    static var alert: UInt8 { 1 }
    static var error: UInt8 { 3 }
    static var notice: UInt8 { 5 }
    static var info: UInt8 { 6 }
  }

  /// Logs an exchange that is about to be freed, and counts it.
  mutating func logStream(_ stream: UInt32) {
    let row = streams[stream]
    shared.process.add(SharedState.ProcessCell.requests, 1)
    let frontend = plan.frontends[Int(row.frontend)]
    guard frontend.logFormat != .none, !frontend.logTargets.isEmpty else { return }
    let isError = row.end != .normal || row.status >= 500 || row.retries > 0
    if frontend.options.contains(.dontLogNormal), !isError { return }
    var record = LogRecord()
    fill(&record, client: row.client, began: row.began)
    record.status = row.status == 0 ? -1 : Int32(row.status)
    record.bytesRead = row.bytesToClient
    record.termination = row.end.termination
    record.retries = row.retries
    record.redispatched = row.flags.contains(.redispatched)
    fillTimes(&record, row)
    if row.pool != Connection.none {
      record.backendConnections = UInt32(clamping: shared.poolSessions.load(row.pool) - 1)
      record.backendQueue = UInt32(clamping: shared.poolQueued.load(row.pool))
    }
    if row.slot != Connection.none {
      record.serverConnections = UInt32(clamping: shared.serverSessions.load(row.slot))
    }
    let level = isError && frontend.options.contains(.separateErrors) ? Level.error : Level.info
    let line = unsafe UnsafeRawBufferPointer(
      rebasing: row.saved.memory == nil
        ? UnsafeRawBufferPointer(start: nil, count: 0)[...]
        : row.saved.whole[..<Int(row.requestLine)])
    unsafe emit(
      record, frontend, client: row.client, pool: row.pool, slot: row.slot,
      request: line.octets.span, level: level)
  }

  /// Logs a client that got no further than its request head.
  mutating func logRefusal(_ client: UInt32, _ end: StreamEnd, status: UInt16) {
    let connection = connections[client]
    let frontend = plan.frontends[Int(connection.owner)]
    guard frontend.logFormat != .none, !frontend.logTargets.isEmpty else { return }
    var record = LogRecord()
    fill(&record, client: client, began: connection.began)
    record.status = Int32(status)
    record.termination = end.termination
    record.timeActive = now - connection.began
    let level = frontend.options.contains(.separateErrors) ? Level.error : Level.info
    let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    unsafe emit(
      record, frontend, client: client, pool: Connection.none, slot: Connection.none,
      request: nothing.octets.span, level: level)
  }

  /// Logs that a server came up or went down, to the logs of its pool.
  mutating func logHealth(_ slot: UInt32, pool: UInt32, isUp: Bool) {
    let settings = plan.pools[Int(pool)]
    let memory = unsafe scratch.bytes(from: Self.headroom, count: 4_096)
    var sink = unsafe ByteSink(memory)
    sink.append("Server ")
    sink.append(plan.blob.span.extracting(settings.name.indices))
    sink.append("/")
    sink.append(plan.blob.span.extracting(plan.servers[Int(slot)].name.indices))
    sink.append(isUp ? " is UP. " : " is DOWN. ")
    sink.append(decimal: UInt64(balancers[Int(pool)].memberCount))
    sink.append(" servers take load. ")
    sink.append(decimal: UInt64(clamping: shared.serverSessions.load(slot)))
    sink.append(" sessions active, ")
    sink.append(decimal: UInt64(clamping: shared.poolQueued.load(pool)))
    sink.append(" queued.")
    guard !sink.overflowed else { return }
    let text = unsafe UnsafeRawBufferPointer(rebasing: memory[..<sink.count]).octets
    for target in settings.logTargets.indices {
      unsafe append(text.span, level: isUp ? Level.notice : Level.alert, to: target)
    }
  }

  private mutating func fill(_ record: inout LogRecord, client: UInt32, began: Int64) {
    let wall = log.wallTime(&kernel).moved(byMilliseconds: began - now)
    record.acceptSeconds = wall.seconds
    record.acceptMilliseconds = wall.milliseconds
    record.clientPort = connections[client].peer.port
    record.processConnections = UInt32(
      clamping: shared.process.load(SharedState.ProcessCell.connections))
    record.frontendConnections = UInt32(
      clamping: shared.frontendConnections.load(connections[client].owner))
  }

  /// Each phase ends where the next one begins; a phase that was not reached stays at -1.
  private func fillTimes(_ record: inout LogRecord, _ row: Stream) {
    record.timeActive = now - row.began
    if row.headAt >= 0 { record.timeRequest = row.headAt - row.began }
    let queuedFrom = row.headAt >= 0 ? row.headAt : row.began
    if row.assignedAt >= 0 { record.timeQueued = row.assignedAt - queuedFrom }
    if row.connectedAt >= 0, row.assignedAt >= 0 {
      record.timeConnect = row.connectedAt - row.assignedAt
    }
    if row.respondedAt >= 0, row.connectedAt >= 0 {
      record.timeResponse = row.respondedAt - row.connectedAt
    }
  }

  private mutating func emit(
    _ record: LogRecord, _ frontend: Plan.Frontend, client: UInt32, pool: UInt32, slot: UInt32,
    request: Span<UInt8>, level: UInt8
  ) {
    var local = PeerAddress()
    if frontend.logFormat == .connection {
      local = kernel.localAddress(connections[client].descriptor)
    }
    var clock = log.clock
    let memory = unsafe scratch.bytes(from: Self.headroom, count: 16_384)
    var sink = unsafe ByteSink(memory)
    write(
      record, frontend, client: client, local: local, pool: pool, slot: slot, request: request,
      clock: &clock, to: &sink)
    log.clock = clock
    let text = unsafe UnsafeRawBufferPointer(rebasing: memory[..<sink.count]).octets
    for target in frontend.logTargets.indices {
      unsafe append(text.span, level: level, to: target)
    }
  }

  private func write(
    _ record: LogRecord, _ frontend: Plan.Frontend, client: UInt32, local: PeerAddress,
    pool: UInt32, slot: UInt32, request: Span<UInt8>, clock: inout LogClock,
    to sink: inout ByteSink
  ) {
    let addressMemory = unsafe scratch.bytes(from: Self.headroom + 16_384, count: 64)
    var address = unsafe ByteSink(addressMemory)
    address.append(connections[client].peer)
    let clientText = unsafe UnsafeRawBufferPointer(
      rebasing: addressMemory[..<address.count]
    ).octets
    let blob = plan.blob.span
    let frontendName = blob.extracting(frontend.name.indices)
    let poolName =
      pool == Connection.none
      ? frontendName : blob.extracting(plan.pools[Int(pool)].name.indices)
    let serverName = blob.extracting(
      slot == Connection.none ? 0..<0 : plan.servers[Int(slot)].name.indices)
    switch frontend.logFormat {
    case .none: return
    case .http:
      unsafe sink.appendHTTPLog(
        record, clock: &clock, clientAddress: clientText.span, frontend: frontendName,
        backend: poolName, server: serverName, request: request)
    case .tcp:
      unsafe sink.appendTCPLog(
        record, clock: &clock, clientAddress: clientText.span, frontend: frontendName,
        backend: poolName, server: serverName)
    case .connection:
      let localMemory = unsafe scratch.bytes(from: Self.headroom + 16_448, count: 64)
      var localText = unsafe ByteSink(localMemory)
      localText.append(local)
      let octets = unsafe UnsafeRawBufferPointer(rebasing: localMemory[..<localText.count]).octets
      unsafe sink.appendConnectLog(
        clientAddress: clientText.span, clientPort: record.clientPort,
        listenerAddress: octets.span, listenerPort: local.port, frontend: frontendName,
        isHTTP: frontend.mode == .http)
    }
  }

  private mutating func append(_ text: Span<UInt8>, level: UInt8, to target: Int) {
    if !log.append(text, level: level, to: target, plan.logTargets[target], &kernel) {
      shared.process.add(SharedState.ProcessCell.droppedLogLines, 1)
    }
  }

  mutating func flushLog() { log.flush(&kernel) }
}
