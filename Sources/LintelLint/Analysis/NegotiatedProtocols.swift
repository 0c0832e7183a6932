package import LintelGrammar
package import LintelIR

extension Bind {
  /// The protocols that the line offers in TLS, in order; nil where HAProxy's default holds.
  package var offeredProtocols: [Substring]? {
    option(.alpn)?.arguments.first?.text.map { $0.split(separator: ",") }
  }

  /// True where clients of HTTP/2 may connect.
  ///
  /// - Parameter target: Since 2.8 a `bind` line with `ssl` offers it unless told otherwise.
  package func takesHTTP2(_ target: Version) -> Bool {
    if has(.proto) { return option(.proto)?.arguments.first?.text == "h2" }
    if addresses.contains(where: { $0.value.prefix?.hasPrefix("quic") == true }) { return true }
    guard has(.ssl), !has(.noAlpn) else { return false }
    return offeredProtocols?.contains("h2") ?? (target >= Version(2, 8))
  }
}
