import LintelHTTP
import Testing

@Suite("Log lines")
struct LogLineTests {
  private func line(_ write: (inout ByteSink) -> Void) -> String {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 1)
    defer { unsafe memory.deallocate() }
    var sink = unsafe ByteSink(memory)
    write(&sink)
    return written(sink)
  }

  /// 2009-02-06 12:14:14 UTC.
  private static let second: Int64 = 1_233_922_454

  private func http(_ record: LogRecord, server: String, request: String) -> String {
    var clock = LogClock()
    let client = Array("10.0.1.2".utf8)
    let frontend = Array("http-in".utf8)
    let backend = Array("static".utf8)
    let server = Array(server.utf8)
    let request = latin1(request)
    return line {
      $0.appendHTTPLog(
        record, clock: &clock, clientAddress: client.span, frontend: frontend.span,
        backend: backend.span, server: server.span, request: request.span)
    }
  }

  private static var served: LogRecord {
    var record = LogRecord()
    record.acceptSeconds = second
    record.acceptMilliseconds = 655
    record.clientPort = 33_317
    record.timeRequest = 10
    record.timeQueued = 0
    record.timeConnect = 30
    record.timeResponse = 69
    record.timeActive = 109
    record.status = 200
    record.bytesRead = 2_750
    record.processConnections = 1
    record.frontendConnections = 1
    record.backendConnections = 1
    record.serverConnections = 1
    return record
  }

  @Test("httplog")
  func httplog() {
    #expect(
      http(Self.served, server: "srv1", request: "GET /index.html HTTP/1.1")
        == "10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 10/0/30/69/109 200 2750 "
        + "- - ---- 1/1/1/1/0 0/0 \"GET /index.html HTTP/1.1\"")
  }

  @Test("httplog of a request that failed early, and of one logged early")
  func httplogVariants() {
    var failed = Self.served
    failed.timeQueued = -1
    failed.timeConnect = -1
    failed.timeResponse = -1
    failed.status = 400
    failed.bytesRead = 187
    failed.backendConnections = 0
    failed.serverConnections = 0
    failed.termination = TerminationState("P", "R")
    #expect(
      http(failed, server: "", request: "")
        == "10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/<NOSRV> 10/-1/-1/-1/109 400 "
        + "187 - - PR-- 1/1/0/0/0 0/0 \"<BADREQ>\"")
    var early = Self.served
    early.loggedEarly = true
    early.redispatched = true
    early.retries = 3
    early.serverQueue = 4
    early.backendQueue = 5
    early.status = -1
    #expect(
      http(early, server: "s", request: "GET /\"#\u{1}\u{FF}{|}~ HTTP/1.1")
        == "10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/s 10/0/30/69/+109 -1 +2750 "
        + "- - ---- 1/1/1/1/+3 4/5 \"GET /#22#23#01#FF{|}~ HTTP/1.1\"")
  }

  @Test("tcplog")
  func tcplog() {
    var record = LogRecord()
    record.acceptSeconds = Self.second
    record.acceptMilliseconds = 4
    record.clientPort = 33_313
    record.timeQueued = 0
    record.timeConnect = 0
    record.timeActive = 5_007
    record.bytesRead = 212
    record.frontendConnections = 0
    record.retries = 3
    let client = Array("10.0.1.2".utf8)
    let frontend = Array("fnt".utf8)
    let backend = Array("bck".utf8)
    let server = Array("srv1".utf8)
    var clock = LogClock(offsetSeconds: 3_600)
    let text = line {
      $0.appendTCPLog(
        record, clock: &clock, clientAddress: client.span, frontend: frontend.span,
        backend: backend.span, server: server.span)
    }
    #expect(
      text == "10.0.1.2:33313 [06/Feb/2009:13:14:14.004] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0"
    )
  }

  @Test("the line without a format")
  func connect() {
    let client = Array("10.0.1.2".utf8)
    let listener = Array("10.0.3.31".utf8)
    let frontend = Array("www".utf8)
    let text = line {
      $0.appendConnectLog(
        clientAddress: client.span, clientPort: 33_312, listenerAddress: listener.span,
        listenerPort: 8_012, frontend: frontend.span, isHTTP: true)
    }
    #expect(text == "Connect from 10.0.1.2:33312 to 10.0.3.31:8012 (www/HTTP)")
  }

  @Test(
    "dates",
    arguments: [
      (0, 0, "01/Jan/1970:00:00:00.000"),
      (951_782_399, 999, "28/Feb/2000:23:59:59.999"),
      (951_782_400, 1, "29/Feb/2000:00:00:00.001"),
      (951_868_800, 10, "01/Mar/2000:00:00:00.010"),
      (1_709_164_800, 0, "29/Feb/2024:00:00:00.000"),
      (1_735_689_599, 0, "31/Dec/2024:23:59:59.000"),
      (4_107_542_400, 0, "01/Mar/2100:00:00:00.000"),
      (253_402_300_799, 0, "31/Dec/9999:00:00:00.000"),
      (-5, 65_535, "01/Jan/1970:00:00:00.535"),
    ])
  func dates(seconds: Int64, milliseconds: UInt16, text: String) {
    var clock = LogClock()
    let formatted = line {
      clock.appendDate(seconds: seconds, milliseconds: milliseconds, to: &$0)
    }
    #expect(formatted == text)
    let again = line { clock.appendDate(seconds: seconds, milliseconds: milliseconds, to: &$0) }
    #expect(again == text)
  }

  @Test("numbers", arguments: [0, 9, 10, 99, 100, 12_345, UInt64.max])
  func decimal(_ value: UInt64) {
    #expect(line { $0.append(decimal: value) } == String(value))
    let signed = -Int64(value >> 1)
    #expect(line { $0.append(decimal: signed) } == String(signed))
    #expect(line { $0.append(decimal: Int64.min) } == String(Int64.min))
  }
}
