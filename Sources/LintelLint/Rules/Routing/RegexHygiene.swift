internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A regular expression matches more than its author meant.
enum RegexHygiene: Rule {
  static let metadata = RuleMetadata(
    id: "AC12",
    name: "regex-hygiene",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary:
      "A regular expression for hosts has a bare dot, repeats a repetition, or is plain text.",
    rationale: """
      A dot matches any character, so `www.example.com` lets `wwwXexample.com` in, and without \
      `^` and `$` also `www.example.com.evil.net`. A repetition within a repetition can take \
      minutes for a request of some hundred bytes. One without any operator costs ten times what a \
      comparison does.
      """,
    remedy: "Compare with `-m str`, `-m end` or `-m beg`, or write `^www\\.example\\.com$`",
    reference: "HAProxy configuration manual, 7.1.4"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl ok hdr_reg(host) 1️⃣www.example.com
        acl slow path_reg 2️⃣^/(a+)+$
        acl two hdr_reg(host) 3️⃣^a\\.example\\.com|b\\.example\\.com$
        http-request deny unless ok
        http-request deny if slow or two
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the dots of 'www.example.com' match any character",
      "2️⃣ '(a+)+' repeats a repetition, which may take very long",
      #"""
      3️⃣ '|' splits '^a\.example\.com|b\.example\.com$': '^' belongs to the first part, '$' to \#
      the last
      """#
    ),
    .bad(
      #"""
      frontend web
        bind :8080
        use_backend app if { path_reg 1️⃣^/api/v1/ }
        use_backend app if { path -m reg -i \.(png)$ 2️⃣\.jpg$ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """#,
      "1️⃣ '^/api/v1/' says no more than '-m beg' would, which is faster",
      #"2️⃣ '\.jpg$' says no more than '-m end' would, which is faster"#
    ),
    .good(
      #"""
      frontend web
        bind :8080
        acl ok req.hdr(host),host_only -i www.example.com
        acl also hdr_reg(host) ^www\.example\.(com|net)$
        acl php path_reg \.php[0-9]?$
        http-request deny unless ok or also php
        default_backend app
      backend app
        server a 10.0.0.1:80
      """#
    ),
  ]

  /// What is compared with texts as well as with expressions: hosts have ports and a case.
  private static let paths: Set<String> = ["path", "pathq", "url", "query"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for used in analysis.tests(of: proxy) where used.test.matching == .regex {
        for pattern in used.test.patterns where !pattern.isUnresolved {
          if used.test.expression.isHost, hasBareDot(pattern.text) {
            findings.report(
              "the dots of '\(pattern.text)' match any character", at: pattern.range)
          } else if used.test.expression.isHost, splitsAnchors(pattern.text) {
            findings.report(
              "'|' splits '\(pattern.text)': '^' belongs to the first part, '$' to the last",
              at: pattern.range)
          } else if isOpenEnded(pattern.text, used) {
            findings.report(
              "'\(pattern.text)' is found anywhere in the text, and this decides about access",
              at: pattern.range)
          } else if let group = RegexText.repeatedRepetition(in: pattern.text) {
            findings.report(
              "'\(group)' repeats a repetition, which may take very long", at: pattern.range)
          } else if Self.paths.contains(used.test.expression.fetch.canonicalName),
            let method = RegexText(pattern.text)?.plain?.matching
          {
            findings.report(
              "'\(pattern.text)' says no more than '-m \(method.rawValue)' would, which is faster",
              at: pattern.range, severity: .info)
          }
        }
      }
    }
  }

  /// True for an expression without a start, or for a host without an end, that lets somebody in.
  private static func isOpenEnded(_ text: String, _ used: UsedTest) -> Bool {
    let expression = used.test.expression
    let isOrigin = ["referer", "origin"].contains(expression.headerName)
    guard expression.isHost || isOrigin else { return false }
    let isOpen =
      !text.hasPrefix("^") || text.hasPrefix("^.*") && !text.hasPrefix("^.*\\.")
      || expression.isHost && !text.hasSuffix("$")
    return isOpen
      && used.uses.contains { use in
        switch use.directive.actionName {
        case "allow", "accept": !use.isNegated
        case "deny", "reject", "tarpit", "silent-drop": use.isNegated
        default: false
        }
      }
  }

  /// True where alternatives outside of a group share the start and the end between them.
  private static func splitsAnchors(_ text: String) -> Bool {
    guard text.hasPrefix("^") || text.hasSuffix("$"), text.utf8.contains(UInt8(ascii: "|")) else {
      return false
    }
    let parts = text.split(separator: "|")
    let isStated = parts.allSatisfy { $0.hasPrefix("^") } && parts.allSatisfy { $0.hasSuffix("$") }
    return RegexText(text) == nil && !isStated
  }

  /// True for a dot between letters: the labels of a name.
  private static func hasBareDot(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 2 else { return false }
    func isLabel(_ byte: UInt8) -> Bool { Character(UnicodeScalar(byte)).isLetter }
    return (1..<bytes.count - 1).contains { index in
      bytes[index] == UInt8(ascii: ".") && isLabel(bytes[index - 1]) && isLabel(bytes[index + 1])
    }
  }
}
