internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks each directive for samples that cannot be fetched where the directive is evaluated.
/// (HAProxy manual, chapter 7.3)
///
/// HAProxy refuses such an expression; such a test it takes with a warning, because it never holds.
struct SampleUseCheck {
  private var tests = DeclaredTests()

  mutating func check(_ directive: Directive, in section: Section, into report: inout Report) {
    if directive.keyword == .acl {
      tests.note(directive)
      checkName(of: directive, into: &report)
      return
    }
    if section.kind == .global { checkScope(of: directive, into: &report) }
    guard let placement = SamplePlacement(of: directive.keyword, in: section.kind) else { return }
    if let places = placement.expressions {
      let walk = ExpressionWalk(placement: placement, section: section.kind)
      walk.check(directive.arguments, at: places, into: &report)
    }
    guard let condition = directive.condition, let places = placement.condition else { return }
    guard places.isDisjoint(with: .ordinary) || mayFail(condition) else { return }
    check(condition, at: places, placement, of: directive, in: section, into: &report)
  }

  /// Whether a test of the condition may be one that requests do not have.
  private func mayFail(_ condition: Condition) -> Bool {
    if tests.hasUnusual { return true }
    return condition.alternatives.contains { terms in
      terms.contains { term in
        guard case .anonymous(let test) = term.test else { return false }
        return !test.places.isSuperset(of: .ordinary)
      }
    }
  }

  private mutating func check(
    _ condition: Condition, at places: SamplePlaces, _ placement: SamplePlacement,
    of directive: Directive, in section: Section, into report: inout Report
  ) {
    let terms = condition.alternatives.flatMap(\.self).map { term in
      (term, tests.places(of: term.test, in: section))
    }
    guard
      let (term, found) = terms.first(where: {
        $0.1.map { $0.any.isDisjoint(with: places) } ?? false
      })
        ?? terms.first(where: { $0.1.map { !$0.isFetchable(at: places) } ?? false }),
      let found
    else { return }
    let keyword = directive.keyword.info.name
    let source = found.example.sources.prose
    let subject =
      switch term.test {
      case .named(let name): "the ACL '\(name)'"
      case .anonymous: "this test"
      }
    let message =
      found.any.isDisjoint(with: places)
      ? "\(subject) never holds in '\(keyword)': '\(found.example.name)' needs \(source)"
      : "\(subject) uses '\(found.example.name)' in '\(keyword)', where \(source) cannot be read"
    if placement.isConditionStrict {
      report.error(.unavailableSample, message, at: term.place.range)
    } else {
      report.warning(.ineffectiveTest, message, at: term.place.range)
    }
  }

  /// Before there is traffic, only the variables of the process exist.
  private func checkScope(of directive: Directive, into report: inout Report) {
    guard directive.keyword == .setVar || directive.keyword == .setVarFmt,
      let word = directive.arguments.first?.word, !word.isUnresolved,
      !word.text.hasPrefix("proc.")
    else { return }
    report.error(
      .invalidValue, "the variable '\(word.text)' does not exist when HAProxy starts",
      at: word.range, help: "the global section sets variables of the scope 'proc'")
  }

  /// Names are of letters, digits, `.`, `:`, `_` and `-`, and not `or`.
  private func checkName(of directive: Directive, into report: inout Report) {
    guard let word = directive.arguments.first?.word, !word.isUnresolved else { return }
    let isName = word.text.utf8.allSatisfy { byte in
      isNameByte(byte) && byte != UInt8(ascii: "+")
    }
    if word.text.isEmpty || !isName {
      report.error(
        .invalidValue, "'\(word.text)' is no name of an ACL", at: word.range,
        help: "names consist of letters, digits, '-', '_', '.' and ':'")
    } else if word.text.utf8.count == 2, word.text.lowercased() == "or" {
      report.error(
        .invalidValue, "an ACL named '\(word.text)' cannot be used in a condition", at: word.range,
        help: "'or' separates the alternatives of a condition")
    }
  }
}

extension SamplePlaces {
  /// Where most rules are evaluated, and where most fetches can be.
  static let ordinary: SamplePlaces = [
    .frontendRequestContent, .frontendRequest, .backendSwitching, .backendRequestContent,
    .backendRequest, .serverSelection,
  ]
}

extension ACLTest {
  var places: SamplePlaces { expression.fetch.id?.info.places ?? .ordinary }
}
