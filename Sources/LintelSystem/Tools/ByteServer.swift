internal import Glibc

/// A small server on one thread, whose protocol is a function: for demonstrations and tests.
///
/// It copies bytes freely. The data path never uses it.
public struct ByteServer: ~Copyable {
  /// What the protocol makes of the bytes of a connection so far.
  public struct Answer {
    /// How many of the bytes are used up.
    public var consumed: Int
    public var output: [UInt8]
    public var closes: Bool

    public init(consumed: Int, output: [UInt8], closes: Bool = false) {
      self.consumed = consumed
      self.output = output
      self.closes = closes
    }
  }

  private struct Peer {
    var input: [UInt8] = []
    var output: [UInt8] = []
    var isClosing = false
  }

  /// A peer that sends more than this without an answer is closed.
  private static let inputLimit = 1 << 20

  private var kernel: EpollKernel
  private let listener: Descriptor
  private var peers: [Int32: Peer] = [:]

  public static func listen(on address: SocketAddress) -> Result<Descriptor, SystemFailure> {
    let outcome = ListeningSocket.open(address, backlog: 128, options: [])
    guard !outcome.isFailure else { return .failure(SystemFailure(outcome)) }
    return .success(Descriptor(Int32(outcome.raw)))
  }

  /// - Returns: Nil where the kernel gives no epoll descriptor.
  public init?(listener: Descriptor) {
    guard let kernel = EpollKernel() else { return nil }
    let token = UInt64(UInt32(bitPattern: listener.number))
    guard !kernel.register(listener, token: token, interest: .listener).isFailure else {
      return nil
    }
    self.kernel = kernel
    self.listener = listener
  }

  /// Serves until the process ends.
  public mutating func run(_ answer: ([UInt8]) -> Answer?) {
    while true {
      let count = kernel.wait(milliseconds: -1)
      for position in 0..<count {
        let event = kernel.event(position)
        let descriptor = Descriptor(Int32(truncatingIfNeeded: event.token))
        if descriptor == listener { acceptAll() } else { serve(descriptor, answer) }
      }
    }
  }

  private mutating func acceptAll() {
    var peer = PeerAddress()
    while true {
      let outcome = kernel.accept(listener, peer: &peer)
      guard !outcome.isFailure else { return }
      let descriptor = Descriptor(Int32(outcome.raw))
      let token = UInt64(UInt32(bitPattern: descriptor.number))
      if kernel.register(descriptor, token: token, interest: .connection).isFailure {
        kernel.close(descriptor, isAbrupt: true)
      } else {
        peers[descriptor.number] = Peer()
      }
    }
  }

  private mutating func serve(_ descriptor: Descriptor, _ answer: ([UInt8]) -> Answer?) {
    guard var peer = peers.removeValue(forKey: descriptor.number) else { return }
    let isOver = !fill(&peer.input, from: descriptor)
    while !peer.isClosing, !peer.input.isEmpty, let step = answer(peer.input) {
      peer.input.removeFirst(min(step.consumed, peer.input.count))
      peer.output += step.output
      peer.isClosing = step.closes
    }
    let isBroken = !flush(&peer.output, to: descriptor)
    let isDone = peer.output.isEmpty && (isOver || peer.isClosing)
    if isBroken || isDone || peer.input.count > Self.inputLimit {
      kernel.close(descriptor, isAbrupt: false)
    } else {
      peers[descriptor.number] = peer
    }
  }

  /// Reads what is there; false at the end of the stream.
  private mutating func fill(_ input: inout [UInt8], from descriptor: Descriptor) -> Bool {
    while true {
      var outcome = Outcome(count: 0)
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        outcome = unsafe kernel.receive(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
        count = max(outcome.raw, 0)
      }
      if outcome.isBlocked { return true }
      guard outcome.raw > 0 else { return false }
      input += chunk
    }
  }

  /// Writes what fits; false when the peer is gone.
  private mutating func flush(_ output: inout [UInt8], to descriptor: Descriptor) -> Bool {
    while !output.isEmpty {
      let outcome = unsafe output.withUnsafeBytes {
        unsafe kernel.send(descriptor, from: $0, isMoreComing: false)
      }
      if outcome.isBlocked { return true }
      guard !outcome.isFailure else { return false }
      output.removeFirst(outcome.raw)
    }
    return true
  }
}
