internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A listener refuses every client by name.
enum StrictSniLeavesNothing: Rule {
  static let metadata = RuleMetadata(
    id: "HW28",
    name: "strict-sni-leaves-nothing",
    severity: .warning,
    summary: """
      A listener with `strict-sni` has no certificate, or a fallback that `strict-sni` rules \
      out.
      """,
    rationale: """
      Without a certificate no handshake succeeds. And a `default-crt` is for clients whose \
      name is unknown, which `strict-sni` refuses. HAProxy warns.
      """,
    remedy: "Add `crt`, or drop `strict-sni`",
    reference: "HAProxy configuration manual, 5.1, `strict-sni`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl 1️⃣strict-sni
        bind :9443 ssl default-crt site.pem 2️⃣strict-sni
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ without a certificate every connection fails",
      "2️⃣ no client gets the certificate of 'default-crt' beside 'strict-sni'"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem strict-sni
        bind :9443 ssl default-crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for bind in proxy.binds where bind.has(.ssl) {
        guard let option = bind.option(.strictSni) else { continue }
        if bind.has(.defaultCrt) {
          findings.report(
            "no client gets the certificate of 'default-crt' beside 'strict-sni'",
            at: option.name.range)
        } else if !bind.has(.crt), !bind.has(.crtList), !bind.has(.generateCertificates) {
          findings.report("without a certificate every connection fails", at: option.name.range)
        }
      }
    }
  }
}
