internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A test compares with nothing.
enum AclWithoutPattern: Rule {
  static let metadata = RuleMetadata(
    id: "HW01",
    name: "acl-without-pattern",
    severity: .warning,
    summary: "A test of text, numbers or addresses has no pattern to compare with.",
    rationale: """
      It never holds. Often `-m found` was meant, or the pattern was lost in an edit. HAProxy \
      warns.
      """,
    remedy: """
      Add a pattern, or use `-m found` to test whether there is a value; `--` states that none \
      is meant
      """,
    reference: """
      HAProxy configuration manual, 7.1; HAProxy's warning "no pattern to match against were \
      provided"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl tagged 1️⃣req.hdr(X-Tag)
        use_backend app if tagged
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'req.hdr(X-Tag)' is compared with nothing, so this never holds",
      fixed: """
        frontend web
          bind :8080
          acl tagged req.hdr(X-Tag) -m found
          use_backend app if tagged
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        acl tagged req.hdr(X-Tag) -m found
        acl secure ssl_fc
        acl many req.hdr_cnt(X-Tag) ge 2
        acl never path --
        acl listed path -f paths.txt
        use_backend app if tagged secure many or never or listed
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for used in analysis.tests(of: proxy) {
        let test = used.test
        guard test.patterns.isEmpty, test.flags.isEmpty, test.expression.yieldsComparable else {
          continue
        }
        findings.report(
          "'\(test.criterion.text)' is compared with nothing, so this never holds",
          at: test.criterion.range,
          fix: analysis.layout.fix(
            .unsafe, "test whether there is a value",
            analysis.layout.replacement(
              of: test.criterion.range,
              with: analysis.layout.text(test.criterion.range) + " -m found")))
      }
    }
  }
}

extension SampleExpression {
  /// True where the result is known to be neither true nor false by itself.
  fileprivate var yieldsComparable: Bool {
    let type: String?
    if let last = converters.last {
      type = last.id?.info.resultType
    } else {
      type = fetch.id?.info.resultType
    }
    guard let type else { return false }
    return ["str", "sint", "addr", "ipv4", "ipv6", "meth"].contains(type)
  }
}
