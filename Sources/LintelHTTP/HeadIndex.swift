/// A message head, indexed in place: what is where in the buffer, and what it means.
///
/// A worker allocates one per direction and reuses it for every message. All positions count from
/// the start of the span that was parsed, and are only meaningful beside those bytes.
public struct HeadIndex: ~Copyable {
  public internal(set) var method: Method = .other
  public internal(set) var version: HTTPVersion = .http11

  /// Zero in a request.
  public internal(set) var status: UInt16 = 0
  public internal(set) var framing: BodyFraming = .none
  public internal(set) var traits: Traits = []
  public internal(set) var fieldCount = 0

  /// Bytes before the body, with the empty lines before the start line.
  public internal(set) var headLength = 0
  public internal(set) var methodText = ByteRange.empty
  public internal(set) var target = ByteRange.empty

  /// The path of the target, without the query. Routing and forwarding see the same bytes.
  public internal(set) var path = ByteRange.empty

  /// What follows the `?`, without it.
  public internal(set) var query = ByteRange.empty

  /// The authority of an absolute-form target or else the Host field, with its port.
  public internal(set) var host = ByteRange.empty
  public internal(set) var reason = ByteRange.empty

  /// Where the start line begins, after tolerated empty lines, and where the fields begin.
  var startLine = 0
  var firstField = 0
  var declaredLength: UInt64 = 0
  var hostField = ByteRange.empty

  /// Allocated once with the index. An `InlineArray` would be copied whole, two kilobytes, each
  /// time a borrowed index reads one field (measured with Swift 6.3.1: half of the time of
  /// rewriting a head).
  var fields = [HeaderField](repeating: HeaderField(), count: HeadLimits.fieldCeiling)

  public init() {}

  /// What the fields say together.
  @frozen
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt32
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let connectionClose = Traits(rawValue: 1 << 0)
    public static let connectionKeepAlive = Traits(rawValue: 1 << 1)

    /// `Connection: upgrade` and an Upgrade field: both, or neither is set.
    public static let upgrade = Traits(rawValue: 1 << 2)
    public static let expectContinue = Traits(rawValue: 1 << 3)

    /// `TE: trailers`.
    public static let acceptsTrailers = Traits(rawValue: 1 << 4)
    public static let hasConnectionField = Traits(rawValue: 1 << 5)

    /// At least one field name has a byte outside letters, digits and `-`.
    public static let hasUnusualName = Traits(rawValue: 1 << 6)

    /// Framing was ambiguous and a relaxed rule resolved it: close after this message.
    public static let mustClose = Traits(rawValue: 1 << 7)
    public static let absoluteTarget = Traits(rawValue: 1 << 8)

    /// At least one field of the hop-by-hop family (RFC 9110, section 7.6.1) is present.
    public static let hasHopByHop = Traits(rawValue: 1 << 9)

    static let connectionUpgrade = Traits(rawValue: 1 << 16)
    static let upgradeField = Traits(rawValue: 1 << 17)
    static let chunked = Traits(rawValue: 1 << 18)
    static let contentLength = Traits(rawValue: 1 << 19)
    static let hostField = Traits(rawValue: 1 << 20)
    static let webSocket = Traits(rawValue: 1 << 21)
    static let webSocketKey = Traits(rawValue: 1 << 22)

    static let namesFields = Traits(rawValue: 1 << 24)
    static let upgradeToHTTP2 = Traits(rawValue: 1 << 25)
    static let dropsLength = Traits(rawValue: 1 << 26)
    static let dropsCoding = Traits(rawValue: 1 << 27)
    static let repeatedHost = Traits(rawValue: 1 << 28)
    static let repeatedLength = Traits(rawValue: 1 << 29)

    /// The start line is not as it is sent onwards, because it ended with a bare LF.
    static let irregularStartLine = Traits(rawValue: 1 << 23)
  }

  /// - Precondition: `position < fieldCount`.
  public subscript(position: Int) -> HeaderField { fields[position] }

  /// The first field with `id`, or nil.
  public func firstPosition(of id: HeaderID) -> Int? {
    var position = 0
    while position < fieldCount {
      if fields[position].id == id { return position }
      position += 1
    }
    return nil
  }

  /// The sender lets the connection be used again: by its version and its Connection field.
  public var wantsKeepAlive: Bool {
    if traits.contains(.connectionClose) || traits.contains(.mustClose) { return false }
    return version == .http11 || traits.contains(.connectionKeepAlive)
  }
}
