/// The answers that the proxy gives by itself.
public enum ErrorPage {
  /// A complete response: head and body. A status without a page is answered with the 500.
  ///
  /// HAProxy's `errorfile` chapter lists the statuses; the shape of the answers is the same.
  public static func response(for status: UInt16) -> StaticString {
    "HTTP/1.1 503 Service Unavailable\r\n\r\n"
  }

  /// The reason phrase of a status code (RFC 9110, chapter 15), or an empty one.
  public static func reason(for status: UInt16) -> StaticString { "" }

  /// Sent when the client waits for it before its body (RFC 9110, section 10.1.1).
  public static let continueResponse: StaticString = "HTTP/1.1 100 Continue\r\n\r\n"
}
