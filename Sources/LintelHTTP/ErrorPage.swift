/// The answers that the proxy gives by itself.
public enum ErrorPage {
  /// A complete response, head and body, which ends the connection. A status without a page of
  /// its own is answered with the 500.
  ///
  /// The statuses are those of HAProxy's `errorfile` chapter and a few that lintel adds.
  public static func response(for status: UInt16) -> StaticString {
    switch status {
    case 200: page200
    case 400: page400
    case 401: page401
    case 403: page403
    case 404: page404
    case 405: page405
    case 407: page407
    case 408: page408
    case 410: page410
    case 413: page413
    case 414: page414
    case 417: page417
    case 421: page421
    case 422: page422
    case 425: page425
    case 429: page429
    case 431: page431
    case 501: page501
    case 502: page502
    case 503: page503
    case 504: page504
    case 505: page505
    default: page500
    }
  }

  /// Sent when the client waits for it before its body (RFC 9110, section 10.1.1).
  public static let continueResponse: StaticString = "HTTP/1.1 100 Continue\r\n\r\n"
}
