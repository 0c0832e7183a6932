internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The limit for the head of a request also ends idle connections.
enum KeepaliveInheritsHttpRequest: Rule {
  static let metadata = RuleMetadata(
    id: "TM04",
    name: "keepalive-inherits-http-request",
    severity: .info,
    summary:
      "Idle client connections end after `timeout http-request`, for want of their own timer.",
    rationale: """
      Where `timeout http-keep-alive` is not set, `timeout http-request` takes its place. A short \
      guard against slow clients so becomes a short life of idle connections: a client's pool that \
      keeps them longer sends its next request into a connection that is just being closed.
      """,
    remedy: "State `timeout http-keep-alive`, longer than the clients keep idle connections",
    reference: "HAProxy configuration manual, 4.2, `timeout http-keep-alive`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣timeout http-request 5s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this also closes idle client connections of frontend 'web' after 5s",
      fixed: """
        frontend web
          bind :8080
          timeout http-request 5s
          timeout http-keep-alive 5s
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout http-request 5s
        timeout http-keep-alive 65s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout http-request 5s
        option httpclose
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var inheriting = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard !proxy.isTimeoutUnknown(.httpKeepAlive), !analysis.isIncomplete(proxy),
        proxy.connectionMode.value != .close,
        proxy.effectiveTimeout(.httpKeepAlive).source == .httpRequest,
        let directive = proxy.setting(.timeoutHttpRequest)?.value
      else { continue }
      inheriting.add(proxy, at: directive)
    }
    for (directive, proxies) in inheriting.groups {
      guard let word = directive.words.first, let time = proxies[0].timeout(.httpRequest).value
      else { continue }
      findings.report(
        "this also closes idle client connections of \(proxies.described) after \(time)",
        at: directive.range,
        fix: analysis.layout.fix(
          .safe, "state the value in effect",
          analysis.layout.insertion(
            of: "timeout http-keep-alive \(analysis.layout.text(word.range))", after: directive)))
    }
  }
}
