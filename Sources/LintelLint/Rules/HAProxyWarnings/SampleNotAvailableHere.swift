internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A condition reads what is not there yet, or no longer.
enum SampleNotAvailableHere: RefiningRule {
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
        http-request deny if 1️⃣{ res.hdr(X-Tag) yes }
        http-response set-header X-B c if 2️⃣{ path /x }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this test never holds in 'http-request': 'res.hdr' needs the headers of the response",
      "2️⃣ this test never holds in 'http-response': 'path' needs the headers of the request"
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

  static let triggers: [RuleTrigger] = [.keyword(.useBackend)]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    fault.rule == ConfigurationFault.ineffectiveTest.rawValue ? Refinement(fault.message) : nil
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      guard proxy.setting(.useBackend) != nil, proxy.binds.contains(where: { !$0.has(.ssl) }) else {
        continue
      }
      for used in analysis.tests(of: proxy) {
        guard let sources = used.test.expression.fetch.id?.info.sources, !sources.isEmpty,
          sources.isSubset(of: .buffers),
          !TLSLayer.passthrough.contains(used.test.expression.fetch.canonicalName)
        else { continue }
        for use in used.uses where use.directive.keyword == .useBackend {
          findings.report(
            "'\(used.test.criterion.text)' reads raw bytes, which an HTTP proxy has no more",
            at: place(used, use), related: related(used))
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
