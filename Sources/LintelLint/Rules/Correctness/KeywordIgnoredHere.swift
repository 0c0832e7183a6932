internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A line has no effect in this kind of section or in this mode.
enum KeywordIgnoredHere: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO05",
    name: "keyword-ignored-here",
    severity: .warning,
    summary:
      "A keyword has no effect in its section: it is for the other side, or for another mode.",
    rationale: """
      HAProxy reads the line, perhaps warns, and goes on without it. Who reads the file \
      believes that it is in force.
      """,
    remedy: "Delete the line, or move it to a section where it counts",
    reference: "HAProxy configuration manual, 4.1, proxy keywords matrix"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        mode tcp
        option tcplog
        bind :8080
        1️⃣option http-server-close
        2️⃣http-reuse always
        server a 10.0.0.1:80
      """,
      "1️⃣ 'option http-server-close' has no effect: listen 'web' is in mode tcp",
      "2️⃣ 'http-reuse' has no effect: listen 'web' is in mode tcp",
      fixed: """
        listen web
          mode tcp
          option tcplog
          bind :8080
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣retries 3
        default_backend app
      backend app
        2️⃣maxconn 100
        server a 10.0.0.1:80
      """,
      "1️⃣ 'retries' has no effect in a frontend",
      "2️⃣ 'maxconn' has no effect in a backend",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      listen web
        mode tcp
        option tcplog
        bind :8080
        stick-table type binary len 32 size 30k expire 30m
        stick store-response payload_lv(43,1) if { rep_ssl_hello_type 2 }
        server a 10.0.0.1:80
      frontend up
        mode tcp
        option tcplog
        option forwardfor
        bind :8081
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .tcp {
      // Where no mode is stated at all, that is the mistake.
      guard !proxy.mode.isBuiltin, !analysis.isUpgradedToHTTP(index) else { continue }
      for directive in proxy.httpOnlyDirectives {
        report(
          "'\(directive.keyword.info.name)'", at: directive.range, proxy, into: &findings,
          fix: analysis.layout.fix(
            safety(of: directive.keyword.info.name), "delete the line",
            analysis.layout.deletion(of: directive)))
      }
      for server in proxy.servers {
        guard let cookie = server.option(.cookie), cookie.isExplicit else { continue }
        report("'cookie'", at: cookie.range ?? server.range, proxy, into: &findings, fix: nil)
      }
    }
  }

  /// A rule, a route or a cookie without effect says what was meant to happen: where the mode or
  /// the section is the mistake, it must not go. A mere option may.
  private static func safety(of keyword: String) -> Fix.Safety {
    keyword.hasPrefix("option ") || keyword.hasPrefix("no option ") || keyword == "http-reuse"
      ? .safe : .unsafe
  }

  private static func report(
    _ what: String, at range: SourceRange, _ proxy: Proxy, into findings: inout Findings, fix: Fix?
  ) {
    findings.report(
      "\(what) has no effect: \(proxy.described) is in mode tcp", at: range,
      related: proxy.mode.range.map { [RelatedPlace(range: $0, message: "the mode")] } ?? [],
      fix: fix)
  }

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.wrongSection.rawValue, fault.severity == .warning,
      case let pieces = fault.message.split(separator: "'"), pieces.count > 2,
      !pieces[0].hasPrefix("timeout "), !pieces[0].contains("log"),
      !WrongSideOptionFatalSince32.options.contains(String(pieces[0].dropFirst(7)))
    else { return nil }
    return Refinement(
      "'\(pieces[0])' has no effect in a \(pieces[2])",
      fix: context.lineDeletion(safety(of: String(pieces[0]))))
  }
}
