internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A condition reads what is not there yet, or no longer.
enum SampleNotAvailableHere: Rule {
  static let metadata = RuleMetadata(
    id: "HW05",
    name: "sample-not-available-here",
    severity: .warning,
    summary: "A condition reads the response before there is one, or the request when it is gone.",
    rationale: """
      The test never holds. In a rule about requests nothing of the response is known; in a \
      rule about responses the headers of the request are gone, unless a rule has stored them. \
      HAProxy warns.
      """,
    remedy: """
      Store the value in a `txn.` variable while it is there, or move the test to the other \
      rules
      """,
    reference: """
      HAProxy configuration manual, 7.3; HAProxy's warning "will never match because it only \
      involves keywords that are incompatible"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request deny if { 1️⃣res.hdr(X-Tag) yes }
        http-response set-header X-B c if { 2️⃣path /x }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'res.hdr(X-Tag)' reads the response, which a 'http-request' rule comes before",
      "2️⃣ 'path' reads the request, which is gone when a 'http-response' rule runs"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-var(txn.path) path
        http-response set-header X-B c if { var(txn.path) /x }
        http-response set-header X-C d if { status 404 } { src 10.0.0.0/8 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let requestRules: Set<KeywordID> = [
    .httpRequest, .tcpRequestContent, .redirect, .useBackend, .useServer, .monitorFail,
  ]
  private static let responseRules: Set<KeywordID> = [
    .httpResponse, .httpAfterResponse, .tcpResponseContent,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      let isParsed = proxy.mode.value == .http && proxy.binds.contains { !$0.has(.ssl) }
      for used in analysis.tests(of: proxy) {
        guard let fetch = used.test.expression.fetch.id?.info, !fetch.uses.isEmpty else { continue }
        let uses = fetch.uses
        for use in used.uses {
          if isParsed, fetch.layer == "L6", use.directive.keyword == .useBackend {
            findings.report(
              "'\(used.test.criterion.text)' reads raw bytes, which an HTTP proxy has no more",
              at: place(used, use), related: related(used))
            continue
          }
          let name = use.directive.keyword.info.name
          let text = used.test.criterion.text
          if requestRules.contains(use.directive.keyword), uses.isResponseOnly {
            findings.report(
              "'\(text)' reads the response, which a '\(name)' rule comes before",
              at: place(used, use), related: related(used))
          } else if responseRules.contains(use.directive.keyword), uses.isRequestOnly {
            findings.report(
              "'\(text)' reads the request, which is gone when a '\(name)' rule runs",
              at: place(used, use), related: related(used))
          }
        }
      }
    }
  }

  /// The test where it stands in the rule, or the rule that names it.
  private static func place(_ used: UsedTest, _ use: TestUse) -> SourceRange {
    used.name == nil ? used.test.criterion.range : use.directive.range
  }

  private static func related(_ used: UsedTest) -> [RelatedPlace] {
    used.name == nil
      ? [] : [RelatedPlace(range: used.test.criterion.range, message: "the test is stated here")]
  }
}

extension FetchUses {
  fileprivate var isResponseOnly: Bool {
    contains(.response) && isDisjoint(with: [.request, .session, .connection, .configuration])
  }

  fileprivate var isRequestOnly: Bool {
    contains(.request)
      && isDisjoint(with: [.response, .session, .connection, .configuration, .log])
  }
}
