internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A keyword is going to be removed.
enum DeprecatedKeyword: Rule {
  static let metadata = RuleMetadata(
    id: "DE02",
    name: "deprecated-keyword",
    severity: .warning, otherSeverities: [.info],
    summary: "A keyword is deprecated in the target version.",
    rationale: """
      It works for now. A later version refuses the file, or gives the word another meaning. \
      HAProxy warns of some and says nothing about the others.
      """,
    remedy: "Use the successor",
    reference: "HAProxy configuration manual, the keyword's own section"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option accept-invalid-http-request
        default_backend app
      backend app
        2️⃣dispatch 10.0.0.1:80
      """,
      "1️⃣ 'option accept-invalid-http-request' is deprecated since 3.1",
      "2️⃣ 'dispatch' is deprecated since 3.3",
      fixed: """
        frontend web
          bind :8080
          option accept-unsafe-violations-in-http-request
          default_backend app
        backend app
          server dispatch 10.0.0.1:80
        """
    ),
    .bad(
      """
      listen tls
        mode tcp
        bind :8443
        tcp-request inspect-delay 5s
        tcp-request content accept if { 1️⃣req_ssl_hello_type 1 }
        server a 10.0.0.1:8443
      """,
      "1️⃣ 'req_ssl_hello_type' is an old name of 'req.ssl_hello_type'"
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        server dispatch 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let target = analysis.target
    let keywords = Set(
      KeywordID.allCases.filter {
        $0.info.isDeprecated(in: target) && analysis.states(.keyword($0))
      })
    if !keywords.isEmpty {
      for section in analysis.configuration.sections {
        for directive in section.directives where keywords.contains(directive.keyword) {
          report(
            directive.keyword.info, at: directive.keywordRange, into: &findings,
            fix: fix(directive, analysis))
        }
      }
    }
    checkFetches(analysis, into: &findings)
    let actions = Set(ActionID.allCases.filter { $0.info.isDeprecated(in: target) })
    guard !actions.isEmpty else { return }
    for line in analysis.directives(.action) {
      guard let action = line.directive.action, actions.contains(action.id) else { continue }
      report(action.id.info, at: action.name.range, into: &findings)
    }
  }

  /// Fetches under names that the manual keeps for old files; HAProxy says nothing about them.
  private static let fetches: [String: String] = [
    "req_ssl_sni": "req.ssl_sni", "req_ssl_ver": "req.ssl_ver",
    "req_ssl_hello_type": "req.ssl_hello_type", "rep_ssl_hello_type": "res.ssl_hello_type",
    "req_len": "req.len", "req_proto_http": "req.proto_http", "req_rdp_cookie": "req.rdp_cookie",
    "req_rdp_cookie_cnt": "req.rdp_cookie_cnt", "hdr_cnt": "req.hdr_cnt", "hdr_val": "req.hdr_val",
    "cook_cnt": "req.cook_cnt", "cook_val": "req.cook_val",
  ]

  private static func checkFetches(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.sectionsWithTests {
      for used in analysis.tests(of: section) {
        let fetch = used.test.expression.fetch
        guard let name = fetches[fetch.name] else { continue }
        findings.report(
          "'\(fetch.name)' is an old name of '\(name)'", at: used.test.criterion.range,
          severity: .info, help: "Use '\(name)'")
      }
    }
  }

  private static func report<ID: GrammarID>(
    _ entry: GrammarEntry<ID>, at range: SourceRange, into findings: inout Findings,
    fix: Fix? = nil
  ) {
    guard let deprecated = entry.deprecated else { return }
    findings.report(
      "'\(entry.name)' is deprecated since \(deprecated)", at: range,
      help: entry.instead.map { "Use \($0)" }, fix: fix)
  }

  /// Writes the successor where that is one keyword with the same arguments.
  private static func fix(_ directive: Directive, _ analysis: Analysis) -> Fix? {
    let entry = directive.keyword.info
    guard let successor = directive.keyword == .dispatch ? "server dispatch" : entry.instead,
      directive.keyword == .dispatch
        || KeywordID.allCases.contains(where: {
          $0.info.name == successor && $0.info.arguments == entry.arguments
            && $0.info.isAvailable(in: analysis.target)
        })
    else { return nil }
    return analysis.layout.fix(
      .safe, "write '\(successor)'",
      analysis.layout.replacement(of: directive.keywordRange, with: successor))
  }
}

extension GrammarEntry {
  fileprivate func isDeprecated(in target: Version) -> Bool {
    deprecated.map { $0 <= target } ?? false
  }
}
