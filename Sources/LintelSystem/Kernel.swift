/// An open file, by its number.
///
/// It does not close itself: connections live in slabs of plain rows, and the worker that owns a
/// row closes what is in it.
@frozen
public struct Descriptor: Sendable, Hashable, BitwiseCopyable {
  public let number: Int32

  @inlinable public init(_ number: Int32) { self.number = number }

  @inlinable public static var none: Descriptor { Descriptor(-1) }
}

/// What a socket is ready for.
@frozen
public struct Readiness: OptionSet, Sendable, BitwiseCopyable {
  public let rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable public static var readable: Readiness { Readiness(rawValue: 1) }
  @inlinable public static var writable: Readiness { Readiness(rawValue: 2) }

  /// The peer will send no more.
  @inlinable public static var readHangup: Readiness { Readiness(rawValue: 4) }

  /// Both directions are over, or the socket has failed.
  @inlinable public static var hangup: Readiness { Readiness(rawValue: 8) }
}

/// One event of a wait.
@frozen
public struct KernelEvent: Sendable, BitwiseCopyable {
  /// What the caller registered the socket under.
  public var token: UInt64
  public var readiness: Readiness

  @inlinable
  public init(token: UInt64, readiness: Readiness) {
    self.token = token
    self.readiness = readiness
  }
}

/// How a socket is watched.
@frozen
public enum Interest: UInt8, Sendable, BitwiseCopyable {
  /// Both directions, edge-triggered, for the whole life of the socket.
  case connection

  /// Incoming connections, as long as there are some.
  case listener

  /// The same, for a listening socket that several threads wait for.
  case sharedListener
}

/// Everything a worker asks of the operating system.
///
/// A worker is generic over it and specialised at compile time. Tests put a scripted network in
/// its place and replay a whole worker from a seed.
public protocol Kernel: ~Copyable {
  /// Milliseconds on a clock that never jumps.
  mutating func now() -> Int64

  mutating func wallTime() -> WallTime

  /// Takes a waiting connection, ready for non-blocking use, and says where it comes from.
  mutating func accept(_ listener: Descriptor, peer: inout PeerAddress) -> Outcome

  /// Starts a connection; the descriptor is in the result.
  ///
  /// It may be connected at once, or in the background: the socket is writable when it is done,
  /// and ``connectionError(_:)`` tells how it went.
  mutating func connect(to address: SocketAddress) -> Outcome

  /// The error that is pending on a socket, or zero.
  mutating func connectionError(_ descriptor: Descriptor) -> Int32

  /// The address at which a client reached us.
  mutating func localAddress(_ descriptor: Descriptor) -> PeerAddress

  /// Zero means that the peer will send no more.
  mutating func receive(_ descriptor: Descriptor, into memory: UnsafeMutableRawBufferPointer)
    -> Outcome

  /// - Parameter isMoreComing: The kernel may hold back a short segment for the next call.
  mutating func send(
    _ descriptor: Descriptor, from memory: UnsafeRawBufferPointer, isMoreComing: Bool
  ) -> Outcome

  /// Tells the peer that we shall send no more.
  mutating func shutdownWrite(_ descriptor: Descriptor)

  /// Closes a socket; with `isAbrupt`, what is unsent is lost and the peer sees a reset.
  mutating func close(_ descriptor: Descriptor, isAbrupt: Bool)

  /// Lets keep-alive probes find out when the peer is gone.
  mutating func enableProbes(_ descriptor: Descriptor)

  mutating func register(_ descriptor: Descriptor, token: UInt64, interest: Interest) -> Outcome

  mutating func unregister(_ descriptor: Descriptor)

  /// Waits for events and returns their number.
  ///
  /// - Parameter milliseconds: -1 waits for ever, 0 not at all.
  mutating func wait(milliseconds: Int32) -> Int

  /// An event of the last wait.
  mutating func event(_ position: Int) -> KernelEvent

  /// Empties a descriptor that another thread uses to wake this one.
  mutating func acknowledgeWake(_ descriptor: Descriptor)

  /// Writes log bytes without waiting.
  mutating func write(_ descriptor: Descriptor, from memory: UnsafeRawBufferPointer) -> Outcome
}
