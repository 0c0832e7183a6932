internal import LintelGrammar
internal import LintelIR

extension Directive {
  /// Calls `body` for each sample expression of the line, those of its conditions included.
  func forEachExpression(_ body: (SampleExpression) -> Void) {
    Self.visit(arguments, body)
    guard isConditional, let condition else { return }
    for terms in condition.alternatives {
      for term in terms {
        if case .anonymous(let test) = term.test { body(test.expression) }
      }
    }
  }

  /// Calls `body` for each test that the line states: as an `acl` line, or in its condition.
  func forEachTest(_ body: (ACLTest) -> Void) {
    if keyword == .acl {
      for argument in arguments {
        if case .test(let test) = argument.value { body(test) }
      }
    }
    guard isConditional, let condition else { return }
    for terms in condition.alternatives {
      for term in terms {
        if case .anonymous(let test) = term.test { body(test) }
      }
    }
  }

  private static func visit(_ arguments: [Argument], _ body: (SampleExpression) -> Void) {
    // By index, because a copy of an argument would retain all that it holds.
    for index in arguments.indices {
      switch arguments[index].value {
      case .expression(let expression, _): body(expression)
      case .logFormat(let format):
        for case .sample(let expression, _) in format.parts { body(expression) }
      case .test(let test): body(test.expression)
      case .named(_, let inner): visit(inner, body)
      case .bindOption(let option): visit(option.arguments, body)
      case .serverOption(let option): visit(option.arguments, body)
      case .action(let action): visit(action.arguments, body)
      default: break
      }
    }
  }
}
