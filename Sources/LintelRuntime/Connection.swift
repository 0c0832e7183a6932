internal import LintelHTTP
internal import LintelSystem

/// One socket of a worker: a client, a server, a health check, a listener, or the wake-up.
///
/// Rows live in a ``SlotTable``. An event names a row by slot and generation, so that one that was
/// meant for an earlier owner of the slot is not taken for the present one.
struct Connection {
  enum Role: UInt8 {
    case free
    case wake
    case listener
    case client
    case server
    case check
  }

  /// Where a connection is in its life; the comments name the roles that use a phase.
  enum Phase: UInt8 {
    /// Client: no byte of a request is there. Server: kept for the next request.
    case idle
    /// Client: a head has begun.
    case head
    /// Client and server: a stream owns it.
    case busy
    /// Server and check: not yet established.
    case connecting
    /// Client: the last bytes are on their way, then it is closed.
    case closing
    /// Client: all is said; what still comes in is dropped, lest a reset destroys our answer.
    case lingering
  }

  struct Flags: OptionSet {
    let rawValue: UInt16

    /// A read may bring something.
    static let canRead = Flags(rawValue: 1 << 0)
    /// A write may be taken.
    static let canWrite = Flags(rawValue: 1 << 1)
    /// The peer has announced its end; there may be bytes before it.
    static let readHangup = Flags(rawValue: 1 << 2)
    /// The socket has failed or both directions are over.
    static let hangup = Flags(rawValue: 1 << 3)
    /// A read has returned the end.
    static let readEnded = Flags(rawValue: 1 << 4)
    /// We have shut down our direction.
    static let writeEnded = Flags(rawValue: 1 << 5)
    /// The bytes in `input` are known to be an incomplete head.
    static let needsMore = Flags(rawValue: 1 << 6)
    /// Client: an earlier stream failed or asked for the end; no further request is read.
    static let lastRequest = Flags(rawValue: 1 << 7)
    /// Listener: accepting is suspended until there is room.
    static let paused = Flags(rawValue: 1 << 8)
    /// Listener: the socket belongs to several threads, and is closed by the one that opened it.
    static let shared = Flags(rawValue: 1 << 9)
    /// Server: authentication has tied it to one client.
    static let isPrivate = Flags(rawValue: 1 << 10)
  }

  static let none = UInt32.max

  var descriptor: Descriptor
  var role: Role
  var phase: Phase
  var flags: Flags = []
  var generation: UInt32

  /// Client: its frontend. Server and check: its server. Listener: its frontend.
  var owner: UInt32

  /// The stream in service, or ``none``.
  var stream: UInt32 = none

  /// Client: the server connection that it alone uses under `http-reuse never`, or ``none``.
  var attached: UInt32 = none

  /// Client: the server of the last request, for `option prefer-last-server`, or ``none``.
  var lastServer: UInt32 = none

  /// Neighbours in a list of idle connections.
  var next: UInt32 = none
  var previous: UInt32 = none

  /// Requests that it has carried, the present one included.
  var requests: UInt32 = 0

  var progress = HeadProgress()
  var input = Buffer.none
  var output = Buffer.none

  /// When the timer matters; `.max` for never. The wheel may look earlier, and finds out here.
  var deadline: Int64 = .max

  /// Client: when it was accepted, then when the present request began.
  var began: Int64 = 0
  var peer = PeerAddress()

  init(
    descriptor: Descriptor, role: Role, phase: Phase, generation: UInt32, owner: UInt32
  ) {
    self.descriptor = descriptor
    self.role = role
    self.phase = phase
    self.generation = generation
    self.owner = owner
  }

  /// What the kernel reports its events under.
  func token(_ slot: UInt32) -> UInt64 { UInt64(generation) << 32 | UInt64(slot) }

  /// A read may bring bytes or the end.
  var isReadable: Bool { flags.contains(.canRead) && !flags.contains(.readEnded) }
}
