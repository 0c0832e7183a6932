internal import LintelHTTP
internal import LintelSystem
internal import Synchronization

/// A tiny HTTP server that answers with its name, to try a balancer on.
///
/// Every request gets a 200 with the name in the body and in the header `x-origin`; the target
/// `/bytes/<n>` gets `n` bytes instead.
public final class DemoOrigin: Sendable {
  public let port: UInt16
  private let stopping: Atomic<Bool>
  private let wake: Descriptor
  private let finished: FinishLine

  /// Listens on the loopback and serves in a thread of its own.
  ///
  /// - Parameter port: 0 lets the system choose.
  public init(name: String, port: UInt16) throws(StartupError) {
    let address = SocketAddress(PeerAddress(ipv4: 0x7F00_0001, port: port))
    let opened = ListeningSocket.open(address, backlog: 1_024, options: [])
    guard !opened.isFailure else {
      throw StartupError(
        .cannotListen(address: "127.0.0.1:\(port)"), errorNumber: opened.errorNumber)
    }
    let listener = Descriptor(Int32(truncatingIfNeeded: opened.raw))
    self.port = ListeningSocket.boundAddress(listener).port
    guard let wake = WakeDescriptor.open(), let finished = FinishLine(count: 1) else {
      throw StartupError(.threadsUnavailable, errorNumber: 0)
    }
    self.wake = wake
    self.finished = finished
    stopping = Atomic(false)
    let bytes = Array(name.utf8)
    let isStarted = WorkerThread.start { [weak self] in
      if let kernel = EpollKernel() {
        var loop = OriginLoop(kernel: kernel, name: bytes, listener: listener, wake: wake)
        while loop.turn() {
          guard let self, !self.stopping.load(ordering: .relaxed) else { break }
        }
        loop.closeEverything()
      }
      finished.cross()
    }
    guard isStarted else { throw StartupError(.threadsUnavailable, errorNumber: 0) }
  }

  public func stop() {
    stopping.store(true, ordering: .relaxed)
    WakeDescriptor.signal(wake)
  }

  /// Waits until the thread has ended.
  public func wait() { finished.wait() }
}

/// The event loop of a ``DemoOrigin``.
struct OriginLoop: ~Copyable {
  private struct Client {
    var descriptor: Descriptor
    var generation: UInt32
    var progress = HeadProgress()
    var body = Transfer(.none, trailers: .drop)
    var input = Buffer.none
    var output = Buffer.none
    /// Bytes of a large body that have not been written to `output` yet.
    var remaining: UInt64 = 0
    var closes = false
  }

  private static let listenerToken = UInt64.max
  private static let wakeToken = UInt64.max - 1
  private static let clientsMax = 65_536

  private var kernel: EpollKernel
  private let name: [UInt8]
  private let listener: Descriptor
  private var clients = SlotTable<Client>(capacity: OriginLoop.clientsMax)
  private var buffers = BufferPool()
  private var inbox = MemoryRegion(count: 65_536)
  private var scratch = MemoryRegion(count: 65_536)
  private var head = HeadIndex()
  private var generation: UInt32 = 0

  init(kernel: consuming EpollKernel, name: [UInt8], listener: Descriptor, wake: Descriptor) {
    self.kernel = kernel
    self.name = name
    self.listener = listener
    _ = self.kernel.register(listener, token: Self.listenerToken, interest: .listener)
    _ = self.kernel.register(wake, token: Self.wakeToken, interest: .listener)
  }

  /// Serves what is ready; false when it has been woken to end.
  mutating func turn() -> Bool {
    let count = kernel.wait(milliseconds: 60_000)
    for position in 0..<count {
      let event = kernel.event(position)
      switch event.token {
      case Self.wakeToken: return false
      case Self.listenerToken: accept()
      default:
        let slot = UInt32(truncatingIfNeeded: event.token)
        if clients.contains(slot), clients[slot].generation == UInt32(event.token >> 32) {
          serve(slot)
        }
      }
    }
    return true
  }

  mutating func closeEverything() {
    for slot in 0..<clients.slotLimit where clients[slot].generation != 0 { close(slot) }
    kernel.close(listener, isAbrupt: false)
  }

  private mutating func accept() {
    var peer = PeerAddress()
    while true {
      let accepted = kernel.accept(listener, peer: &peer)
      guard !accepted.isFailure else { return }
      generation = generation &+ 1 == 0xFFFF_FFFF ? 1 : generation &+ 1
      let descriptor = Descriptor(Int32(truncatingIfNeeded: accepted.raw))
      guard let slot = clients.insert(Client(descriptor: descriptor, generation: generation))
      else {
        kernel.close(descriptor, isAbrupt: true)
        return
      }
      let token = UInt64(generation) << 32 | UInt64(slot)
      _ = kernel.register(descriptor, token: token, interest: .connection)
    }
  }

  private mutating func close(_ slot: UInt32) {
    kernel.close(clients[slot].descriptor, isAbrupt: false)
    var client = clients[slot]
    buffers.give(&client.input)
    buffers.give(&client.output)
    client.generation = 0
    clients[slot] = client
    clients.remove(slot)
  }

  /// Writes what waits, then reads and answers until neither goes on.
  private mutating func serve(_ slot: UInt32) {
    while true {
      guard flush(slot) else { return }
      if clients[slot].closes {
        close(slot)
        return
      }
      let held = clients[slot].input.count
      let memory = unsafe inbox.bytes(from: held, count: inbox.count - held)
      let outcome = unsafe kernel.receive(clients[slot].descriptor, into: memory)
      if outcome.isBlocked { return }
      guard !outcome.isFailure, outcome.raw > 0 else {
        close(slot)
        return
      }
      if held > 0 {
        unsafe inbox.bytes(from: 0, count: held).copyMemory(from: clients[slot].input.bytes)
        var input = clients[slot].input
        buffers.give(&input)
        clients[slot].input = input
      }
      guard answer(slot, count: held + outcome.raw) else {
        close(slot)
        return
      }
    }
  }

  /// Answers the requests in the inbox, and keeps an incomplete one; false when one is bad.
  private mutating func answer(_ slot: UInt32, count: Int) -> Bool {
    var offset = 0
    while offset < count {
      let rest = unsafe inbox.bytes(from: offset, count: count - offset)
      if !clients[slot].body.isDone {
        offset += unsafe clients[slot].body.advance(rest).used
        guard clients[slot].body.kind != .invalid else { return false }
        continue
      }
      var progress = clients[slot].progress
      let verdict = unsafe head.parseRequest(rest.octets.span, progress: &progress)
      clients[slot].progress = progress
      switch verdict {
      case .invalid: return false
      case .incomplete:
        var input = clients[slot].input
        let isKept = unsafe buffers.append(rest.readOnly, to: &input)
        clients[slot].input = input
        return isKept
      case .complete(let length):
        clients[slot].progress = HeadProgress()
        clients[slot].body = Transfer(head.framing, trailers: .drop)
        unsafe respond(slot, rest.octets.span)
        offset += length
      }
    }
    return true
  }

  private mutating func respond(_ slot: UInt32, _ bytes: Span<UInt8>) {
    let wanted = byteCount(bytes.extracting(head.path.range))
    var sink = unsafe ByteSink(scratch.bytes(from: 0, count: scratch.count))
    sink.append("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nx-origin: ")
    sink.append(name.span)
    sink.append("\r\ncontent-length: ")
    sink.append(decimal: wanted ?? UInt64(name.count + 1))
    if !head.wantsKeepAlive { sink.append("\r\nconnection: close") }
    sink.append("\r\n\r\n")
    if head.method != .head {
      if let wanted {
        clients[slot].remaining = wanted
      } else {
        sink.append(name.span)
        sink.append("\n")
      }
    }
    clients[slot].closes = !head.wantsKeepAlive
    let length = sink.count
    write(slot, length)
    if clients[slot].remaining > 0 { _ = flush(slot) }
  }

  /// Sends the first bytes of the scratch memory, and keeps what is not taken.
  private mutating func write(_ slot: UInt32, _ length: Int) {
    let bytes = unsafe scratch.bytes(from: 0, count: length).readOnly
    var taken = 0
    if clients[slot].output.isEmpty {
      let outcome = unsafe kernel.send(
        clients[slot].descriptor, from: bytes, isMoreComing: clients[slot].remaining > 0)
      taken = max(0, outcome.raw)
      if taken == length { return }
    }
    var output = clients[slot].output
    let isKept = unsafe buffers.append(
      UnsafeRawBufferPointer(rebasing: bytes[taken...]), to: &output)
    clients[slot].output = output
    if !isKept { clients[slot].closes = true }
  }

  /// Sends what is kept and what remains of a body; false when the client takes no more for now.
  private mutating func flush(_ slot: UInt32) -> Bool {
    while !clients[slot].output.isEmpty || clients[slot].remaining > 0 {
      if clients[slot].output.isEmpty {
        let length = Int(min(clients[slot].remaining, 65_536))
        unsafe scratch.bytes(from: 0, count: length).initializeMemory(
          as: UInt8.self, repeating: UInt8(ascii: "x"))
        clients[slot].remaining -= UInt64(length)
        write(slot, length)
        continue
      }
      let outcome = unsafe kernel.send(
        clients[slot].descriptor, from: clients[slot].output.bytes, isMoreComing: false)
      guard !outcome.isFailure else { return outcome.isBlocked ? false : true }
      clients[slot].output.drop(outcome.raw)
      if clients[slot].output.isEmpty {
        var output = clients[slot].output
        buffers.give(&output)
        clients[slot].output = output
      }
    }
    return true
  }

  /// The number in `/bytes/<n>`.
  private func byteCount(_ path: Span<UInt8>) -> UInt64? {
    let prefix: StaticString = "/bytes/"
    guard path.count > 7, path.count <= 7 + 12 else { return nil }
    for position in 0..<7 where unsafe path[position] != prefix.utf8Start[position] { return nil }
    var value: UInt64 = 0
    for position in 7..<path.count {
      let digit = path[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + UInt64(digit)
    }
    return value
  }
}
