internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A balancer in front keeps connections that the proxy has closed.
enum UpstreamLbIdleLongerThanProxy: Rule {
  static let metadata = RuleMetadata(
    id: "XS04",
    name: "upstream-lb-idle-longer-than-proxy",
    severity: .error,
    summary: "The balancer in front keeps idle connections longer than the proxy does.",
    rationale: """
      It sends a request into a connection that the proxy is just closing and answers 502, now and \
      then and without a line in the proxy's log. The makers of such balancers require a longer \
      time behind them. The balancer is named by a comment such as `# lintel: upstream=aws-alb`.
      """,
    remedy: "Set `timeout http-keep-alive` to the balancer's time and 15 seconds more",
    reference: "HAProxy configuration manual, 4.2, `timeout http-keep-alive`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: upstream=aws-alb (idle 60s)
      frontend web
        bind :8080
        1️⃣timeout client 30s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ idle connections of frontend 'web' end after 30s; an AWS ALB keeps them for 60s"
    ),
    .good(
      """
      # lintel: upstream=aws-alb (idle 60s)
      frontend web
        bind :8080
        timeout client 30s
        timeout http-keep-alive 75s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for finding in IdleInversion.all(in: analysis, .upstream) {
      findings.report(finding.message, at: finding.range)
    }
  }
}
