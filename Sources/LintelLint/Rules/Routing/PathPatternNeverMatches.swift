internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A pattern cannot occur in what it is compared with.
enum PathPatternNeverMatches: Rule {
  static let metadata = RuleMetadata(
    id: "AC07",
    name: "path-pattern-never-matches",
    severity: .error,
    summary: "A pattern for the path or the method can never match.",
    rationale: """
      A path starts with `/`, has no query string and no scheme. A method is in upper case. A \
      pattern that asks for something else never matches, and HAProxy says nothing.
      """,
    remedy: "Correct the pattern; `query` and `url_param()` read the query string",
    reference: "HAProxy configuration manual, 7.3.6, `path`, `query` and `method`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl api path_beg 1️⃣api/
        acl item path 2️⃣/item?id=1
        acl rd method 3️⃣get
        acl full path_beg 4️⃣https://example.com/
        use_backend app if api or item or rd or full
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a path starts with '/', so 'api/' never matches",
      "2️⃣ a path has no query string, so '/item?id=1' never matches",
      "3️⃣ methods are in upper case, so 'get' never matches",
      "4️⃣ a path has no scheme and no host, so 'https://example.com/' never matches",
      fixed: """
        frontend web
          bind :8080
          acl api path_beg /api/
          acl item path /item
          acl rd method GET
          acl full path_beg https://example.com/
          use_backend app if api or item or rd or full
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        use_backend app if { req.hdr(host),host_only -i 1️⃣https://shop.example.net }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ a host has neither scheme nor path, so 'https://shop.example.net' never matches"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl api path_beg /api/
        acl item path /item
        acl star path *
        acl image path_end .png .jpg
        acl rd method GET
        acl any method -i get
        acl dirs path_dir static
        use_backend app if api or item or rd or star or image or dirs or any
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for used in analysis.tests(of: proxy) where used.test.expression.keepsItsForm {
        for pattern in used.test.patterns where !pattern.isUnresolved {
          guard let reason = ImpossiblePattern.reason(pattern.text, used.test),
            !mixesPatternsWithMore(used.test)
          else { continue }
          findings.report(
            "\(reason), so '\(pattern.text)' never matches", at: pattern.range,
            fix: fix(pattern, of: used.test, analysis.layout))
        }
      }
    }
  }

  /// Whether there are operators or flags among the patterns, which other rules speak of.
  private static func mixesPatternsWithMore(_ test: ACLTest) -> Bool {
    test.patterns.contains {
      OperatorInPatternList.isOperator($0) || OperatorInPatternList.isTest($0)
        || FlagAfterPattern.flags.contains($0.text)
    }
  }

  private static func fix(_ pattern: Word, of test: ACLTest, _ layout: Layout) -> Fix? {
    guard pattern.isBare else { return nil }
    let text = pattern.text
    if test.expression.fetch.canonicalName == "method" {
      return layout.fix(
        .safe, "write '\(text.uppercased())'",
        layout.replacement(of: pattern.range, with: text.uppercased()))
    }
    guard !text.contains("://") else { return nil }
    let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
    let isAnchored = test.matching == .exact || test.matching == .prefix
    let path = (isAnchored && !text.hasPrefix("/") ? "/" : "") + text[..<end]
    guard !path.isEmpty else { return nil }
    return layout.fix(
      .unsafe, "write '\(path)'", layout.replacement(of: pattern.range, with: path))
  }
}
