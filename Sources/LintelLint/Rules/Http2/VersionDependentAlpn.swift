internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The version of HAProxy decides which HTTP is spoken.
enum VersionDependentAlpn: Rule {
  static let metadata = RuleMetadata(
    id: "H205",
    name: "version-dependent-alpn",
    profile: .advice,
    severity: .info,
    summary: "A TLS listener does not say which protocols it offers.",
    rationale: """
      Up to 2.7 nothing is offered and clients speak HTTP/1. From 2.8 on HTTP/2 is offered. An \
      upgrade then changes what rules on `url` see and how browsers share connections.
      """,
    remedy: "State `alpn h2,http/1.1`, or `alpn http/1.1`",
    reference: "HAProxy configuration manual, 5.1, `alpn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 1️⃣ssl crt site.pem
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ HTTP/2 is offered since 2.8, and not before"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem alpn h2,http/1.1
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      for bind in proxy.binds {
        guard let option = bind.option(.ssl), !bind.has(.alpn), !bind.has(.noAlpn), !bind.has(.npn),
          !bind.has(.proto)
        else { continue }
        findings.report(
          "HTTP/2 is offered since 2.8, and not before", at: option.name.range,
          fix: analysis.target >= Version(2, 8)
            ? analysis.layout.fix(
              analysis.safetyOfStatingDefaults, "state the value in effect",
              analysis.layout.addition(of: "alpn h2,http/1.1", after: bind.range)) : nil)
      }
    }
  }
}
