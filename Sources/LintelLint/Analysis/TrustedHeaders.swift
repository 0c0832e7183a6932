/// The headers that servers believe to come from a proxy.
enum TrustedHeaders {
  private static let names: Set<String> = [
    "x-forwarded-proto", "x-forwarded-port", "x-forwarded-host", "x-real-ip", "x-client-ip",
    "true-client-ip", "cf-connecting-ip", "x-remote-user", "remote-user", "x-forwarded-ssl",
    "x-scheme", "front-end-https",
  ]

  static func contain(_ header: String) -> Bool {
    let name = header.lowercased()
    return names.contains(name) || name.hasPrefix("x-ssl-") || name.hasPrefix("x-client-cert")
      || name.hasPrefix("x-authenticated-")
  }

  /// True for a header that says who the client is, whatever connection it came by.
  static func identify(_ header: String) -> Bool {
    let name = header.lowercased()
    return name.hasSuffix("remote-user") || name.hasPrefix("x-authenticated-")
  }
}
