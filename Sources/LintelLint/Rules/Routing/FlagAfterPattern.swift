internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A flag of a test stands behind its first pattern.
enum FlagAfterPattern: Rule {
  static let metadata = RuleMetadata(
    id: "AC09",
    name: "flag-after-pattern",
    severity: .error,
    summary: "A flag of a test stands behind its first pattern and is read as a pattern.",
    rationale: """
      Flags end at the first word that is none. `hdr(host) example.com -i` still tells upper from \
      lower case, and matches the host `-i` too.
      """,
    remedy: "Move the flag before the patterns",
    reference: "HAProxy configuration manual, 7.1, ACL basics"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl h hdr(host) example.com 1️⃣-i
        use_backend app if h
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ '-i' behind a pattern is read as a pattern itself",
      fixed: """
        frontend web
          bind :8080
          acl h hdr(host) -i example.com
          use_backend app if h
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        acl h hdr(host) -i example.com
        acl flag hdr(x-flag) -- -i
        use_backend app if h or flag
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let flags: Set<String> = ["-i", "-m", "-f", "-n", "-M", "-u"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for used in analysis.tests(of: proxy)
      where used.test.patterns.count > 1 && !used.test.flags.contains(.end) {
        let patterns = used.test.patterns
        // A second test behind an operator has flags of its own; another rule speaks of it.
        guard !patterns.contains(where: OperatorInPatternList.isOperator) else { continue }
        guard let first = patterns.first,
          let index = patterns.indices.dropFirst().first(where: {
            flags.contains(patterns[$0].text) && patterns[$0].isBare
          })
        else { continue }
        let flag = patterns[index]
        let before = patterns[index - 1].range
        let gap = SourceRange(file: flag.range.file, lower: before.upper, upper: flag.range.upper)
        let isMovable = flag.text == "-i" && index == patterns.count - 1
        findings.report(
          "'\(flag.text)' behind a pattern is read as a pattern itself", at: flag.range,
          fix: isMovable
            ? analysis.layout.fix(
              .unsafe, "move '\(flag.text)' before the patterns",
              analysis.layout.replacement(of: first.range.start, with: "\(flag.text) "),
              analysis.layout.replacement(of: gap, with: "")) : nil)
      }
    }
  }
}
