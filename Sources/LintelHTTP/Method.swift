/// A request method (RFC 9110, chapter 9). Methods compare case-sensitively.
@frozen
public enum Method: UInt8, Sendable {
  case get, head, post, put, delete, connect, options, trace, patch

  /// Any other token; its text is at ``HeadIndex/methodText``.
  case other
}

/// The version of a message on the wire.
@frozen
public enum HTTPVersion: UInt8, Sendable, Comparable {
  case http10
  case http11

  public static func < (left: HTTPVersion, right: HTTPVersion) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How the end of a message body is found (RFC 9112, section 6.3).
@frozen
public enum BodyFraming: Sendable, Equatable {
  case none
  case length(UInt64)
  case chunked

  /// Responses only: the body ends where the connection does.
  case untilClose
}
