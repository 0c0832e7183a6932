import LintelSystem

/// A scripted network with its own clock: everything that happens in it follows from a seed.
///
/// One thread uses it. Sockets that the worker under test holds are rows here; what is at their
/// other end are the clients and servers of the scenario.
final class Network {
  /// One end of a connection, seen from the worker.
  struct Socket {
    var token: UInt64 = 0
    var isWatched = false
    var isClosed = false
    var isConnecting = false
    var connectError: Int32 = 0
    var inbound: [UInt8] = []
    var peerEnded = false
    var wasReset = false
    /// Bytes that the peer takes before it must rest.
    var window = Int.max
    var pending: Readiness = []
    /// Called with what the worker sends, and with nil when it ends.
    var deliver: ([UInt8]?) -> Void = { _ in }
  }

  private struct Event {
    var time: Int64
    var order: Int
    var action: () -> Void
  }

  private(set) var time: Int64 = 1_000
  private(set) var sockets: [Int32: Socket] = [:]
  private var events: [Event] = []
  private var order = 0
  private var nextDescriptor: Int32 = 100
  var random: SeededRandom

  /// Cuts every byte stream at random places, and spreads the pieces in time.
  let isSegmented: Bool
  var listenerToken: UInt64 = 0
  private var waiting: [Int32] = []
  private(set) var log: [UInt8] = []

  /// What happens when the worker connects to a server's port.
  var servers: [UInt16: (Network, Int32) -> Void] = [:]

  init(seed: UInt64, isSegmented: Bool) {
    random = SeededRandom(seed: seed)
    self.isSegmented = isSegmented
  }

  // MARK: - Time

  func after(_ milliseconds: Int64, _ action: @escaping () -> Void) {
    order += 1
    events.append(Event(time: time + milliseconds, order: order, action: action))
  }

  /// The worker waits for ever, and nothing will happen any more.
  private(set) var isStalled = false

  /// Lets time pass until the worker has something to do, or for as long as it waits.
  func run(milliseconds: Int32) -> [KernelEvent] {
    let deadline = milliseconds < 0 ? Int64.max : time + Int64(milliseconds)
    while true {
      let ready = collect()
      if !ready.isEmpty { return ready }
      guard let next = events.indices.min(by: { isEarlier(events[$0], events[$1]) }),
        events[next].time <= deadline
      else {
        if deadline == .max { isStalled = true } else { time = deadline }
        return []
      }
      let event = events.remove(at: next)
      time = max(time, event.time)
      event.action()
    }
  }

  private func isEarlier(_ left: Event, _ right: Event) -> Bool {
    (left.time, left.order) < (right.time, right.order)
  }

  private func collect() -> [KernelEvent] {
    var ready: [KernelEvent] = []
    if !waiting.isEmpty, listenerToken != 0 {
      ready.append(KernelEvent(token: listenerToken, readiness: .readable))
    }
    for descriptor in sockets.keys.sorted() {
      guard let socket = sockets[descriptor], socket.isWatched, !socket.pending.isEmpty else {
        continue
      }
      ready.append(KernelEvent(token: socket.token, readiness: socket.pending))
      sockets[descriptor]?.pending = []
    }
    return ready
  }

  // MARK: - The far ends

  func makeSocket() -> Int32 {
    nextDescriptor += 1
    sockets[nextDescriptor] = Socket()
    return nextDescriptor
  }

  /// A client connects; `deliver` gets what it is sent.
  func connectClient(_ deliver: @escaping ([UInt8]?) -> Void) -> Int32 {
    let descriptor = makeSocket()
    sockets[descriptor]?.deliver = deliver
    sockets[descriptor]?.pending = .writable
    waiting.append(descriptor)
    return descriptor
  }

  /// The far end sends bytes.
  func feed(_ descriptor: Int32, _ bytes: [UInt8]) {
    guard isSegmented, bytes.count > 1 else {
      push(descriptor, bytes)
      return
    }
    var position = 0
    var delay: Int64 = 0
    while position < bytes.count {
      let longest = random.below(4) == 0 ? 5_000 : 12
      let end = min(bytes.count, position + 1 + random.below(longest))
      let piece = Array(bytes[position..<end])
      inOrder(descriptor, after: delay) { $0.push(descriptor, piece) }
      delay += Int64(random.below(3))
      position = end
    }
  }

  /// The far end says that it will send no more.
  func finish(_ descriptor: Int32) {
    inOrder(descriptor, after: 0) { network in
      network.sockets[descriptor]?.peerEnded = true
      network.sockets[descriptor]?.pending.formUnion([.readable, .readHangup])
    }
  }

  func reset(_ descriptor: Int32) {
    sockets[descriptor]?.wasReset = true
    sockets[descriptor]?.pending.formUnion([.readable, .writable, .readHangup, .hangup])
  }

  /// The far end rests after so many bytes.
  func limit(_ descriptor: Int32, window: Int) { sockets[descriptor]?.window = window }

  private var lastTime: [Int32: Int64] = [:]

  /// Pieces of one stream stay in order, however they are delayed.
  private func inOrder(
    _ descriptor: Int32, after delay: Int64, _ action: @escaping (Network) -> Void
  ) {
    let moment = max(time + delay, lastTime[descriptor] ?? 0)
    lastTime[descriptor] = moment
    after(moment - time) { [unowned self] in action(self) }
  }

  private func push(_ descriptor: Int32, _ bytes: [UInt8]) {
    guard sockets[descriptor] != nil else { return }
    sockets[descriptor]?.inbound += bytes
    sockets[descriptor]?.pending.insert(.readable)
  }

  // MARK: - The worker's calls

  func accept() -> Int32? { waiting.isEmpty ? nil : waiting.removeFirst() }

  func watch(_ descriptor: Int32, token: UInt64) {
    sockets[descriptor]?.token = token
    sockets[descriptor]?.isWatched = true
  }

  func connect(toPort port: UInt16) -> Int32 {
    let descriptor = makeSocket()
    sockets[descriptor]?.isConnecting = true
    guard let server = servers[port] else { return descriptor }
    server(self, descriptor)
    return descriptor
  }

  /// A server accepts the connection that the worker has begun.
  func establish(_ descriptor: Int32, _ deliver: @escaping ([UInt8]?) -> Void) {
    sockets[descriptor]?.isConnecting = false
    sockets[descriptor]?.deliver = deliver
    sockets[descriptor]?.pending.insert(.writable)
  }

  /// A server refuses it.
  func refuse(_ descriptor: Int32) {
    sockets[descriptor]?.connectError = 111
    sockets[descriptor]?.pending.formUnion([.readable, .writable, .hangup])
  }

  func receive(_ descriptor: Int32, atMost limit: Int) -> (Outcome, [UInt8]) {
    guard let socket = sockets[descriptor] else { return (Outcome(errorNumber: 9), []) }
    if socket.wasReset { return (Outcome(errorNumber: 104), []) }
    guard !socket.inbound.isEmpty else {
      return (socket.peerEnded ? Outcome(count: 0) : Outcome(errorNumber: 11), [])
    }
    let count = min(limit, socket.inbound.count)
    let bytes = Array(socket.inbound[..<count])
    sockets[descriptor]?.inbound.removeFirst(count)
    return (Outcome(count: count), bytes)
  }

  func send(_ descriptor: Int32, _ bytes: [UInt8]) -> Outcome {
    guard let socket = sockets[descriptor] else { return Outcome(errorNumber: 9) }
    if socket.wasReset { return Outcome(errorNumber: 32) }
    var count = min(bytes.count, socket.window)
    if isSegmented, count > 0, random.below(3) == 0 { count = random.below(count) }
    if socket.window != .max { sockets[descriptor]?.window -= count }
    if count > 0 { socket.deliver(Array(bytes[..<count])) }
    if count < bytes.count, socket.window == .max {
      after(Int64(1 + random.below(3))) { [unowned self] in
        sockets[descriptor]?.pending.insert(.writable)
      }
    }
    return count == 0 ? Outcome(errorNumber: 11) : Outcome(count: count)
  }

  func endSending(_ descriptor: Int32) { sockets[descriptor]?.deliver(nil) }

  func close(_ descriptor: Int32) {
    let socket = sockets.removeValue(forKey: descriptor)
    socket?.deliver(nil)
  }

  func write(_ bytes: [UInt8]) { log += bytes }
}

/// A small generator of random numbers (splitmix64): one seed, one sequence.
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from zero up to `bound`, which is not included.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}
