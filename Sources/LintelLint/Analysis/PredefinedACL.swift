/// The ACLs that exist without being declared. (HAProxy manual, chapter 7.4)
package enum PredefinedACL: Sendable {
  case always
  case never
  case methods([String])
  case other

  package init?(_ name: String) {
    // All of them start with a capital, which few names of a file do.
    guard let first = name.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= first else {
      return nil
    }
    switch name {
    case "TRUE": self = .always
    case "FALSE": self = .never
    case "METH_CONNECT", "METH_DELETE", "METH_HEAD", "METH_OPTIONS", "METH_POST",
      "METH_PUT", "METH_TRACE":
      self = .methods([String(name.dropFirst(5))])
    case "METH_GET": self = .methods(["GET", "HEAD"])
    default:
      guard Self.otherNames.contains(name) else { return nil }
      self = .other
    }
  }

  package static let otherNames: Set<String> = [
    "HTTP", "HTTP_1.0", "HTTP_1.1", "HTTP_2.0", "HTTP_3.0", "HTTP_CONTENT", "HTTP_URL_ABS",
    "HTTP_URL_SLASH", "HTTP_URL_STAR", "LOCALHOST", "RDP_COOKIE", "REQ_CONTENT", "WAIT_END",
  ]

  /// Every predefined name, for suggestions.
  package static let names: [String] =
    otherNames.sorted() + [
      "TRUE", "FALSE", "METH_CONNECT", "METH_DELETE", "METH_GET", "METH_HEAD", "METH_OPTIONS",
      "METH_POST", "METH_PUT", "METH_TRACE",
    ]
}
