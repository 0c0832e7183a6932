internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

extension UndefinedReference {
  /// Reports the names in conditions that no line above declares, and words that look like names
  /// only to HAProxy.
  static func checkACLs(
    of section: Section, _ suggestions: inout Suggestions, into findings: inout Findings
  ) {
    lazy var all = Set(
      section.directives.compactMap { $0.keyword == .acl ? $0.words.first?.text : nil })
    // What an `acl` line with a mistake of its own declares is not looked for.
    var declared = section.refusedNames(of: "acl")
    for directive in section.directives {
      if directive.keyword == .acl {
        if let name = directive.words.first?.text { declared.insert(name) }
        continue
      }
      var braces = BraceSearch()
      directive.forEachNamedTest { name, range in
        guard !braces.holds(name) else { return }
        guard !declared.contains(name), PredefinedACL(name) == nil else { return }
        if let slip = ConditionSlip(name) {
          findings.report(slip.message, at: range, help: slip.help)
          return
        }
        let fault = all.contains(name) ? "below its use" : "in \(section.title)"
        findings.report(
          "\(all.contains(name) ? "" : "no ")ACL '\(name)' is declared \(fault)", at: range,
          help: suggestions.help(for: name, among: all.union(PredefinedACL.names)))
      }
    }
  }
}
