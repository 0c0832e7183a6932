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
    var unlimited = GroupedByPlace<Proxy>()
    // One line in `defaults` is the remedy for all that inherit from it: one finding.
    var missing: [Int: [Proxy]] = [:]
    for proxy in analysis.frontends where proxy.mode.value == .http && !proxy.isLocal {
      guard !proxy.isTimeoutUnknown(.httpRequest), !analysis.isIncomplete(proxy),
        !proxy.servesOnlyStatistics
      else { continue }
      guard let time = proxy.timeout(.httpRequest).value, time.milliseconds > 0 else {
        if let zero = proxy.setting(.timeoutHttpRequest)?.value {
          unlimited.add(proxy, at: zero)
        } else {
          missing[proxy.parent ?? -1, default: []].append(proxy)
        }
        continue
      }
      if time > limit, let directive = proxy.setting(.timeoutHttpRequest)?.value {
        slow.add(proxy, at: directive)
      }
    }
    for (_, proxies) in missing.sorted(by: { $0.key < $1.key }) {
      let verb = proxies.count == 1 ? "has" : "have"
      findings.report(
        "\(proxies.described) \(verb) no 'timeout http-request'", at: proxies[0].name.range,
        related: proxies.dropFirst().prefix(3).map {
          RelatedPlace(range: $0.name.range, message: "nor has this one")
        })
    }
    for (directive, proxies) in unlimited.groups {
      findings.report(
        "zero is no limit: a client may take for ever to send a request to \(proxies.described)",
        at: directive.range)
    }
    for (directive, proxies) in slow.groups {
      let time = proxies[0].timeout(.httpRequest).value ?? limit
      findings.report(
        "a client may take \(time) to send the head of a request to \(proxies.described)",
        at: directive.range)
    }
  }
}

extension Proxy {
  /// True where nothing but the page of statistics is behind the proxy.
  fileprivate var servesOnlyStatistics: Bool {
    (states(.statsEnable) || states(.statsUri)) && servers.isEmpty && !states(.useBackend)
      && setting(.defaultBackend) == nil
  }
}
