internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A client names the backend it wants.
enum DynamicBackendOpenEnded: Rule {
  static let metadata = RuleMetadata(
    id: "AC14",
    name: "dynamic-backend-open-ended",
    severity: .warning,
    summary:
      "The name of a backend is computed from the request, without a list of what is allowed.",
    rationale: """
      A client then reaches every backend of the file, internal ones included. And a name that \
      does not exist is answered 503 unless there is a `default_backend`. HAProxy checks \
      neither.
      """,
    remedy: """
      Look the name up in a map with a default: `use_backend \
      %[req.hdr(host),lower,map(hosts.map,app)]`
      """,
    reference: "HAProxy configuration manual, 4.2, `use_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend 1️⃣%[req.hdr(x-backend)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a client may name any backend of this file"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request set-var(txn.be) req.hdr(host),lower
        use_backend 1️⃣be_%[var(txn.be)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a client may name any backend of this file"
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend 1️⃣%[req.hdr(host),lower,map(hosts.map)]
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a host that is not in the map is answered 503"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend %[req.hdr(host),lower,map(hosts.map,app)]
        http-request set-var(txn.be) req.hdr(host),lower,map(hosts.map,app)
        use_backend %[var(txn.be)]
      frontend sni
        mode tcp
        option tcplog
        bind :8443
        use_backend %[ssl_fc_sni,lower,map(hosts.map)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.useBackend)]

  private static let fromClient: Set<String> = [
    "req.hdr", "hdr", "req.fhdr", "req.cook", "url_param", "urlp", "path", "pathq", "url", "base",
    "query", "ssl_fc_sni", "req.ssl_sni", "base32", "capture.req.hdr",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.setting(.useBackend) != nil {
      let hasDefault = proxy.setting(.defaultBackend) != nil || !proxy.servers.isEmpty
      for rule in proxy.all(.useBackend) {
        guard let word = rule.words.first, word.text.utf8.contains(UInt8(ascii: "%")),
          let open = word.text.firstRange(of: "%["),
          let close = word.text.lastIndex(of: "]"), open.upperBound < close
        else { continue }
        let sample = word.text[open.upperBound..<close]
        if let map = sample.firstRange(of: ",map") {
          // A second argument of the map is what an unknown key leads to.
          let arguments = sample[map.upperBound...].drop { $0 != "(" }.prefix { $0 != ")" }
          guard !arguments.contains(","), !hasDefault, rule.condition == nil else { continue }
          findings.report("a host that is not in the map is answered 503", at: word.range)
        } else if isFromClient(sample, in: proxy) {
          findings.report("a client may name any backend of this file", at: word.range)
        }
      }
    }
  }

  /// True where the sample is what the client has sent, or a variable that was set to that.
  private static func isFromClient(_ sample: Substring, in proxy: Proxy) -> Bool {
    let fetch = sample.prefix { $0 != "(" && $0 != "," }
    guard fetch == "var" else { return fromClient.contains(String(fetch)) }
    let name = sample.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" && $0 != "," }
    return proxy.all(.httpRequest).contains { rule in
      guard rule.action?.name.text == "set-var(\(name))", let value = rule.words.dropFirst().first
      else { return false }
      return !value.text.contains(",map")
        && fromClient.contains(String(value.text.prefix { $0 != "(" && $0 != "," }))
    }
  }
}
