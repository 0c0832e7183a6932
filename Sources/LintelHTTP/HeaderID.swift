/// The header fields that a proxy itself acts upon.
@frozen
public enum HeaderID: UInt8, Sendable {
  case other
  case host, contentLength, transferEncoding, connection, keepAlive, proxyConnection
  case te, trailer, upgrade, expect, http2Settings
  case secWebSocketKey
  case forwarded, xForwardedFor, xForwardedHost, xForwardedProto, xForwardedPort, xForwarded
  case xRealIP
  case authorization, proxyAuthorization, cookie, setCookie, via
  case contentType, contentEncoding, contentRange

  /// Names the `count` bytes at `position`, in any case.
  ///
  /// Length and first letter leave at most three candidates, so that a rare name costs two
  /// comparisons and a common one a single pass over its bytes.
  @inline(__always)
  static func recognise(_ bytes: Span<UInt8>, _ position: Int, _ count: Int) -> HeaderID {
    @inline(__always)
    func named(_ text: StaticString) -> Bool { equalsIgnoringCase(bytes, position, count, text) }
    switch (bytes[position].lowercased, count) {
    case (UInt8(ascii: "h"), 4): return named("host") ? .host : .other
    case (UInt8(ascii: "h"), 14): return named("http2-settings") ? .http2Settings : .other
    case (UInt8(ascii: "c"), 6): return named("cookie") ? .cookie : .other
    case (UInt8(ascii: "c"), 10): return named("connection") ? .connection : .other
    case (UInt8(ascii: "c"), 12): return named("content-type") ? .contentType : .other
    case (UInt8(ascii: "c"), 13): return named("content-range") ? .contentRange : .other
    case (UInt8(ascii: "c"), 14): return named("content-length") ? .contentLength : .other
    case (UInt8(ascii: "c"), 16): return named("content-encoding") ? .contentEncoding : .other
    case (UInt8(ascii: "t"), 2): return named("te") ? .te : .other
    case (UInt8(ascii: "t"), 7): return named("trailer") ? .trailer : .other
    case (UInt8(ascii: "t"), 17): return named("transfer-encoding") ? .transferEncoding : .other
    case (UInt8(ascii: "k"), 10): return named("keep-alive") ? .keepAlive : .other
    case (UInt8(ascii: "u"), 7): return named("upgrade") ? .upgrade : .other
    case (UInt8(ascii: "e"), 6): return named("expect") ? .expect : .other
    case (UInt8(ascii: "v"), 3): return named("via") ? .via : .other
    case (UInt8(ascii: "f"), 9): return named("forwarded") ? .forwarded : .other
    case (UInt8(ascii: "a"), 13): return named("authorization") ? .authorization : .other
    case (UInt8(ascii: "s"), 10): return named("set-cookie") ? .setCookie : .other
    case (UInt8(ascii: "s"), 17): return named("sec-websocket-key") ? .secWebSocketKey : .other
    case (UInt8(ascii: "p"), 16): return named("proxy-connection") ? .proxyConnection : .other
    case (UInt8(ascii: "p"), 19): return named("proxy-authorization") ? .proxyAuthorization : .other
    case (UInt8(ascii: "x"), 9): return named("x-real-ip") ? .xRealIP : .other
    case (UInt8(ascii: "x"), 12...):
      guard equalsIgnoringCase(bytes, position, 12, "x-forwarded-") else { return .other }
      if named("x-forwarded-for") { return .xForwardedFor }
      if named("x-forwarded-host") { return .xForwardedHost }
      if named("x-forwarded-proto") { return .xForwardedProto }
      if named("x-forwarded-port") { return .xForwardedPort }
      return .xForwarded
    default: return .other
    }
  }

  /// A field that a Connection field must not be able to remove, because servers trust it or
  /// because it frames the message.
  var isProtected: Bool {
    switch self {
    case .host, .contentLength, .transferEncoding, .forwarded, .xForwardedFor, .xForwardedHost,
      .xForwardedProto, .xForwardedPort, .xForwarded, .xRealIP, .authorization, .cookie,
      .setCookie, .via, .contentType, .contentEncoding, .contentRange:
      true
    default: false
    }
  }

  /// A field of a message head that may not come as a trailer (RFC 9110, section 6.5.1).
  var isForbiddenAsTrailer: Bool { self != .other }

  /// A trailer field that would reframe the message: refused even where trailers are dropped.
  var framesMessage: Bool { self == .contentLength || self == .transferEncoding }
}
