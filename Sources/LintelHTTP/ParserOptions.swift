/// What a parser accepts beyond its strict default. Each option relaxes one rule and is off.
public struct ParserOptions: OptionSet, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `option accept-unsafe-violations-in-http-request`, or `-response` for a response parser:
  /// `#` and bytes above 127 in the target, odd bytes in names, control bytes in values, any
  /// Host, a Host that differs from the target, minor versions above 1, and a WebSocket upgrade
  /// without its key.
  public static let unsafeViolations = ParserOptions(rawValue: 1 << 0)

  /// Content-Length beside Transfer-Encoding: the length is dropped and the connection closed.
  public static let lengthWithChunked = ParserOptions(rawValue: 1 << 1)

  /// Repeated identical Content-Length values, as `5, 5` or as two fields; leading zeros.
  public static let repeatedLength = ParserOptions(rawValue: 1 << 2)

  /// Folded header lines; each fold is sent onwards as spaces.
  public static let foldedLines = ParserOptions(rawValue: 1 << 3)

  /// A bare LF as a line end in the head; it is sent onwards as CRLF.
  public static let bareLineFeeds = ParserOptions(rawValue: 1 << 4)

  /// Two identical Host fields, and an empty Host.
  public static let looseHost = ParserOptions(rawValue: 1 << 5)

  /// A backslash in the target, and `%00`, `%0a` and `%0d` in its path.
  public static let looseTarget = ParserOptions(rawValue: 1 << 6)

  /// Header names outside letters, digits and `-` are forwarded instead of deleted
  /// (`option http-restrict-req-hdr-names preserve`).
  public static let unusualNames = ParserOptions(rawValue: 1 << 7)

  /// Spaces after a chunk size, chunk extensions of any shape, a bare LF as a chunk line end.
  public static let looseChunks = ParserOptions(rawValue: 1 << 8)

  /// `h1-accept-payload-with-any-method`: a body with HTTP/1.0 GET, HEAD or DELETE.
  public static let payloadWithAnyMethod = ParserOptions(rawValue: 1 << 9)
}
