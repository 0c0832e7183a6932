internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A request is believed that may be a copy.
enum ZeroRttWithoutGuard: Rule {
  static let metadata = RuleMetadata(
    id: "TL10",
    name: "zero-rtt-without-guard",
    severity: .warning,
    summary: "A listener takes early data and no rule waits for the handshake.",
    rationale: """
      Data that comes with the first packet of TLS can be recorded and sent again by anybody \
      on the way. A payment would be made twice.
      """,
    remedy: "Add `http-request wait-for-handshake if ! METH_GET`",
    reference: "HAProxy configuration manual, 5.1, `allow-0rtt`; RFC 8470"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem 1️⃣allow-0rtt
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ requests in early data may be repeated by others, and no rule waits for the handshake",
      fixed: """
        frontend web
          bind :8443 ssl crt site.pem allow-0rtt
          http-request wait-for-handshake if ! METH_GET
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem 1️⃣allow-0rtt
        http-request wait-for-handshake if { path_beg /login }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ requests in early data may be repeated by others, and no rule waits for the handshake"
    ),
    .bad(
      """
      backend app
        server a 10.0.0.1:443 ssl verify none 1️⃣allow-0rtt
      """,
      "1️⃣ early data that the server refuses is lost without 'retry-on 0rtt-rejected'"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem allow-0rtt
        http-request wait-for-handshake if ! METH_GET
        default_backend app
      backend app
        retry-on 0rtt-rejected
        server a 10.0.0.1:443 ssl verify none allow-0rtt
      """
    ),
  ]

  private static func fix(_ proxy: Proxy, _ layout: Layout) -> Fix? {
    let guarding = "http-request wait-for-handshake if ! METH_GET"
    let edit =
      proxy.all(.httpRequest).first.flatMap { layout.insertion(of: guarding, before: $0) }
      ?? proxy.all(.bind).last.flatMap { layout.insertion(of: guarding, after: $0) }
    return layout.fix(.safe, "wait for the handshake unless the method is GET or HEAD", edit)
  }

  /// True where the rule waits for some methods wherever they lead, or for all early data.
  private static func coversMethods(_ form: NormalForm?) -> Bool {
    guard let form else { return true }
    return form.alternatives.contains { literals in
      literals.allSatisfy { literal in
        if literal.atom.sample == "method" {
          // What must not be repeated is above all a POST.
          return literal.atom.accepts("POST") != literal.isNegated
        }
        return !["path", "req.hdr(", "url", "base", "query"].contains {
          literal.atom.sample.hasPrefix($0)
        }
      }
    }
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard let option = proxy.binds.lazy.compactMap({ $0.option(.allow0rtt) }).first,
        !proxy.all(.httpRequest).contains(where: { rule in
          rule.actionName == "wait-for-handshake"
            && coversMethods(analysis.form(of: rule.condition, in: proxy))
        })
      else { continue }
      findings.report(
        "requests in early data may be repeated by others, and no rule waits for the handshake",
        at: option.name.range, fix: fix(proxy, analysis.layout))
    }
    for proxy in analysis.backends where proxy.mode.value == .http {
      guard let server = proxy.servers.first(where: { $0.has(.allow0rtt) }) else { continue }
      let events = proxy.setting(.retryOn)?.value.words.map(\.text) ?? []
      guard !events.contains("0rtt-rejected"), !events.contains("all-retryable-errors") else {
        continue
      }
      findings.report(
        "early data that the server refuses is lost without 'retry-on 0rtt-rejected'",
        at: server.option(.allow0rtt)?.range ?? server.range)
    }
  }
}
