internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Looks for expressions in the arguments of a directive.
struct ExpressionWalk {
  let placement: SamplePlacement
  let section: SectionKind
  let target: Version

  func check(_ arguments: [Argument], at places: SamplePlaces, into report: inout Report) {
    // By index, because a copy of an argument would retain all that it holds.
    for index in arguments.indices {
      switch arguments[index].value {
      case .expression(let expression, _): check(expression, at: places, into: &report)
      case .logFormat(let format):
        for case .sample(let expression, _) in format.parts {
          check(expression, at: places, into: &report)
        }
      case .named(_, let inner): check(inner, at: places, into: &report)
      case .serverOption(let option): check(option.arguments, at: places, into: &report)
      case .action(let action):
        guard let places = placement.expressions(of: action.id, in: section) else { continue }
        check(action.arguments, at: places, into: &report)
      default: break
      }
    }
  }

  private func check(
    _ expression: SampleExpression, at places: SamplePlaces, into report: inout Report
  ) {
    guard let id = expression.fetch.id, id.places(in: target).isDisjoint(with: places) else {
      return
    }
    let info = id.info
    report.error(
      .unavailableSample,
      "the sample fetch '\(expression.fetch.name)' needs \(info.sources.prose), "
        + "which cannot be read here",
      at: expression.fetch.place.range, help: "store it in a variable where it can be")
  }
}
