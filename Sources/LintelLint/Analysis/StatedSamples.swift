internal import LintelGrammar
package import LintelIR

extension Directive {
  /// The sample expressions among the arguments, those in format strings included and those of the
  /// condition left out.
  package var statedSamples: [SampleExpression] {
    var samples: [SampleExpression] = []
    for argument in arguments { argument.collect(into: &samples) }
    return samples
  }
}

extension Argument {
  fileprivate func collect(into samples: inout [SampleExpression]) {
    switch value {
    case .expression(let expression, _): samples.append(expression)
    case .logFormat(let format):
      for case .sample(let expression, _) in format.parts { samples.append(expression) }
    case .named(_, let arguments):
      for argument in arguments { argument.collect(into: &samples) }
    case .action(let action):
      for argument in action.arguments { argument.collect(into: &samples) }
    default: break
    }
  }
}
