internal import CLinux
internal import Glibc

/// Opens the sockets that connections arrive on.
public enum ListeningSocket {
  @frozen
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// An IPv6 socket takes IPv4 clients too.
    public static let dualStack = Options(rawValue: 1)

    /// An IPv6 socket takes no IPv4 clients.
    public static let ipv6Only = Options(rawValue: 2)

    /// A client becomes visible with its first bytes.
    public static let deferAccept = Options(rawValue: 4)

    /// The address need not be the machine's.
    public static let transparent = Options(rawValue: 8)

    /// Several sockets share the port, one for each thread.
    public static let reusePort = Options(rawValue: 16)
  }

  /// Binds and listens; the result is a descriptor or the error number of the step that failed.
  public static func open(
    _ address: SocketAddress, backlog: Int32, options: Options
  ) -> Outcome {
    let made = syscall { Int(socket(address.family, lintel_sock_stream, 0)) }
    guard !made.isFailure else { return made }
    let descriptor = Descriptor(Int32(made.raw))
    configure(descriptor, address: address, options: options)

    var result = syscall {
      unsafe address.withPointer { unsafe Int(bind(descriptor.number, $0, $1)) }
    }
    if !result.isFailure {
      result = syscall { Int(listen(descriptor.number, backlog)) }
    }
    if result.isFailure {
      close(descriptor)
      return result
    }
    return made
  }

  /// The address that a socket is bound to; it tells the port that the system chose for port 0.
  public static func boundAddress(_ descriptor: Descriptor) -> PeerAddress {
    var address = SocketAddress()
    let result = syscall {
      unsafe address.withMutablePointer { unsafe Int(getsockname(descriptor.number, $0, $1)) }
    }
    return result.isFailure ? PeerAddress() : address.peer
  }

  /// Makes an inherited descriptor fit for use: non-blocking and not passed on to children.
  public static func adopt(_ descriptor: Descriptor) -> Outcome {
    let flags = fcntl(descriptor.number, F_GETFL)
    guard flags >= 0 else { return Outcome(errorNumber: errno) }
    guard SocketOption.get(descriptor, level: SOL_SOCKET, name: SO_ACCEPTCONN) == 1 else {
      return Outcome(errorNumber: EINVAL)
    }
    _ = fcntl(descriptor.number, F_SETFL, flags | O_NONBLOCK)
    _ = fcntl(descriptor.number, F_SETFD, FD_CLOEXEC)
    SocketOption.set(descriptor, level: lintel_ipproto_tcp, name: lintel_tcp_nodelay, to: 1)
    return Outcome(count: Int(descriptor.number))
  }

  public static func close(_ descriptor: Descriptor) {
    _ = Glibc.close(descriptor.number)
  }

  /// Removes the socket file that an earlier process left behind.
  public static func removeFile(_ path: some Collection<UInt8>) {
    _ = unsafe unlink(String(decoding: path, as: UTF8.self))
  }

  private static func configure(
    _ descriptor: Descriptor, address: SocketAddress, options: Options
  ) {
    guard address.isInternet else { return }
    SocketOption.set(descriptor, level: SOL_SOCKET, name: SO_REUSEADDR, to: 1)
    // Accepted sockets inherit it, which saves a call for each of them.
    SocketOption.set(descriptor, level: lintel_ipproto_tcp, name: lintel_tcp_nodelay, to: 1)
    if options.contains(.reusePort) {
      SocketOption.set(descriptor, level: SOL_SOCKET, name: SO_REUSEPORT, to: 1)
    }
    if address.family == AF_INET6, options.contains(.dualStack) || options.contains(.ipv6Only) {
      let isExclusive: Int32 = options.contains(.ipv6Only) ? 1 : 0
      SocketOption.set(
        descriptor, level: lintel_ipproto_ipv6, name: lintel_ipv6_v6only, to: isExclusive)
    }
    if options.contains(.transparent) {
      SocketOption.set(descriptor, level: lintel_ipproto_ip, name: lintel_ip_transparent, to: 1)
    }
    if options.contains(.deferAccept) {
      SocketOption.set(
        descriptor, level: lintel_ipproto_tcp, name: lintel_tcp_defer_accept, to: 1)
    }
  }
}
