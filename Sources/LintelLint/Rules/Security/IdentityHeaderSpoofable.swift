internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A header that servers trust can come from the client.
enum IdentityHeaderSpoofable: Rule {
  static let metadata = RuleMetadata(
    id: "SE05",
    name: "identity-header-spoofable",
    severity: .error,
    summary:
      "A header that servers trust is set only sometimes, and otherwise the client's is kept.",
    rationale: """
      `set-header X-Forwarded-Proto https if { ssl_fc }` leaves the header alone on a connection \
      without TLS: the client's own `https` reaches the server. `add-header` puts a second one \
      behind the client's. What a server is to believe must be removed first, or set in every \
      case.
      """,
    remedy: "Put `http-request del-header` for it above the rule",
    reference: "HAProxy configuration manual, 4.4.1, `set-header` and `del-header`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem ca-file ca.pem verify optional
        1️⃣http-request set-header X-Forwarded-Proto https if { ssl_fc }
        2️⃣http-request add-header X-SSL-Client-CN %[ssl_c_s_dn(cn)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      """
      1️⃣ where the condition does not hold, the client's own 'X-Forwarded-Proto' reaches \
      the server
      """,
      "2️⃣ the client's own 'X-SSL-Client-CN' stays before the one that is added"
    ),
    .good(
      """
      frontend web
        bind :8080
        bind :8443 ssl crt site.pem ca-file ca.pem verify optional
        http-request del-header X-SSL-Client-CN
        http-request set-header X-Forwarded-Proto http
        http-request set-header X-Forwarded-Proto https if { ssl_fc }
        http-request set-header X-SSL-Client-CN %[ssl_c_s_dn(cn)] if { ssl_c_used }
        http-request set-header X-Real-IP %[src]
        http-request set-header X-Forwarded-Port 80 if !{ ssl_fc }
        http-request set-header X-Forwarded-Port 443 if { ssl_fc }
        default_backend app
      frontend tls
        bind :8444 ssl crt site.pem
        http-request set-header X-Forwarded-Proto https if { ssl_fc }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let protected = Set(
      analysis.proxies.indices.filter {
        analysis.proxies[$0].kind.acceptsClients
          && EditedHeaders(of: analysis.proxies[$0], in: analysis).protectsTLS
      })
    for (index, proxy) in analysis.proxies.enumerated()
    where proxy.mode.value == .http && proxy.states(.httpRequest) && !proxy.isLocal {
      let frontends = analysis.routes.frontends(of: index)
      guard proxy.kind != .backend || !frontends.isEmpty else { continue }
      // What a frontend says about TLS makes up for conditions of its backends.
      let isProtected = proxy.kind == .backend && frontends.contains(where: protected.contains)
      let rules = proxy.all(.httpRequest).filter { rule in
        (rule.editedHeader.map(TrustedHeaders.contain) ?? false)
          && (!isProtected || rule.actionName == "add-header")
      }
      guard !rules.isEmpty else { continue }
      let headers = EditedHeaders(of: proxy, in: analysis)
      var safe: Set<String> = []
      for rule in rules {
        guard let header = rule.editedHeader else { continue }
        let name = header.lowercased()
        switch rule.actionName {
        case "del-header", "set-header":
          if rule.condition == nil { safe.insert(name) }
        default: break
        }
      }
      for rule in rules {
        // What the proxy in front of an internal one says about TLS may well be kept.
        guard let header = rule.editedHeader, safe.insert(header.lowercased()).inserted,
          !proxy.isInternal || TrustedHeaders.identify(header)
        else { continue }
        check(rule, header, headers, in: proxy, analysis, into: &findings)
      }
    }
  }

  private static func check(
    _ rule: Directive, _ header: String, _ headers: EditedHeaders, in proxy: Proxy,
    _ analysis: Analysis, into findings: inout Findings
  ) {
    if rule.actionName == "add-header" {
      // Where every frontend has set or deleted the header, there is nothing of the client's.
      guard proxy.kind.acceptsClients || !analysis.isReplaced(header, before: proxy) else { return }
      findings.report(
        "the client's own '\(header)' stays before the one that is added", at: rule.range,
        fix: fix(header, before: rule, in: proxy, analysis))
      return
    }
    guard rule.actionName == "set-header", rule.condition != nil,
      !headers.coverEveryCase(of: header), !headers.deletes(header),
      !headers.alwaysMeet(rule, of: proxy, in: analysis)
    else { return }
    findings.report(
      """
      where the condition does not hold, the client's own '\(header)' reaches the server
      """,
      at: rule.range, fix: fix(header, before: rule, in: proxy, analysis))
  }

  /// Deletes what the client has sent. A proxy in front may have set what is not about its client's
  /// certificate or name.
  private static func fix(
    _ header: String, before rule: Directive, in proxy: Proxy, _ analysis: Analysis
  ) -> Fix? {
    let isBehind = !analysis.annotations(.upstream, of: proxy).isEmpty
    let isOwn = header.lowercased().hasPrefix("x-ssl-") && !isBehind
    return analysis.layout.fix(
      isOwn ? .safe : .unsafe, "delete the client's own '\(header)' first",
      analysis.layout.insertion(of: "http-request del-header \(header)", before: rule))
  }
}
