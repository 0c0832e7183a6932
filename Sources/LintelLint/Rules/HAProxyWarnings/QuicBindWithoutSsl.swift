internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An address for QUIC does not state TLS.
enum QuicBindWithoutSsl: Rule {
  static let metadata = RuleMetadata(
    id: "HW29",
    name: "quic-bind-without-ssl",
    severity: .warning,
    summary: "A `bind` line for QUIC has no `ssl`.",
    rationale: """
      QUIC is always encrypted, so HAProxy turns it on, with a warning at every start.
      """,
    remedy: "Add `ssl` to the line",
    reference: """
      HAProxy configuration manual, 5.1, `bind`; HAProxy's warning "QUIC protocol detected, \
      enabling ssl"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        1️⃣bind quic4@:8443 crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ QUIC needs 'ssl', which HAProxy adds"
    ),
    .good(
      """
      frontend web
        bind quic4@:8443 ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for bind in proxy.binds where !bind.has(.ssl) {
        guard bind.addresses.contains(where: { $0.value.prefix?.hasPrefix("quic") == true }) else {
          continue
        }
        findings.report("QUIC needs 'ssl', which HAProxy adds", at: bind.range)
      }
    }
  }
}
