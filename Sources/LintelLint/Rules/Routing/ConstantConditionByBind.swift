internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A condition is decided by where the frontend listens.
enum ConstantConditionByBind: Rule {
  static let metadata = RuleMetadata(
    id: "AC28",
    name: "constant-condition-by-bind",
    profile: .advice,
    severity: .info,
    summary:
      "A test of the port or of TLS has the same result for every connection of its frontend.",
    rationale: """
      The rule then always applies or never. This is left over when one frontend was made into \
      two, or when a container's port is not the one that clients use.
      """,
    remedy: "Delete the rule or the condition",
    reference: "HAProxy configuration manual, 7.3.3, `dst_port`, and 7.3.4, `ssl_fc`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request redirect scheme https if { 1️⃣dst_port 80 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' listens on no port 80, so this never holds"
    ),
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem
        http-request redirect scheme https unless { 1️⃣ssl_fc }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ every connection to frontend 'web' has TLS, so this always holds"
    ),
    .bad(
      """
      frontend web
        bind 192.0.2.10:443 ssl crt site.pem alpn http/1.1
        http-request deny if { 1️⃣dst 192.0.2.11 }
        http-request deny if { 2️⃣src 127.0.0.0/8 }
        http-request deny if { 3️⃣fc_http_major 2 }
        http-request deny if { dst 192.0.2.0/24 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' listens on none of these addresses, so this never holds",
      "2️⃣ frontend 'web' does not listen on the loopback interface, so this never holds",
      "3️⃣ frontend 'web' does not offer HTTP/2, so this never holds"
    ),
    .good(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem
        http-request redirect scheme https unless { ssl_fc }
        http-request set-header X-Port a if { dst_port 8080 }
        default_backend app
      frontend proxied
        bind :8081 accept-proxy
        http-request set-header X-Port a if { dst_port 80 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where !proxy.binds.isEmpty {
      let tests = analysis.tests(of: proxy).filter { used in
        !used.uses.isEmpty && used.test.expression.converters.isEmpty
      }
      guard !tests.isEmpty, proxy.binds.allSatisfy(\.isPlainSocket) else { continue }
      let ports = proxy.knownPorts
      let hosts = BoundHosts(of: proxy)
      let encrypted = proxy.binds.count { $0.has(.ssl) }
      let isLocal = proxy.isLocal
      lazy var lacksHTTP2 = proxy.lacksHTTP2(analysis.target)
      for used in tests {
        let test = used.test
        let name = test.expression.fetch.name
        if name == "ssl_fc", test.patterns.isEmpty, encrypted == proxy.binds.count {
          // `https unless { ssl_fc }` in a shared file costs nothing, but the rule never applies.
          findings.report(
            "every connection to \(proxy.described) has TLS, so this always holds",
            at: test.criterion.range)
        } else if name == "ssl_fc", test.patterns.isEmpty, encrypted == 0, !isLocal,
          used.uses.allSatisfy({ !$0.isNegated && $0.directive.keyword != .acl })
        {
          // `https unless { ssl_fc }` is the usual line of a frontend that only redirects.
          findings.report(
            "no connection to \(proxy.described) has TLS, so this never holds",
            at: test.criterion.range)
        } else if name == "dst_port", let ports, test.flags.isEmpty,
          let wanted = Int(test.patterns.first?.text ?? ""), test.patterns.count == 1,
          !ports.contains(wanted)
        {
          findings.report(
            "\(proxy.described) listens on no port \(wanted), so this never holds",
            at: test.criterion.range)
        } else if let reason = hosts.reason(test)
          ?? proxy.protocolReason(test, lacksHTTP2: lacksHTTP2)
        {
          findings.report("\(reason), so this never holds", at: test.criterion.range)
        }
      }
    }
  }
}

extension Proxy {
  /// The ports on which the proxy listens, or nil where a variable hides them.
  fileprivate var knownPorts: PortSet? {
    guard
      setting(.httpRequest) == nil
        || !all(.httpRequest).contains(where: {
          $0.actionName == "set-dst-port"
        })
    else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for address in binds.lazy.flatMap(\.addresses) {
      switch address.value.ports {
      case .one(let port): ranges.append(Int(port)...Int(port))
      case .range(let low, let high) where low <= high: ranges.append(Int(low)...Int(high))
      case .none where address.value.prefix == nil:
        if case .unix = address.value.host { continue }
        return nil
      default: return nil
      }
    }
    return ranges.isEmpty ? nil : PortSet(ranges)
  }
}
