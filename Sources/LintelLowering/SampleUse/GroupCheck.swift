internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks that the groups that `http_auth_group` compares with exist in its userlist.
/// (HAProxy manual, chapter 7.3.6)
struct GroupCheck {
  /// The groups of each userlist, by its name.
  private var groups: [String: Set<String>] = [:]

  init(configuration: Configuration) {
    let sections = configuration.sections
    for index in sections.indices where sections[index].kind == .userlist {
      let section = sections[index]
      guard let name = section.name?.text else { continue }
      let names = section.directives.filter { $0.keyword == .groupInUserlist }.compactMap(
        \.words.first?.text)
      groups[name, default: []].formUnion(names)
    }
  }

  func run(over sections: [Section], into report: inout Report) {
    if groups.isEmpty { return }
    for section in sections where section.kind.isProxy {
      for directive in section.directives {
        if case .test(let test)? = directive.arguments.last?.value { check(test, into: &report) }
        guard let condition = directive.condition else { continue }
        for terms in condition.alternatives {
          for case .anonymous(let test) in terms.map(\.test) { check(test, into: &report) }
        }
      }
    }
  }

  private func check(_ test: ACLTest, into report: inout Report) {
    guard test.expression.fetch.id == .httpAuthGroup,
      let userlist = test.expression.fetch.arguments.first, let known = groups[userlist]
    else { return }
    if test.patterns.isEmpty {
      report.error(
        .invalidCondition, "'http_auth_group' needs the groups that may pass",
        at: test.criterion.range)
    }
    for word in test.patterns where !word.isUnresolved && !known.contains(word.text) {
      report.error(
        .invalidCondition, "the userlist '\(userlist)' has no group '\(word.text)'",
        at: word.range, help: suggestion(word.text, among: known.sorted()))
    }
  }
}
