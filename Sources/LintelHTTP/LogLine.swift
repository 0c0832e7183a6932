extension ByteSink {
  /// Appends an `option httplog` line, without syslog header and line end.
  ///
  /// - Parameters:
  ///   - server: Empty if none was chosen, which prints `<NOSRV>`.
  ///   - request: The request line up to, not with, its line end; empty prints `<BADREQ>`.
  public mutating func appendHTTPLog(
    _ record: LogRecord,
    clock: inout LogClock,
    clientAddress: Span<UInt8>,
    frontend: Span<UInt8>,
    backend: Span<UInt8>,
    server: Span<UInt8>,
    request: Span<UInt8>
  ) {
    appendLogOrigin(record, &clock, clientAddress)
    appendLogPath(frontend, backend, server)
    append(decimal: record.timeRequest)
    appendSlash(record.timeQueued)
    appendSlash(record.timeConnect)
    appendSlash(record.timeResponse)
    append("/")
    if record.loggedEarly { append("+") }
    append(decimal: record.timeActive)
    append(" ")
    append(decimal: Int64(record.status))
    append(" ")
    if record.loggedEarly { append("+") }
    append(decimal: record.bytesRead)
    append(" - - ")
    append(record.termination.cause)
    append(record.termination.phase)
    append("-- ")
    appendLogCounters(record)
    append(" \"")
    if request.isEmpty { append("<BADREQ>") } else { appendEscaped(request) }
    append("\"")
  }

  /// Appends an `option tcplog` line, without syslog header and line end.
  public mutating func appendTCPLog(
    _ record: LogRecord,
    clock: inout LogClock,
    clientAddress: Span<UInt8>,
    frontend: Span<UInt8>,
    backend: Span<UInt8>,
    server: Span<UInt8>
  ) {
    appendLogOrigin(record, &clock, clientAddress)
    appendLogPath(frontend, backend, server)
    append(decimal: record.timeQueued)
    appendSlash(record.timeConnect)
    append("/")
    if record.loggedEarly { append("+") }
    append(decimal: record.timeActive)
    append(" ")
    if record.loggedEarly { append("+") }
    append(decimal: record.bytesRead)
    append(" ")
    append(record.termination.cause)
    append(record.termination.phase)
    append(" ")
    appendLogCounters(record)
  }

  /// Appends the line of a frontend with neither `option httplog` nor `option tcplog`.
  public mutating func appendConnectLog(
    clientAddress: Span<UInt8>,
    clientPort: UInt16,
    listenerAddress: Span<UInt8>,
    listenerPort: UInt16,
    frontend: Span<UInt8>,
    isHTTP: Bool
  ) {
    append("Connect from ")
    append(clientAddress)
    append(":")
    append(decimal: UInt64(clientPort))
    append(" to ")
    append(listenerAddress)
    append(":")
    append(decimal: UInt64(listenerPort))
    append(" (")
    append(frontend)
    append(isHTTP ? "/HTTP)" : "/TCP)")
  }

  private mutating func appendLogOrigin(
    _ record: LogRecord, _ clock: inout LogClock, _ clientAddress: Span<UInt8>
  ) {
    append(clientAddress)
    append(":")
    append(decimal: UInt64(record.clientPort))
    append(" [")
    clock.appendDate(
      seconds: record.acceptSeconds, milliseconds: record.acceptMilliseconds, to: &self)
    append("] ")
  }

  private mutating func appendLogPath(
    _ frontend: Span<UInt8>, _ backend: Span<UInt8>, _ server: Span<UInt8>
  ) {
    append(frontend)
    append(" ")
    append(backend)
    append("/")
    if server.isEmpty { append("<NOSRV>") } else { append(server) }
    append(" ")
  }

  private mutating func appendLogCounters(_ record: LogRecord) {
    append(decimal: UInt64(record.processConnections))
    appendSlash(Int64(record.frontendConnections))
    appendSlash(Int64(record.backendConnections))
    appendSlash(Int64(record.serverConnections))
    append("/")
    if record.redispatched { append("+") }
    append(decimal: UInt64(record.retries))
    append(" ")
    append(decimal: UInt64(record.serverQueue))
    appendSlash(Int64(record.backendQueue))
  }

  private mutating func appendSlash(_ value: Int64) {
    append(UInt8(ascii: "/"))
    append(decimal: value)
  }

  /// Bytes that could end a quoted field or a line are written as `#XX` (HAProxy's manual,
  /// section 8.6).
  private mutating func appendEscaped(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      let isPlain = byte >= .space && byte < 0x7F
      if isPlain, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "#") {
        append(byte)
      } else {
        append(UInt8(ascii: "#"))
        append(upperHexDigit(byte >> 4))
        append(upperHexDigit(byte & 0x0F))
      }
    }
  }
}

private func upperHexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + (value - 10)
}
