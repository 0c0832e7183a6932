internal import CLinux
internal import Glibc

/// A connection whose calls wait: for tools that have one thing to do at a time.
///
/// The data path never uses it.
public struct BlockingConnection: ~Copyable {
  private let descriptor: Descriptor

  /// Connects, or tells why not by an error number.
  ///
  /// - Parameter milliseconds: How long each later call may wait.
  public static func open(
    to address: SocketAddress, timeout milliseconds: Int32
  ) -> Result<Descriptor, SystemFailure> {
    let made = syscall { Int(socket(address.family, lintel_sock_stream_blocking, 0)) }
    guard !made.isFailure else { return .failure(SystemFailure(made)) }
    let descriptor = Descriptor(Int32(made.raw))
    var limit = timeval(
      tv_sec: Int(milliseconds) / 1_000, tv_usec: Int(milliseconds) % 1_000 * 1_000)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = unsafe setsockopt(
        descriptor.number, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
    let connected = syscall {
      unsafe address.withPointer { unsafe Int(connect(descriptor.number, $0, $1)) }
    }
    if connected.isFailure {
      _ = Glibc.close(descriptor.number)
      return .failure(SystemFailure(connected))
    }
    return .success(descriptor)
  }

  /// Takes over a connected descriptor and closes it in the end.
  public init(owning descriptor: Descriptor) { self.descriptor = descriptor }

  deinit { _ = Glibc.close(descriptor.number) }

  /// Sends all bytes; false when the peer is gone or takes too long.
  public func send(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let outcome = syscall {
        unsafe bytes.withUnsafeBytes { buffer in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
          return unsafe Glibc.send(
            descriptor.number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        }
      }
      guard !outcome.isFailure else { return false }
      offset += outcome.raw
    }
    return true
  }

  /// The next bytes; empty at the end of the stream, and nil after a failure or a timeout.
  public func receive(upTo limit: Int = 65_536) -> [UInt8]? {
    var outcome = Outcome(count: 0)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      outcome = syscall { unsafe recv(descriptor.number, buffer.baseAddress, buffer.count, 0) }
      count = max(outcome.raw, 0)
    }
    return outcome.isFailure ? nil : bytes
  }
}

/// A failed system call.
public struct SystemFailure: Error, Hashable, Sendable {
  public let errorNumber: Int32

  public init(_ outcome: Outcome) { errorNumber = outcome.errorNumber }

  public init(errorNumber: Int32) { self.errorNumber = errorNumber }

  /// The reason in words, such as "Connection refused".
  public var reason: String { errorText(errorNumber) }
}
