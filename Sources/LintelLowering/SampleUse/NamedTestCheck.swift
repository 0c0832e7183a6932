internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks conditions for ACLs whose samples cannot be fetched where the rule is evaluated.
///
/// An ACL of several lines works where one of them does; HAProxy tells of the others as well.
struct NamedTestCheck {
  static func run(over sections: [Section], into report: inout Report) {
    for index in sections.indices where sections[index].kind.isProxy {
      guard sections[index].directives.contains(where: \.isConditional) else { continue }
      var check = NamedTestCheck(section: sections[index])
      check.run(into: &report)
    }
  }

  private let section: Section
  private var tests = DeclaredTests()

  private init(section: Section) { self.section = section }

  private mutating func run(into report: inout Report) {
    for (index, directive) in section.directives.enumerated() {
      if directive.keyword == .acl {
        tests.note(directive)
        continue
      }
      guard let condition = directive.condition,
        let placement = SamplePlacement(of: directive.keyword, in: section.kind),
        let places = placement.condition, tests.hasUnusual || places.isDisjoint(with: .ordinary)
      else { continue }
      check(condition, at: places, placement, of: index, into: &report)
    }
  }

  private mutating func check(
    _ condition: Condition, at places: SamplePlaces, _ placement: SamplePlacement, of index: Int,
    into report: inout Report
  ) {
    var partial: (name: String, found: TestPlaces, range: SourceRange)?
    let keyword = section.directives[index].keyword.info.name
    for term in condition.alternatives.flatMap(\.self) {
      guard case .named(let name) = term.test,
        let found = tests.places(of: name, among: section.directives, before: index)
      else { continue }
      if found.any.isDisjoint(with: places) {
        placement.report(
          "the ACL '\(name)' never holds in '\(keyword)': '\(found.example.name)' needs "
            + found.example.sources.prose, at: term.place.range, into: &report)
        return
      }
      if partial == nil, !found.isFetchable(at: places) {
        partial = (name, found, term.place.range)
      }
    }
    guard let (name, found, range) = partial else { return }
    placement.report(
      "the ACL '\(name)' uses '\(found.example.name)' in '\(keyword)', where "
        + "\(found.example.sources.prose) cannot be read", at: range, into: &report)
  }
}
