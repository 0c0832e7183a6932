internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The versions of TLS that are allowed have a gap.
enum TlsVersionRangeBroken: Rule {
  static let metadata = RuleMetadata(
    id: "HW27",
    name: "tls-version-range-broken",
    severity: .warning,
    summary: "The versions of TLS allowed on a line have a gap, or end below where they start.",
    rationale: """
      Only the highest contiguous range is used, or the minimum is lowered to the maximum, \
      which is then an old version. HAProxy warns.
      """,
    remedy: "State `ssl-min-ver` and `ssl-max-ver`, and nothing else",
    reference: """
      HAProxy configuration manual, 5.1, `ssl-min-ver`; HAProxy's warnings "versions range not \
      contiguous" and "Ambiguous configuration"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :9443 ssl crt site.pem 1️⃣ssl-max-ver TLSv1.1
        default_backend app
      backend app
        server a 10.0.0.1:443 ssl verify none 2️⃣no-tlsv11
      """,
      "1️⃣ the highest version is below the lowest one, TLSv1.2: only TLSv1.1 is left",
      "2️⃣ TLSv1.1 is left out between versions that are allowed"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem no-tlsv12
        bind :9443 ssl crt site.pem ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.3
        default_backend app
      backend app
        server a 10.0.0.1:443 ssl verify none no-tlsv10
      """
    ),
  ]

  private static let versions = ["SSLv3", "TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
  private static let flags: [ServerOptionID] = [.noTlsv10, .noTlsv11, .noTlsv12, .noTlsv13]
  /// The lowest version that HAProxy allows to clients by itself.
  private static let usual = 3

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for bind in proxy.binds where bind.has(.ssl) { check(bind, into: &findings) }
    }
    for proxy in analysis.backends {
      for server in proxy.servers where server.has(.ssl) { check(server, into: &findings) }
    }
  }

  private static func check(_ bind: Bind, into findings: inout Findings) {
    guard bind.option(.sslMinVer) == nil, let option = bind.option(.sslMaxVer),
      let high = option.arguments.first?.text.flatMap({ versions.firstIndex(of: $0) }), high < usual
    else { return }
    findings.report(
      "the highest version is below the lowest one, \(versions[usual]): only \(versions[high]) "
        + "is left", at: option.name.range)
  }

  private static func check(_ server: Server, into findings: inout Findings) {
    // With a minimum or a maximum HAProxy ignores the flags.
    guard server.option(.sslMinVer) == nil, server.option(.sslMaxVer) == nil else { return }
    let isAllowed = flags.map { !server.has($0) }
    guard let low = isAllowed.firstIndex(of: true), let high = isAllowed.lastIndex(of: true),
      let gap = isAllowed[low...high].firstIndex(of: false)
    else { return }
    findings.report(
      "\(versions[gap + 1]) is left out between versions that are allowed",
      at: server.option(flags[gap])?.range ?? server.range)
  }
}
