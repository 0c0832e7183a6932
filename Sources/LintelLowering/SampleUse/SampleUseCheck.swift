internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks each directive for samples that cannot be fetched where the directive is evaluated.
/// (HAProxy manual, chapter 7.3)
///
/// HAProxy refuses such an expression; such a test it takes with a warning, because it never holds.
struct SampleUseCheck {
  let section: SectionKind
  let target: Version

  func check(_ directive: Directive, into report: inout Report) {
    if directive.keyword == .acl {
      checkName(of: directive, into: &report)
      return
    }
    if section == .global { checkScope(of: directive, into: &report) }
    guard directive.isConditional || directive.traits.contains(.mayRefer) else { return }
    guard let placement = SamplePlacement(of: directive.keyword, in: section) else { return }
    if let places = placement.expressions {
      let walk = ExpressionWalk(placement: placement, section: section, target: target)
      walk.check(directive.arguments, at: places, into: &report)
    }
    if let condition = directive.condition {
      checkTests(of: condition, placement, of: directive, into: &report)
    }
  }

  /// Tests that are written in place; those that are named are checked by ``NamedTestCheck``.
  private func checkTests(
    of condition: Condition, _ placement: SamplePlacement, of directive: Directive,
    into report: inout Report
  ) {
    guard let places = placement.condition else { return }
    for terms in condition.alternatives {
      for case .anonymous(let test) in terms.map(\.test) where test.places.isDisjoint(with: places)
      {
        guard let fetch = test.expression.fetch.id?.info else { continue }
        placement.report(
          "this test never holds in '\(directive.keyword.info.name)': '\(fetch.name)' needs "
            + fetch.sources.prose, at: test.place.range, into: &report)
      }
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
