internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A host name is compared as if upper and lower case differed.
enum HostMatchPitfalls: Rule {
  static let metadata = RuleMetadata(
    id: "AC08",
    name: "host-match-pitfalls",
    severity: .warning,
    summary: "A host name is compared without `-i`.",
    rationale: """
      Host names do not tell upper from lower case, the comparison does. A pattern with capital \
      letters never matches what browsers send, and one without does not match a client that sends \
      capitals.
      """,
    remedy: "Add `-i`, or apply the converter `lower`",
    reference: "HAProxy configuration manual, 7.1.2, matching strings; RFC 9110, 4.2.3"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend app if { hdr(host) 1️⃣Example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'Example.com' does not match a host in lower case, which is what browsers send",
      fixed: """
        frontend web
          bind :8080
          use_backend app if { hdr(host) -i Example.com }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl h hdr(host) 1️⃣example.com www.example.com
        use_backend app if h
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'example.com' does not match a host with capital letters"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend app if { req.hdr(host),host_only,lower example.com }
        use_backend app if { hdr(host) -i Example.org }
        use_backend app if { hdr(host) 10.0.0.1:8080 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests where proxy.kind != .defaults {
      for used in analysis.tests(of: proxy) where used.test.expression.isHost {
        let test = used.test
        guard !test.ignoresCase, [.exact, .suffix, .prefix].contains(test.matching),
          !test.expression.has(converter: "lower"), !test.expression.has(converter: "upper")
        else { continue }
        let names = test.patterns.filter { word in
          !word.isUnresolved && word.text.contains { $0.isLetter }
        }
        guard let first = names.first else { continue }
        let capital = names.first { $0.text != $0.text.lowercased() }
        let fix = test.patterns.first.flatMap { pattern in
          analysis.layout.fix(
            .safe, "add '-i'",
            analysis.layout.replacement(of: pattern.range.start, with: "-i "))
        }
        if let capital {
          findings.report(
            """
            '\(capital.text)' does not match a host in lower case, which is what browsers send
            """,
            at: capital.range, fix: fix)
        } else {
          findings.report(
            "'\(first.text)' does not match a host with capital letters", at: first.range,
            severity: .info, fix: fix)
        }
      }
    }
  }
}
