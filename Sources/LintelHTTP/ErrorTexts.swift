/// The texts of ``ErrorPage``. The heads have the fields that HAProxy's own answers have.
extension ErrorPage {
  static let page200: StaticString = """
    HTTP/1.1 200 OK\r
    content-length: 65\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>200 OK</h1>
    The service is ready.
    </body></html>

    """

  static let page400: StaticString = """
    HTTP/1.1 400 Bad request\r
    content-length: 115\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>400 Bad request</h1>
    The browser or proxy sent a request that cannot be understood.
    </body></html>

    """

  static let page401: StaticString = """
    HTTP/1.1 401 Unauthorized\r
    content-length: 97\r
    cache-control: no-cache\r
    content-type: text/html\r
    www-authenticate: Basic realm="lintel"\r
    \r
    <html><body><h1>401 Unauthorized</h1>
    A user name and a password are needed here.
    </body></html>

    """

  static let page403: StaticString = """
    HTTP/1.1 403 Forbidden\r
    content-length: 102\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>403 Forbidden</h1>
    The administrative rules do not allow this request.
    </body></html>

    """

  static let page404: StaticString = """
    HTTP/1.1 404 Not Found\r
    content-length: 84\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>404 Not Found</h1>
    There is nothing at this address.
    </body></html>

    """

  static let page405: StaticString = """
    HTTP/1.1 405 Method Not Allowed\r
    content-length: 102\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>405 Method Not Allowed</h1>
    This address does not take such a request.
    </body></html>

    """

  static let page407: StaticString = """
    HTTP/1.1 407 Proxy Authentication Required\r
    content-length: 117\r
    cache-control: no-cache\r
    content-type: text/html\r
    proxy-authenticate: Basic realm="lintel"\r
    \r
    <html><body><h1>407 Proxy Authentication Required</h1>
    A user name and a password are needed to pass.
    </body></html>

    """

  static let page408: StaticString = """
    HTTP/1.1 408 Request Time-out\r
    content-length: 93\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>408 Request Time-out</h1>
    The request did not arrive in time.
    </body></html>

    """

  static let page410: StaticString = """
    HTTP/1.1 410 Gone\r
    content-length: 88\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>410 Gone</h1>
    What was at this address is gone for good.
    </body></html>

    """

  static let page413: StaticString = """
    HTTP/1.1 413 Payload Too Large\r
    content-length: 100\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>413 Payload Too Large</h1>
    The request has a body that is too large.
    </body></html>

    """

  static let page414: StaticString = """
    HTTP/1.1 414 URI Too Long\r
    content-length: 93\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>414 URI Too Long</h1>
    The address in the request is too long.
    </body></html>

    """

  static let page417: StaticString = """
    HTTP/1.1 417 Expectation Failed\r
    content-length: 113\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>417 Expectation Failed</h1>
    The request expects something that is not known here.
    </body></html>

    """

  static let page421: StaticString = """
    HTTP/1.1 421 Misdirected Request\r
    content-length: 101\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>421 Misdirected Request</h1>
    The request was sent to the wrong place.
    </body></html>

    """

  static let page422: StaticString = """
    HTTP/1.1 422 Unprocessable Content\r
    content-length: 116\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>422 Unprocessable Content</h1>
    The request body is in a form that is not understood.
    </body></html>

    """

  static let page425: StaticString = """
    HTTP/1.1 425 Too Early\r
    content-length: 106\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>425 Too Early</h1>
    The request came before the connection was safe for it.
    </body></html>

    """

  static let page429: StaticString = """
    HTTP/1.1 429 Too Many Requests\r
    content-length: 106\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>429 Too Many Requests</h1>
    Too many requests came from this client lately.
    </body></html>

    """

  static let page431: StaticString = """
    HTTP/1.1 431 Request Header Fields Too Large\r
    content-length: 124\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>431 Request Header Fields Too Large</h1>
    The request has too many or too long header fields.
    </body></html>

    """

  static let page500: StaticString = """
    HTTP/1.1 500 Internal Server Error\r
    content-length: 112\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>500 Internal Server Error</h1>
    The request failed for a reason inside the proxy.
    </body></html>

    """

  static let page501: StaticString = """
    HTTP/1.1 501 Not Implemented\r
    content-length: 100\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>501 Not Implemented</h1>
    The method of the request is not supported.
    </body></html>

    """

  static let page502: StaticString = """
    HTTP/1.1 502 Bad Gateway\r
    content-length: 108\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>502 Bad Gateway</h1>
    The server gave an answer that is invalid or cut short.
    </body></html>

    """

  static let page503: StaticString = """
    HTTP/1.1 503 Service Unavailable\r
    content-length: 107\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>503 Service Unavailable</h1>
    No server can take this request at the moment.
    </body></html>

    """

  static let page504: StaticString = """
    HTTP/1.1 504 Gateway Time-out\r
    content-length: 92\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>504 Gateway Time-out</h1>
    The server did not answer in time.
    </body></html>

    """

  static let page505: StaticString = """
    HTTP/1.1 505 HTTP Version Not Supported\r
    content-length: 120\r
    cache-control: no-cache\r
    content-type: text/html\r
    \r
    <html><body><h1>505 HTTP Version Not Supported</h1>
    The version of HTTP in the request is not supported.
    </body></html>

    """
}
