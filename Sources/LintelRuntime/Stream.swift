internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan

/// One exchange between a client and a server: a request with its response, or a tunnel.
///
/// It is apart from the connections because those outlive it, and because a multiplexed client
/// will have several.
struct Stream {
  enum State: UInt8 {
    /// Waits for a place at a server.
    case queued
    /// Waits before it tries a server again.
    case delayed
    case connecting
    case exchanging
    /// The response is complete; the client has not taken all of it.
    case draining
  }

  struct Flags: OptionSet {
    let rawValue: UInt32

    /// The whole request is in `saved`, and repeating it is harmless.
    static let replayable = Flags(rawValue: 1 << 0)
    /// Bytes of the request have been sent on the present server connection.
    static let requestSent = Flags(rawValue: 1 << 1)
    /// The head of the final response has been passed on.
    static let responseStarted = Flags(rawValue: 1 << 2)
    /// The server connection has carried requests before.
    static let reused = Flags(rawValue: 1 << 3)
    static let upgradeAsked = Flags(rawValue: 1 << 6)
    static let tunnel = Flags(rawValue: 1 << 7)
    static let redispatched = Flags(rawValue: 1 << 8)
    static let clientIsHTTP10 = Flags(rawValue: 1 << 9)
    static let acceptsTrailers = Flags(rawValue: 1 << 10)
    static let clientEnded = Flags(rawValue: 1 << 11)
    static let serverEnded = Flags(rawValue: 1 << 12)
    /// The client's end has been passed on to the server.
    static let clientEndPassed = Flags(rawValue: 1 << 13)
    static let serverEndPassed = Flags(rawValue: 1 << 14)
    /// Counted in the sessions of pool and server.
    static let countsAtServer = Flags(rawValue: 1 << 15)
    static let countsAtPool = Flags(rawValue: 1 << 16)
    /// Only a fresh server connection will do, because a kept one has just failed.
    static let avoidIdle = Flags(rawValue: 1 << 17)
    /// The server took only a part of the request.
    static let requestCut = Flags(rawValue: 1 << 18)
  }

  var generation: UInt32
  var client: UInt32
  var server = Connection.none
  var frontend: UInt32
  var pool = Connection.none

  /// The chosen server, or ``Connection/none``.
  var slot = Connection.none

  var state = State.connecting

  /// Bytes of the next read of the response: more for clients that keep up.
  var readSize = 65_536
  var flags: Flags = []
  var method = Method.other
  var request = Transfer()
  var response = Transfer()

  /// The request as it is sent: head, and what of the body came with it.
  var saved = Buffer.none

  /// Length of the request line at the start of `saved`, for the log.
  var requestLine: UInt32 = 0

  /// Which connections outlive the exchange.
  var fate: StreamConnections

  /// A server that has just failed, or ``Connection/none``.
  var avoided = Connection.none
  var retries: UInt32 = 0
  var status: UInt16 = 0
  var bytesToClient: UInt64 = 0

  /// Times of the loop clock; -1 for what did not happen.
  var began: Int64 = 0
  var headAt: Int64 = -1
  var assignedAt: Int64 = -1
  var connectedAt: Int64 = -1
  var respondedAt: Int64 = -1

  var end = StreamEnd.normal

  /// Neighbours in the queue of a pool.
  var next = Connection.none
  var previous = Connection.none

  init(generation: UInt32, client: UInt32, frontend: UInt32, fate: StreamConnections) {
    self.generation = generation
    self.client = client
    self.frontend = frontend
    self.fate = fate
  }
}

/// How far one direction of an exchange has come.
struct Transfer {
  enum Kind: UInt8 {
    /// Nothing more is to come.
    case done
    /// The head is not there yet.
    case head
    case length
    case chunked
    /// Chunks that are taken apart for a receiver that does not know them.
    case unchunked
    case untilClose
    case tunnel
    /// The sender broke the framing.
    case invalid
  }

  var kind = Kind.head
  var remaining: UInt64 = 0
  var decoder = ChunkedDecoder()

  var isDone: Bool { kind == .done }

  init() {}

  /// A direction without messages.
  static var tunnel: Transfer {
    var transfer = Transfer()
    transfer.kind = .tunnel
    return transfer
  }

  init(_ framing: BodyFraming, trailers: ChunkedDecoder.TrailerPolicy, takesApart: Bool = false) {
    switch framing {
    case .none: kind = .done
    case .length(let count):
      kind = count == 0 ? .done : .length
      remaining = count
    case .chunked:
      kind = takesApart ? .unchunked : .chunked
      decoder = ChunkedDecoder(trailers: trailers)
    case .untilClose: kind = .untilClose
    }
  }

  /// What became of received bytes: the first `kept` are to be sent on, and `used` were looked at.
  struct Portion {
    var kept: Int
    var used: Int
  }

  /// Accounts for bytes of the body and closes the gaps that dropped ones leave.
  mutating func advance(_ memory: UnsafeMutableRawBufferPointer) -> Portion {
    switch kind {
    case .done, .head, .invalid: return Portion(kept: 0, used: 0)
    case .untilClose, .tunnel: return Portion(kept: memory.count, used: memory.count)
    case .length:
      let used = Int(min(UInt64(memory.count), remaining))
      remaining -= UInt64(used)
      if remaining == 0 { kind = .done }
      return Portion(kept: used, used: used)
    case .chunked, .unchunked: return unsafe advanceChunks(memory)
    }
  }

  private mutating func advanceChunks(_ memory: UnsafeMutableRawBufferPointer) -> Portion {
    guard let base = memory.baseAddress else { return Portion(kept: 0, used: 0) }
    var kept = 0
    var used = 0
    while used < memory.count, decoder.state == .body {
      let rest = unsafe UnsafeBufferPointer(
        start: (base + used).assumingMemoryBound(to: UInt8.self), count: memory.count - used)
      let step: ChunkedDecoder.Step
      if kind == .chunked {
        step = unsafe decoder.passThrough(rest.span)
        if kept != used, step.forwarded > 0 {
          unsafe (base + kept).copyMemory(from: base + used, byteCount: step.forwarded)
        }
      } else {
        step = unsafe decoder.decode(rest.span)
        let from = used + step.skipped
        if kept != from, step.forwarded > 0 {
          unsafe (base + kept).copyMemory(from: base + from, byteCount: step.forwarded)
        }
      }
      kept += step.forwarded
      used += step.forwarded + step.skipped
      guard step.forwarded + step.skipped > 0 else { break }
    }
    switch decoder.state {
    case .body: break
    case .done: kind = .done
    case .invalid: kind = .invalid
    }
    return Portion(kept: kept, used: used)
  }
}
