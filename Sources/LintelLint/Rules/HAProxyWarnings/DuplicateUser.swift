internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A user, a group or a list of users is stated twice.
enum DuplicateUser: Rule {
  static let metadata = RuleMetadata(
    id: "HW08",
    name: "duplicate-user",
    severity: .warning,
    summary:
      "A user, a group or a whole list of users is stated twice, and the second one is ignored.",
    rationale: """
      The first password stays in force, so a change in the second line changes nothing. \
      HAProxy warns.
      """,
    remedy: "Delete the line that does not count",
    reference: "HAProxy configuration manual, 12.1; HAProxy's warning \"ignoring duplicated\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      userlist ops
        user bob insecure-password "${P1}"
        1️⃣user bob insecure-password "${P2}"
        group admins users bob
        2️⃣group admins
      userlist 3️⃣ops
        user eve insecure-password "${P3}"
      frontend web
        bind 127.0.0.1:8080
        stats enable
        stats auth ann:one
        4️⃣stats auth ann:two
      """,
      "1️⃣ user 'bob' is stated above, and this line is ignored",
      "2️⃣ group 'admins' is stated above, and this line is ignored",
      "3️⃣ userlist 'ops' is stated above, and this section is ignored",
      "4️⃣ user 'ann' is stated above, and this line is ignored"
    ),
    .good(
      """
      userlist ops
        user bob insecure-password "${P1}"
        user eve insecure-password "${P2}"
      userlist dev
        user bob insecure-password "${P1}"
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var lists: [String: SourceRange] = [:]
    for section in analysis.otherSections where section.kind == .userlist {
      guard let name = section.name else { continue }
      if let first = lists[name.text] {
        findings.report(
          "userlist '\(name.text)' is stated above, and this section is ignored", at: name.range,
          related: [RelatedPlace(range: first, message: "this one counts")])
        continue
      }
      lists[name.text] = section.headerPlace.range
      checkNames(in: section.directives, analysis.layout, into: &findings)
    }
    for proxy in analysis.proxies where proxy.setting(.statsAuth) != nil {
      checkNames(
        in: Array(proxy.all(.statsAuth)), analysis.layout, into: &findings
      ) { $0.prefix { $0 != ":" } }
    }
  }

  private static func checkNames(
    in directives: [Directive], _ layout: Layout, into findings: inout Findings,
    name: (String) -> Substring = { $0[...] }
  ) {
    var seen: [String: SourceRange] = [:]
    for directive in directives {
      guard let word = directive.words.first else { continue }
      let kind = directive.keyword == .groupInUserlist ? "group" : "user"
      let key = "\(kind) '\(name(word.text))'"
      if let first = seen[key] {
        findings.report(
          "\(key) is stated above, and this line is ignored", at: directive.range,
          related: [RelatedPlace(range: first, message: "this one counts")])
      } else {
        seen[key] = directive.range
      }
    }
  }
}
