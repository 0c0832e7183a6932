internal import CLinux
internal import Glibc

/// The Linux kernel, through `epoll`.
///
/// Connections are registered once for both directions, edge-triggered; after that no call changes
/// the registration. Closing a descriptor takes it out.
@safe
public struct EpollKernel: Kernel, ~Copyable {
  private let epoll: Int32
  private let events: UnsafeMutablePointer<epoll_event>

  /// Events taken in one wait: enough for a busy worker, and a small part of the first-level cache.
  private static let eventsMax = 256

  /// Fails when the process has no descriptor left.
  public init?() {
    let made = syscall { Int(epoll_create1(lintel_epoll_cloexec)) }
    guard !made.isFailure else { return nil }
    epoll = Int32(made.raw)
    unsafe events = .allocate(capacity: Self.eventsMax)
  }

  deinit {
    _ = Glibc.close(epoll)
    unsafe events.deallocate()
  }

  public func now() -> Int64 { SystemClock.monotonicMilliseconds() }

  public func wallTime() -> WallTime { SystemClock.wallTime() }

  public func accept(_ listener: Descriptor, peer: inout PeerAddress) -> Outcome {
    var address = SocketAddress()
    let result = syscall {
      unsafe address.withMutablePointer { pointer, size in
        unsafe Int(accept4(listener.number, pointer, size, lintel_accept_flags))
      }
    }
    if !result.isFailure { peer = address.peer }
    return result
  }

  public func connect(to address: SocketAddress) -> Outcome {
    let made = syscall { Int(socket(address.family, lintel_sock_stream, 0)) }
    guard !made.isFailure else { return made }
    let descriptor = Descriptor(Int32(made.raw))
    if address.isInternet {
      SocketOption.set(descriptor, level: lintel_ipproto_tcp, name: lintel_tcp_nodelay, to: 1)
    }
    let result = syscall {
      unsafe address.withPointer { unsafe Int(Glibc.connect(descriptor.number, $0, $1)) }
    }
    if !result.isFailure || result.isInProgress { return made }
    close(descriptor, isAbrupt: false)
    return result
  }

  public func connectionError(_ descriptor: Descriptor) -> Int32 {
    SocketOption.get(descriptor, level: SOL_SOCKET, name: SO_ERROR)
  }

  public func localAddress(_ descriptor: Descriptor) -> PeerAddress {
    var address = SocketAddress()
    let result = syscall {
      unsafe address.withMutablePointer { unsafe Int(getsockname(descriptor.number, $0, $1)) }
    }
    return result.isFailure ? PeerAddress() : address.peer
  }

  public func receive(
    _ descriptor: Descriptor, into memory: UnsafeMutableRawBufferPointer
  ) -> Outcome {
    syscall { unsafe recv(descriptor.number, memory.baseAddress, memory.count, 0) }
  }

  public func send(
    _ descriptor: Descriptor, from memory: UnsafeRawBufferPointer, isMoreComing: Bool
  ) -> Outcome {
    let flags = isMoreComing ? lintel_msg_nosignal | lintel_msg_more : lintel_msg_nosignal
    return syscall {
      unsafe Glibc.send(descriptor.number, memory.baseAddress, memory.count, flags)
    }
  }

  public func shutdownWrite(_ descriptor: Descriptor) {
    _ = syscall { Int(shutdown(descriptor.number, lintel_shutdown_write)) }
  }

  public func close(_ descriptor: Descriptor, isAbrupt: Bool) {
    if isAbrupt {
      var linger = linger(l_onoff: 1, l_linger: 0)
      let size = socklen_t(MemoryLayout.size(ofValue: linger))
      _ = unsafe setsockopt(descriptor.number, SOL_SOCKET, SO_LINGER, &linger, size)
    }
    // The descriptor is gone even when the call is interrupted, so it is not repeated.
    _ = Glibc.close(descriptor.number)
  }

  public func enableProbes(_ descriptor: Descriptor) {
    SocketOption.set(descriptor, level: SOL_SOCKET, name: SO_KEEPALIVE, to: 1)
  }

  public func register(_ descriptor: Descriptor, token: UInt64, interest: Interest) -> Outcome {
    var event = unsafe epoll_event()
    unsafe event.data.u64 = token
    unsafe event.events =
      switch interest {
      case .connection:
        lintel_epoll_in | lintel_epoll_out | lintel_epoll_read_hangup | lintel_epoll_edge
      case .listener: lintel_epoll_in
      case .sharedListener: lintel_epoll_in | lintel_epoll_exclusive
      }
    return syscall {
      unsafe Int(epoll_ctl(epoll, lintel_epoll_add, descriptor.number, &event))
    }
  }

  public func unregister(_ descriptor: Descriptor) {
    var event = unsafe epoll_event()
    _ = syscall { unsafe Int(epoll_ctl(epoll, lintel_epoll_remove, descriptor.number, &event)) }
  }

  public func wait(milliseconds: Int32) -> Int {
    let result = Int(
      unsafe epoll_wait(epoll, events, Int32(Self.eventsMax), milliseconds))
    // A signal ends the wait early, which the caller cannot tell from a time-out.
    return max(0, result)
  }

  public func event(_ position: Int) -> KernelEvent {
    precondition(position < Self.eventsMax)
    let event = unsafe events[position]
    let bits = unsafe event.events
    var readiness: Readiness = []
    if bits & lintel_epoll_in != 0 { readiness.insert(.readable) }
    if bits & lintel_epoll_out != 0 { readiness.insert(.writable) }
    if bits & lintel_epoll_read_hangup != 0 { readiness.insert(.readHangup) }
    if bits & (lintel_epoll_error | lintel_epoll_hangup) != 0 { readiness.insert(.hangup) }
    return unsafe KernelEvent(token: event.data.u64, readiness: readiness)
  }

  public func acknowledgeWake(_ descriptor: Descriptor) {
    var count: UInt64 = 0
    _ = syscall { unsafe Glibc.read(descriptor.number, &count, 8) }
  }

  public func write(_ descriptor: Descriptor, from memory: UnsafeRawBufferPointer) -> Outcome {
    syscall { unsafe Glibc.write(descriptor.number, memory.baseAddress, memory.count) }
  }
}
