internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A request may leave the rules behind by an upgrade.
enum H2cUpgradeForwarded: Rule {
  static let metadata = RuleMetadata(
    id: "SE08",
    name: "h2c-upgrade-forwarded",
    severity: .warning,
    summary:
      "A frontend with rules about paths or hosts forwards the upgrade to HTTP/2 without TLS.",
    rationale: """
      A server that accepts `Upgrade: h2c` answers 101, and the connection becomes a tunnel: \
      what is sent through it passes no rule any more. HAProxy drops the header since 3.1.
      """,
    remedy:
      "Delete the header: `http-request del-header Upgrade if { req.hdr(upgrade) -m sub -i h2c }`",
    reference: "RFC 9113, 3.1; HAProxy configuration manual, 4.3, `del-header`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request deny if { path_beg /admin }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ an upgrade to h2c passes this rule by in HAProxy 2.6",
      fixed: """
        frontend web
          bind :8080
          http-request del-header Upgrade if { req.hdr(upgrade) -m sub -i h2c }
          http-request del-header HTTP2-Settings
          http-request deny if { path_beg /admin }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ).read(for: Version(2, 6)),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request return status 421 unless { hdr(host) -i www.example.com }
        use_backend app if { path_beg /api/ }
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ an upgrade to h2c passes this rule by in HAProxy 3.0"
    ).read(for: Version(3, 0)),
    .good(
      """
      frontend web
        bind :8080
        http-request del-header Upgrade if { req.hdr(upgrade) -m sub -i h2c }
        http-request deny if { path_beg /admin }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ).read(for: Version(2, 6)),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.httpRequest)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.target < Version(3, 1) else { return }
    for proxy in analysis.frontends
    where proxy.mode.value == .http && proxy.routesRequests && !proxy.isLocal {
      let rules = proxy.all(.httpRequest)
      let dropsHeader = rules.contains { $0.editedHeader?.lowercased() == "upgrade" }
      let tests = TestSearch(in: proxy) { test in
        ["path", "pathq", "url", "base"].contains(test.expression.fetch.canonicalName)
          || test.expression.headerName == "host"
      }
      // A rule that keeps somebody from a path or a host.
      guard !dropsHeader, let rule = rules.first(where: { $0.isRefusal && tests.finds($0) })
      else { continue }
      findings.report(
        "an upgrade to h2c passes this rule by in HAProxy \(analysis.target)", at: rule.range,
        fix: (rules.first ?? rule).droppingUpgrades(analysis.layout))
    }
  }
}

extension Directive {
  /// Deletes the header before the line.
  fileprivate func droppingUpgrades(_ layout: Layout) -> Fix? {
    layout.fix(
      .safe, "drop upgrades to h2c",
      layout.insertion(
        of: "http-request del-header Upgrade if { req.hdr(upgrade) -m sub -i h2c }",
        before: self),
      layout.insertion(of: "http-request del-header HTTP2-Settings", before: self))
  }

  fileprivate var isRefusal: Bool {
    switch actionName {
    case "deny", "auth", "tarpit", "reject", "return", "silent-drop": true
    default: false
    }
  }
}
