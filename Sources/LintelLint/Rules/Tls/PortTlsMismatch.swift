internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A port of HTTPS without TLS, or the other way round.
enum PortTlsMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "TL06",
    name: "port-tls-mismatch",
    severity: .error, otherSeverities: [.warning],
    summary: "A port that is known for HTTPS is used without TLS, or one for plain HTTP with it.",
    rationale: """
      The other side speaks first, and in the other way: a browser shows \
      SSL_ERROR_RX_RECORD_TOO_LONG, a server answers that a plain request was sent to an HTTPS \
      port. A certificate on a line without `ssl` is never used; HAProxy warns of that alone.
      """,
    remedy: "Add `ssl`, or correct the port",
    reference: "HAProxy configuration manual, 5.1 and 5.2, `ssl`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        1️⃣bind :443 crt site.pem
        default_backend app
      backend app
        server a 2️⃣10.0.0.1:443
      """,
      "1️⃣ the certificate is not used: this line has no 'ssl'",
      "2️⃣ port 443 of server 'a' is used without 'ssl'"
    ),
    .bad(
      """
      frontend web
        1️⃣bind :443
        default_backend app
      backend app
        server a 2️⃣10.0.0.1:80 ssl verify required ca-file ca.pem
      """,
      "1️⃣ browsers expect TLS on port 443",
      "2️⃣ port 80 of server 'a' is used with 'ssl'"
    ),
    .good(
      """
      frontend web
        bind :443 ssl crt site.pem
        bind :8443 accept-proxy
        default_backend app
      # lintel: upstream=aws-alb
      frontend behind
        bind 10.0.0.1:443
        default_backend app
      backend app
        server a 10.0.0.1:443 ssl verify required ca-file ca.pem sni req.hdr(host)
      """
    ),
    .good(
      """
      listen through
        mode tcp
        option tcplog
        bind :443
        server a 10.0.0.1:443
      """
    ),
  ]

  private static let certificateOptions: [BindOptionID] = [.crt, .crtList, .defaultCrt]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      // TLS that ends in front of the proxy comes as plain text.
      let isBehind = !analysis.annotations(.upstream, of: proxy).isEmpty
      let isPublicWeb = proxy.mode.value == .http && !isBehind && !proxy.isLocal
      for bind in proxy.binds where !bind.has(.ssl) {
        check(bind, isPublicWeb: isPublicWeb, into: &findings)
      }
    }
    for proxy in analysis.backends where proxy.mode.value == .http {
      for server in proxy.servers {
        guard let port = server.address.value.port, !server.address.value.isLocal else { continue }
        let isTLS = server.has(.ssl)
        guard
          !isTLS && (port == 443 || port == 8443 || port == 9443)
            || isTLS && (port == 80 || port == 8080)
        else {
          continue
        }
        guard !server.has(.sendProxy), !server.has(.sendProxyV2) else { continue }
        findings.report(
          "port \(port) of server '\(server.name.value)' is used \(isTLS ? "with" : "without") 'ssl'",
          at: server.address.range)
      }
    }
  }

  /// - Parameter isPublicWeb: Whether browsers of other machines may come.
  private static func check(_ bind: Bind, isPublicWeb: Bool, into findings: inout Findings) {
    guard !bind.addresses.contains(where: { $0.value.prefix?.hasPrefix("quic") == true }) else {
      return
    }
    if certificateOptions.contains(where: { bind.has($0) }) {
      findings.report("the certificate is not used: this line has no 'ssl'", at: bind.range)
    } else if let option = bind.option(.alpn) ?? bind.option(.sslMinVer), !bind.has(.proto) {
      findings.report(
        "'\(option.name.text)' has no effect: this line has no 'ssl'", at: option.name.range)
    } else if isPublicWeb, !bind.has(.acceptProxy),
      let port = bind.addresses.lazy.compactMap(\.value.port).first(where: {
        $0 == 443 || $0 == 8443
      })
    {
      findings.report("browsers expect TLS on port \(port)", at: bind.range, severity: .warning)
    }
  }
}
