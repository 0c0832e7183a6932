internal import LintelPlan
internal import LintelSystem

/// Everything that is opened before the first thread starts.
struct Setup {
  let plan: Plan
  let shared: SharedState
  let finished: FinishLine
  private(set) var bound: [BoundListener] = []
  private let threadCount: Int
  private let capacity: Int
  private let connectionsMax: Int
  private var listeners: [[WorkerListener]]
  private var logChannels: [LogChannel?] = []

  /// Descriptors that are not connections, for each thread and for the process.
  private static let descriptorsPerThread = 8
  private static let descriptorsAside = 32

  /// The largest limit that is believed; some systems claim to have a thousand million.
  private static let descriptorCeiling = 1_048_576

  init(plan: Plan) throws(StartupError) {
    self.plan = plan
    threadCount =
      plan.process.threads == 0 ? WorkerThread.usableCores : Int(plan.process.threads)
    connectionsMax = try Self.connectionsMax(plan, threadCount)
    capacity = connectionsMax * 2 + plan.listeners.count + plan.servers.count + 64
    guard let wakes = Self.makeWakes(threadCount), let finished = FinishLine(count: threadCount)
    else { throw StartupError(.threadsUnavailable, errorNumber: 0) }
    shared = SharedState(plan: plan, wakes: wakes)
    self.finished = finished
    listeners = Array(repeating: [], count: threadCount)
    do {
      for index in plan.listeners.indices { try open(ListenerIndex(UInt32(index))) }
      try openLogs()
    } catch {
      close()
      throw error
    }
  }

  /// How many clients there may be at once, within the limit on descriptors: each may need a
  /// second one for its server.
  private static func connectionsMax(_ plan: Plan, _ threads: Int) throws(StartupError) -> Int {
    let available = DescriptorLimit.raise(ceiling: descriptorCeiling)
    let aside =
      descriptorsAside + threads * (descriptorsPerThread + plan.listeners.count)
      + plan.servers.count
    let fits = max(0, (available - aside) / 2)
    let wanted = Int(plan.process.maxConnections)
    guard wanted > 0 else {
      guard fits > 0 else {
        throw StartupError(
          .tooFewDescriptors(needed: aside + 2, available: available, fits: 0), errorNumber: 0)
      }
      return fits
    }
    guard wanted <= fits else {
      throw StartupError(
        .tooFewDescriptors(needed: wanted * 2 + aside, available: available, fits: fits),
        errorNumber: 0)
    }
    return wanted
  }

  /// The wake-ups live as long as the process, like the threads that may still signal them.
  private static func makeWakes(_ count: Int) -> [Descriptor]? {
    var wakes: [Descriptor] = []
    for _ in 0..<count {
      guard let wake = WakeDescriptor.open() else { return nil }
      wakes.append(wake)
    }
    return wakes
  }

  // MARK: - Listeners

  private mutating func open(_ index: ListenerIndex) throws(StartupError) {
    let listener = plan.listeners[index.position]
    guard !plan.frontends[listener.frontend.position].options.contains(.disabled) else { return }
    switch listener.address {
    case .inherited(let number):
      let adopted = ListeningSocket.adopt(Descriptor(number))
      guard !adopted.isFailure else {
        throw StartupError(
          .notListening(descriptor: number), errorNumber: adopted.errorNumber,
          origin: listener.origin)
      }
      share(Descriptor(number), index)
    case .unix(let path):
      ListeningSocket.removeFile(plan.bytes(path))
      share(try bind(index, port: nil, options: []), index)
    case .abstract: share(try bind(index, port: nil, options: []), index)
    case .ipv4, .ipv6: try openInternet(index)
    }
  }

  /// One socket for each thread, all on one port.
  private mutating func openInternet(_ index: ListenerIndex) throws(StartupError) {
    let listener = plan.listeners[index.position]
    // A second balancer could share the port unnoticed, so the port must first be had alone.
    let probe = try bind(index, port: nil, options: [])
    guard threadCount > 1 else {
      listeners[0].append(
        WorkerListener(descriptor: probe, frontend: listener.frontend, isShared: false))
      note(probe, index)
      return
    }
    let port = ListeningSocket.boundAddress(probe).port
    ListeningSocket.close(probe)
    for thread in 0..<threadCount {
      let descriptor = try bind(index, port: port, options: .reusePort)
      listeners[thread].append(
        WorkerListener(descriptor: descriptor, frontend: listener.frontend, isShared: false))
      if thread == 0 { note(descriptor, index) }
    }
  }

  private func bind(
    _ index: ListenerIndex, port: UInt16?, options: ListeningSocket.Options
  ) throws(StartupError) -> Descriptor {
    let listener = plan.listeners[index.position]
    var options = options
    if listener.options.contains(.dualStack) { options.insert(.dualStack) }
    if listener.options.contains(.ipv6Only) { options.insert(.ipv6Only) }
    if listener.options.contains(.deferAccept) { options.insert(.deferAccept) }
    if listener.options.contains(.transparent) { options.insert(.transparent) }
    let address = replacing(port, in: listener.address)
    guard let target = socketAddress(address, in: plan) else {
      throw StartupError(
        .cannotListen(address: addressText(address, in: plan)), errorNumber: 22,
        origin: listener.origin)
    }
    let limit = plan.frontends[listener.frontend.position].maxConnections
    let backlog = listener.backlog != 0 ? listener.backlog : limit != 0 ? limit : 4_096
    let opened = ListeningSocket.open(
      target, backlog: Int32(clamping: backlog), options: options)
    guard !opened.isFailure else {
      throw StartupError(
        .cannotListen(address: addressText(listener.address, in: plan)),
        errorNumber: opened.errorNumber, origin: listener.origin)
    }
    return Descriptor(Int32(truncatingIfNeeded: opened.raw))
  }

  private func replacing(_ port: UInt16?, in address: Plan.Address) -> Plan.Address {
    guard let port else { return address }
    return switch address {
    case .ipv4(let low, _): .ipv4(low, port: port)
    case .ipv6(let high, let low, _): .ipv6(high: high, low: low, port: port)
    case .unix, .abstract, .inherited: address
    }
  }

  /// One socket for all threads.
  private mutating func share(_ descriptor: Descriptor, _ index: ListenerIndex) {
    let frontend = plan.listeners[index.position].frontend
    for thread in 0..<threadCount {
      listeners[thread].append(
        WorkerListener(descriptor: descriptor, frontend: frontend, isShared: threadCount > 1))
    }
    note(descriptor, index)
  }

  private mutating func note(_ descriptor: Descriptor, _ index: ListenerIndex) {
    let listener = plan.listeners[index.position]
    let peer = ListeningSocket.boundAddress(descriptor)
    bound.append(
      BoundListener(
        listener: index,
        address: addressText(replacing(peer.port, in: listener.address), in: plan),
        port: peer.port, origin: listener.origin))
  }

  // MARK: - Logs

  private mutating func openLogs() throws(StartupError) {
    var known: [(Plan.LogTarget.Destination, LogChannel)] = []
    for target in plan.logTargets {
      if let same = known.first(where: { $0.0 == target.destination }) {
        logChannels.append(same.1)
        continue
      }
      let outcome: Outcome
      var kind = LogChannel.Kind.stream
      switch target.destination {
      case .standardOutput: outcome = LogDescriptor.open(1)
      case .standardError: outcome = LogDescriptor.open(2)
      case .descriptor(let number): outcome = LogDescriptor.open(number)
      case .datagram(let address):
        kind = .datagram
        guard let socketAddress = socketAddress(address, in: plan) else {
          throw StartupError(.cannotLog, errorNumber: 22)
        }
        outcome = LogDescriptor.connect(to: socketAddress)
      }
      guard !outcome.isFailure else {
        // A syslog socket that is not there must not keep the service from starting.
        if kind == .datagram {
          logChannels.append(nil)
          continue
        }
        throw StartupError(.cannotLog, errorNumber: outcome.errorNumber)
      }
      let channel = LogChannel(
        descriptor: Descriptor(Int32(truncatingIfNeeded: outcome.raw)), kind: kind)
      known.append((target.destination, channel))
      logChannels.append(channel)
    }
  }

  // MARK: - Threads

  /// Starts the workers. From here on they own the listeners.
  func startThreads() {
    for number in 0..<threadCount {
      let plan = plan
      let shared = SharedHandle(state: shared)
      let listeners = listeners[number]
      let logChannels = logChannels
      let capacity = capacity
      let connectionsMax = connectionsMax
      let finished = finished
      let isStarted = WorkerThread.start {
        if let kernel = EpollKernel() {
          var worker = Worker(
            kernel: kernel, number: number, plan: plan, shared: shared, listeners: listeners,
            logChannels: logChannels, capacity: capacity, connectionsMax: connectionsMax)
          worker.run()
        }
        finished.cross()
      }
      if !isStarted { finished.cross() }
    }
  }

  private mutating func close() {
    var closed: Set<Int32> = []
    for listener in listeners.joined() where closed.insert(listener.descriptor.number).inserted {
      ListeningSocket.close(listener.descriptor)
    }
    for wake in shared.wakes { ListeningSocket.close(wake) }
  }
}
