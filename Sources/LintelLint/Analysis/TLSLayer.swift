internal import LintelGrammar
internal import LintelIR

/// Where the TLS of the clients of a proxy ends, and what is known about it there.
struct TLSLayer {
  /// What reads the first bytes of a TLS connection that is passed through.
  static let passthrough: Set<String> = [
    "req.ssl_sni", "req.ssl_hello_type", "req_ssl_ver", "req.ssl_ver", "req.ssl_alpn",
  ]

  private let title: String
  private let isHTTP: Bool
  let alwaysEndsTLS: Bool
  private let neverEndsTLS: Bool

  init(of proxy: Proxy) {
    title = proxy.described
    isHTTP = proxy.mode.value == .http
    let ending = proxy.binds.count { $0.endsTLS }
    alwaysEndsTLS = !proxy.binds.isEmpty && ending == proxy.binds.count
    neverEndsTLS = !proxy.binds.isEmpty && ending == 0
  }

  /// Why a sample about TLS is empty here, if that is so.
  func reason(_ fetch: FetchCall) -> String? {
    let name = fetch.canonicalName
    if Self.passthrough.contains(name) {
      if alwaysEndsTLS { return "TLS of \(title) ends before the rules run" }
      return isHTTP ? "\(title) is in mode http and has no raw bytes" : nil
    }
    let isOfTLS = name.hasPrefix("ssl_fc_") || name.hasPrefix("ssl_c_")
    return neverEndsTLS && isOfTLS ? "no 'bind' line of \(title) has 'ssl'" : nil
  }
}

extension Bind {
  /// True where TLS ends here, or may do so in a way that is not stated on the line.
  fileprivate var endsTLS: Bool {
    has(.ssl)
      || addresses.contains {
        $0.value.prefix?.hasPrefix("quic") == true || $0.value.prefix == "fd"
      }
  }
}
