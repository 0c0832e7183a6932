/// What is found out about a directive when it is made, so that rules pass over most directives
/// without a look at their arguments.
@usableFromInline
struct DirectiveTraits: OptionSet, Sendable {
  @usableFromInline let rawValue: UInt8

  @usableFromInline
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Something may name what is defined elsewhere: a reference, or an expression.
  @usableFromInline static var mayRefer: Self { Self(rawValue: 1) }
  /// A time is a bare number.
  @usableFromInline static var timeWithoutUnit: Self { Self(rawValue: 2) }
}

extension [Argument] {
  /// The action among the arguments of a rule.
  var action: Action? {
    for index in indices {
      if case .action(let action) = self[index].value { return action }
    }
    return nil
  }

  var traits: DirectiveTraits {
    var traits: DirectiveTraits = []
    for index in indices {
      switch self[index].value {
      case .reference, .expression, .logFormat, .test: traits.insert(.mayRefer)
      case .duration(_, let word):
        if let last = word.text.utf8.last, (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= last {
          traits.insert(.timeWithoutUnit)
        }
      case .named(_, let arguments): traits.formUnion(arguments.traits)
      case .bindOption(let option): traits.formUnion(option.arguments.traits)
      case .serverOption(let option): traits.formUnion(option.arguments.traits)
      case .action(let action): traits.formUnion(action.arguments.traits)
      case .literal, .word, .choice, .integer, .size, .address, .unresolved: break
      }
    }
    return traits
  }
}

extension Condition {
  /// True where a term is written in braces.
  var hasTestInPlace: Bool {
    alternatives.contains { terms in
      terms.contains { if case .anonymous = $0.test { true } else { false } }
    }
  }
}
