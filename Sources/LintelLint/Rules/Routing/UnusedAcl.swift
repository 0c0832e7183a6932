internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// An ACL is declared and never used.
enum UnusedAcl: Rule {
  static let metadata = RuleMetadata(
    id: "AC02",
    name: "unused-acl",
    severity: .style,
    otherFixes: [.unsafe],
    summary: "An ACL is declared and no rule of its section uses it.",
    rationale: """
      Usually the rule that used it was removed, or spells its name differently. Then what the ACL \
      was to allow or to deny is not checked.
      """,
    remedy: "Use the ACL, or delete the line",
    reference: "HAProxy configuration manual, 7.1, ACL basics"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl 1️⃣is_old path_beg /old
        acl is_old path_beg /older
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ ACL 'is_old' is not used in frontend 'web'",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        acl is_admin path_beg /admin
        acl is_static path_beg /static
        acl is_up nbsrv(app) gt 0
        http-request deny if is_admin !{ src 10.0.0.0/8 }
        http-request set-var(txn.static) bool(true) if { path / } or !is_static
        monitor fail unless is_up
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.acl)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sections(stating: .acl) where !analysis.isIncomplete(proxy) {
      let lines = proxy.all(.acl)
      // A test that a condition names is used; only the others are worth a search.
      let areNamed =
        proxy.acls.count == lines.count
        && analysis.tests(of: proxy).prefix(lines.count).allSatisfy { !$0.uses.isEmpty }
      guard !areNamed, !namesUnknownTest(proxy, analysis) else { continue }
      let used = proxy.wordsOutsideACLs
      let groups = Dictionary(grouping: lines) { $0.words.first?.text ?? "" }
      for line in lines {
        guard let name = line.words.first, !name.text.isEmpty, !used.contains(name.text),
          let group = groups[name.text], group[0].range == line.range
        else { continue }
        let edits = group.compactMap { analysis.layout.deletion(of: $0) }
        let fix = Fix(
          safety: isTelling(name.text) ? .unsafe : .safe, title: "delete the ACL", edits: edits)
        findings.report(
          "ACL '\(name.text)' is not used in \(proxy.described)", at: name.range,
          fix: edits.isEmpty ? nil : fix)
      }
    }
  }

  /// True where a condition names a test that is not declared: it may mean any of them.
  private static func namesUnknownTest(_ proxy: Proxy, _ analysis: Analysis) -> Bool {
    proxy.hasConditions
      && proxy.directives.contains { directive in
        directive.conditionNames.contains { name, _ in
          PredefinedACL(name) == nil && !analysis.declares(name, in: proxy)
        }
      }
  }

  /// True where the name speaks of protection: the rule is missing rather than the ACL superfluous.
  private static func isTelling(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["deny", "block", "admin", "allow", "auth", "private", "internal", "ban"]
      .contains { part in name.split(whereSeparator: { "_-.".contains($0) }).contains { $0 == part }
      }
  }
}

extension Proxy {
  /// Every word of the section that may name an ACL: conditions, and the `acl()` fetch in
  /// expressions.
  fileprivate var wordsOutsideACLs: Set<String> {
    var names: Set<String> = []
    for directive in directives {
      for word in directive.words {
        let mayCall = word.text.utf8.contains(UInt8(ascii: "(")) && word.text.contains("acl(")
        guard mayCall || directive.keyword != .acl else { continue }
        names.insert(word.text)
        if word.text.utf8.first == UInt8(ascii: "!") {
          names.insert(String(word.text.dropFirst()))
        }
        guard mayCall else { continue }
        for part in word.text.split(whereSeparator: { "(),!%[]".contains($0) }) {
          names.insert(String(part))
        }
      }
    }
    return names
  }
}
