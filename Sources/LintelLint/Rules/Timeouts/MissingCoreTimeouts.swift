internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A proxy waits without limit for its clients or its servers.
enum MissingCoreTimeouts: Rule {
  static let metadata = RuleMetadata(
    id: "TM01",
    name: "missing-core-timeouts",
    severity: .error,
    summary: "A proxy has no `timeout client`, `timeout connect` or `timeout server`.",
    rationale: """
      Without the timer a connection whose other end has gone silently is kept for ever. Such \
      connections add up until `maxconn` is reached and nobody is served. HAProxy only warns.
      """,
    remedy:
      "State the timer in a `defaults` section: 5s to connect and 30s for the others is usual",
    reference: "HAProxy configuration manual, 4.2, `timeout client`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        mode http
        timeout connect 5s
      listen 1️⃣web
        bind :8080
        server a 10.0.0.1:80
      """,
      "1️⃣ listen 'web' has no 'timeout client' and no 'timeout server'"
    ),
    .bad(
      """
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8080
        default_backend app
      backend 1️⃣app
        2️⃣timeout server 0
        server a 10.0.0.1:80
      """,
      "1️⃣ backend 'app' has no 'timeout connect'",
      "2️⃣ zero is no limit: connections of backend 'app' may last for ever"
    ),
    .good(
      """
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen web
        bind :8080
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      defaults
        mode http
        timeout client 30s
      frontend web
        bind :8080
        http-request redirect scheme https
      backend counters
        stick-table type ipv6 size 1m expire 60s store http_req_rate(10s)
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var unlimited = GroupedByPlace<Proxy>()
    for proxy in analysis.proxies where proxy.mode.value == .http || proxy.mode.value == .tcp {
      let unset = proxy.neededTimeouts.filter {
        proxy.effectiveTimeout($0).value == nil && !proxy.isTimeoutUnknown($0)
      }
      guard !unset.isEmpty, !analysis.isIncomplete(proxy) else { continue }
      let missing = unset.filter { kind in
        guard let zero = proxy.setting(kind.keyword)?.value else { return true }
        unlimited.add(proxy, at: zero)
        return false
      }
      guard !missing.isEmpty else { continue }
      let list = missing.map { "no 'timeout \($0.rawValue)'" }.joined(separator: " and ")
      findings.report("\(proxy.described) has \(list)", at: proxy.name.range)
    }
    for (directive, proxies) in unlimited.groups {
      findings.report(
        "zero is no limit: connections of \(proxies.described) may last for ever",
        at: directive.range)
    }
  }
}

extension Proxy {
  /// The timers without which connections of the proxy are kept for ever.
  fileprivate var neededTimeouts: [TimeoutKind] {
    var kinds: [TimeoutKind] = []
    if kind.acceptsClients { kinds.append(.client) }
    if kind.hasServers, !servers.isEmpty { kinds += [.connect, .server] }
    return kinds
  }
}
