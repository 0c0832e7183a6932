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
      for used in analysis.tests(of: proxy) where used.test.expression.converters.isEmpty {
        // Another rule speaks of operators and flags among patterns.
        guard !used.test.patterns.contains(where: OperatorInPatternList.isOperator) else {
          continue
        }
        for pattern in used.test.patterns where !pattern.isUnresolved {
          guard let reason = reason(pattern.text, used.test) else { continue }
          findings.report(
            "\(reason), so '\(pattern.text)' never matches", at: pattern.range,
            fix: fix(pattern, of: used.test, analysis.layout))
        }
      }
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

  private static func reason(_ pattern: String, _ test: ACLTest) -> String? {
    if test.expression.isHost, [.exact, .prefix, .suffix, .substring].contains(test.matching),
      pattern.utf8.contains(UInt8(ascii: "/"))
    {
      return "a host has neither scheme nor path"
    }
    switch test.expression.fetch.canonicalName {
    case "path": return pathReason(pattern, test.matching)
    case "query":
      let isAnchored = test.matching == .exact || test.matching == .prefix
      return isAnchored && pattern.hasPrefix("?") ? "a query has no '?' of its own" : nil
    case "ssl_fc_sni", "req.ssl_sni":
      return pattern.contains("/") && test.matching != .regex
        ? "a name in TLS has neither scheme nor path" : nil
    case "method":
      let isWrong = test.matching == .exact && !test.ignoresCase && pattern != pattern.uppercased()
      return isWrong ? "methods are in upper case" : nil
    default: return nil
    }
  }

  private static func pathReason(_ pattern: String, _ matching: MatchingMethod) -> String? {
    switch matching {
    case .exact, .prefix, .suffix, .directory, .substring: break
    default: return nil
    }
    let bytes = pattern.utf8
    if bytes.contains(UInt8(ascii: ":")), pattern.contains("://") {
      return "a path has no scheme and no host"
    }
    if bytes.contains(UInt8(ascii: "?")) { return "a path has no query string" }
    if bytes.contains(UInt8(ascii: "#")) { return "a path has no fragment" }
    if bytes.contains(UInt8(ascii: " ")) { return "a path has no blanks, they come as '%20'" }
    let isAnchored = matching == .exact || matching == .prefix
    if isAnchored, let first = bytes.first, first != UInt8(ascii: "/"), pattern != "*",
      first != UInt8(ascii: "-")
    {
      return "a path starts with '/'"
    }
    return nil
  }
}
