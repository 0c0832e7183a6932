internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The end of a host name is compared without the dot before it.
enum SuffixMatchWithoutDot: Rule {
  static let metadata = RuleMetadata(
    id: "AC13",
    name: "suffix-match-without-dot",
    profile: .tempered,
    severity: .error, otherSeverities: [.info],
    summary: "The end of a host name is compared without the dot before it.",
    rationale: """
      `example.com` is also the end of `evilexample.com`, which anybody can register. Where the \
      comparison decides who is let in, the wrong ones are.
      """,
    remedy: "Compare with `.example.com`, and with `example.com` exactly",
    reference: "HAProxy configuration manual, 7.1.2, matching strings"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request deny unless { hdr_end(host) -i 1️⃣example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a host such as 'evilexample.com' matches too, and this decides about access"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl ours hdr_end(host) -i 1️⃣example.com
        use_backend app if ours
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a host such as 'evilexample.com' matches too"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request set-var(txn.cors) req.hdr(origin) if { req.hdr(origin) -m end 1️⃣example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a host such as 'evilexample.com' matches too, and this decides about access"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl ok req.hdr(host),host_only -i example.com
        acl ok req.hdr(host),host_only -i -m end .example.com
        acl port hdr_end(host) -i :8080
        http-request deny unless ok
        http-request deny if port
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let headers: Set<String> = ["host", "origin", "referer"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests where proxy.kind != .defaults {
      for used in analysis.tests(of: proxy)
      where [.suffix, .substring, .domain].contains(used.test.matching) {
        let expression = used.test.expression
        let isName =
          expression.isHost || expression.headerName.map(headers.contains) ?? false
        guard isName, let pattern = used.test.patterns.first(where: isOpen) else { continue }
        let isEnd = used.test.matching == .suffix
        let example = isEnd ? "evil\(pattern.text)" : "\(pattern.text).evil.net"
        let message = "a host such as '\(example)' matches too"
        // Where a request comes from matters for nothing but who is let in.
        let isSource = expression.headerName == "origin" || expression.headerName == "referer"
        if isSource && !used.uses.isEmpty || used.uses.contains(where: \.directive.isAccessDecision)
        {
          findings.report("\(message), and this decides about access", at: pattern.range)
        } else if used.uses.contains(where: { $0.directive.keyword == .useBackend }) {
          findings.report(message, at: pattern.range, severity: .info)
        }
      }
    }
  }

  private static func isOpen(_ pattern: Word) -> Bool {
    guard let first = pattern.text.first else { return false }
    return (first.isLetter || first.isNumber) && pattern.text.contains(".")
  }
}
