import LintelSystem

/// A ``Kernel`` whose sockets lead into a ``Network``.
struct SimulatedKernel: Kernel, ~Copyable {
  let network: Network
  private var ready: [KernelEvent] = []

  init(network: Network) { self.network = network }

  func now() -> Int64 { network.time }

  func wallTime() -> WallTime { WallTime(seconds: network.time / 1_000, milliseconds: 0) }

  func accept(_ listener: Descriptor, peer: inout PeerAddress) -> Outcome {
    guard let descriptor = network.accept() else { return Outcome(errorNumber: 11) }
    peer = PeerAddress(ipv4: 0x0A00_0001, port: 40_000)
    return Outcome(count: Int(descriptor))
  }

  func connect(to address: SocketAddress) -> Outcome {
    Outcome(count: Int(network.connect(toPort: address.peer.port)))
  }

  func connectionError(_ descriptor: Descriptor) -> Int32 {
    network.sockets[descriptor.number]?.connectError ?? 0
  }

  func localAddress(_ descriptor: Descriptor) -> PeerAddress { PeerAddress() }

  func receive(
    _ descriptor: Descriptor, into memory: UnsafeMutableRawBufferPointer
  ) -> Outcome {
    let (outcome, bytes) = network.receive(descriptor.number, atMost: memory.count)
    unsafe memory.copyBytes(from: bytes)
    return outcome
  }

  func send(
    _ descriptor: Descriptor, from memory: UnsafeRawBufferPointer, isMoreComing: Bool
  ) -> Outcome {
    network.send(descriptor.number, unsafe Array(memory))
  }

  func shutdownWrite(_ descriptor: Descriptor) { network.endSending(descriptor.number) }

  func close(_ descriptor: Descriptor, isAbrupt: Bool) { network.close(descriptor.number) }

  func enableProbes(_ descriptor: Descriptor) {}

  func register(_ descriptor: Descriptor, token: UInt64, interest: Interest) -> Outcome {
    if interest == .connection {
      network.watch(descriptor.number, token: token)
    } else if descriptor == Simulation.listener {
      network.listenerToken = token
    }
    return Outcome(count: 0)
  }

  func unregister(_ descriptor: Descriptor) {
    if descriptor == Simulation.listener { network.listenerToken = 0 }
  }

  mutating func wait(milliseconds: Int32) -> Int {
    ready = network.run(milliseconds: milliseconds)
    return ready.count
  }

  func event(_ position: Int) -> KernelEvent { ready[position] }

  func acknowledgeWake(_ descriptor: Descriptor) {}

  func write(_ descriptor: Descriptor, from memory: UnsafeRawBufferPointer) -> Outcome {
    network.write(unsafe Array(memory))
    return Outcome(count: memory.count)
  }
}
