internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client may take as long as it likes to send the head of a request.
enum NoHttpRequestTimeout: Rule {
  static let metadata = RuleMetadata(
    id: "TM02",
    name: "no-http-request-timeout",
    severity: .warning,
    summary: "Nothing limits how long a client takes to send the head of a request.",
    rationale: """
      `timeout client` starts anew with every byte. A client that sends one byte every few seconds \
      keeps its connection for ever, and a few thousand of them are enough to fill `maxconn`: the \
      attack known as slowloris. `timeout http-request` limits the head as a whole.
      """,
    remedy: """
      Add `timeout http-request 5s`, and `timeout http-keep-alive` beside it, \
      which otherwise takes the same value
      """,
    reference: "HAProxy configuration manual, 4.2, `timeout http-request`"
  )

  /// A longer time is no protection.
  private static let limit = TimeSpan(milliseconds: 60_000)

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend 1️⃣web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' has no 'timeout http-request'"
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣timeout http-request 10m
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a client may take 10m to send the head of a request to frontend 'web'"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout http-request 5s
        timeout http-keep-alive 10s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      listen stats
        bind 127.0.0.1:8404
        stats enable
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var slow = GroupedByPlace<Proxy>()
    for proxy in analysis.frontends where proxy.mode.value == .http && !proxy.isLocal {
      guard !proxy.isTimeoutUnknown(.httpRequest), !analysis.isIncomplete(proxy) else { continue }
      guard let time = proxy.timeout(.httpRequest).value, time.milliseconds > 0 else {
        findings.report("\(proxy.described) has no 'timeout http-request'", at: proxy.name.range)
        continue
      }
      if time > limit, let directive = proxy.setting(.timeoutHttpRequest)?.value {
        slow.add(proxy, at: directive)
      }
    }
    for (directive, proxies) in slow.groups {
      let time = proxies[0].timeout(.httpRequest).value ?? limit
      findings.report(
        "a client may take \(time) to send the head of a request to \(proxies.described)",
        at: directive.range)
    }
  }
}
