extension Plan {
  /// Limits of the whole process: HAProxy's `global` section.
  public struct Process: Sendable, Equatable, BitwiseCopyable {
    /// Client connections at once, over all frontends; zero lets the descriptor limit decide.
    public var maxConnections: UInt32 = 0

    /// Worker threads; zero means one per usable core. The HAProxy keyword is `nbthread`.
    public var threads: UInt16 = 0

    /// Bytes that a message head may fill. The HAProxy keyword is `tune.bufsize`.
    public var bufferSize: UInt32 = 16_384

    /// Bytes of `bufferSize` that rewriting may use up. The HAProxy keyword is
    /// `tune.maxrewrite`.
    public var rewriteReserve: UInt32 = 1_024

    /// Header lines in one message. The HAProxy keyword is `tune.http.maxhdr`.
    public var maxHeaders: UInt16 = 101

    /// The longest that a soft stop may take; zero means the built-in grace.
    public var hardStopAfterMilliseconds: UInt32 = 0

    public init() {}
  }

  /// An address to listen on, connect to or log to.
  ///
  /// IPv4 is in host byte order, so `127.0.0.1` is `0x7F00_0001`; IPv6 is two big-endian halves.
  public enum Address: Sendable, Hashable, BitwiseCopyable {
    case ipv4(UInt32, port: UInt16)
    case ipv6(high: UInt64, low: UInt64, port: UInt16)
    case unix(path: PlanBytes)

    /// A unix address in Linux' abstract name space. HAProxy writes it `abns@name`.
    case abstract(name: PlanBytes)

    /// A socket that the parent process opened. HAProxy writes it `fd@7`.
    case inherited(descriptor: Int32)
  }

  /// One `bind` address.
  public struct Listener: Sendable, Equatable, BitwiseCopyable {
    public var address: Address
    public var frontend: FrontendIndex

    /// What the address was called in the configuration, for messages.
    public var name: PlanBytes

    /// Connections waiting to be accepted; zero derives it from the frontend's `maxconn`.
    public var backlog: UInt32 = 0

    /// Connections at once on this listener; zero means the frontend's limit only.
    public var maxConnections: UInt32 = 0

    public var options: ListenerOptions = []

    /// Where the configuration states it; opaque here, the caller of the runtime maps it back.
    public var origin: UInt32 = 0

    public init(address: Address, frontend: FrontendIndex, name: PlanBytes) {
      self.address = address
      self.frontend = frontend
      self.name = name
    }
  }

  /// Flags of a `bind` line.
  @frozen
  public struct ListenerOptions: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// An IPv6 socket that takes IPv4 clients too. The HAProxy keyword is `v4v6`.
    public static let dualStack = ListenerOptions(rawValue: 1 << 0)

    /// An IPv6 socket that takes no IPv4 clients. The HAProxy keyword is `v6only`.
    public static let ipv6Only = ListenerOptions(rawValue: 1 << 1)

    /// Wake up when the first bytes are there. The HAProxy keyword is `defer-accept`.
    public static let deferAccept = ListenerOptions(rawValue: 1 << 2)

    /// Bind an address that the machine does not have yet. The HAProxy keyword is `transparent`.
    public static let transparent = ListenerOptions(rawValue: 1 << 3)
  }

  /// Where and how log lines go: one `log` line.
  public struct LogTarget: Sendable, Equatable, BitwiseCopyable {
    public enum Destination: Sendable, Hashable, BitwiseCopyable {
      case standardOutput
      case standardError
      case descriptor(Int32)

      /// Syslog datagrams, over UDP or a unix socket.
      case datagram(Address)
    }

    /// What precedes the message. HAProxy's `format` argument of `log`.
    @frozen
    public enum Format: UInt8, Sendable, BitwiseCopyable {
      /// The message and a line feed.
      case raw
      /// `<level>` and the message, for a service manager.
      case short
      /// Syslog as in RFC 3164 without the host name; HAProxy's default for datagrams.
      case local
      /// Syslog as in RFC 3164.
      case rfc3164
    }

    public var destination: Destination
    public var format: Format

    /// Syslog facility, 0 (kern) to 23 (local7).
    public var facility: UInt8 = 16

    /// The least severe level that is sent, 0 (emerg) to 7 (debug).
    public var maximumLevel: UInt8 = 7

    /// The level that more severe messages are lowered to.
    public var minimumLevel: UInt8 = 0

    /// Bytes of one message. The HAProxy argument is `len`.
    public var maximumLength: UInt16 = 1_024

    public init(destination: Destination, format: Format) {
      self.destination = destination
      self.format = format
    }
  }
}
