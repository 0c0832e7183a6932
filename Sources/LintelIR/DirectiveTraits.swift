/// What is found out about a directive when it is made, so that rules pass over most directives
/// without a look at their words and arguments.
package struct DirectiveTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Something may name what is defined elsewhere: a reference, or an expression.
  package static var mayRefer: Self { Self(rawValue: 1) }
  /// A time is a bare number.
  package static var timeWithoutUnit: Self { Self(rawValue: 1 << 1) }
  /// A time has several characters behind its number.
  package static var timeWithLongUnit: Self { Self(rawValue: 1 << 2) }
  /// A word has a dollar sign, or says something about the environment.
  package static var dollar: Self { Self(rawValue: 1 << 3) }
  /// A word seems to set or read a variable: `var(` or `fmt(` is in it.
  package static var variable: Self { Self(rawValue: 1 << 4) }
  /// A rule with an action.
  package static var action: Self { Self(rawValue: 1 << 5) }
  /// A comment follows on the line.
  package static var trailingComment: Self { Self(rawValue: 1 << 6) }
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
      case .duration(_, let word): traits.formUnion(word.timeTraits)
      case .named(_, let arguments): traits.formUnion(arguments.traits)
      case .bindOption(let option): traits.formUnion(option.arguments.traits)
      case .serverOption(let option): traits.formUnion(option.arguments.traits)
      case .action(let action): traits.formUnion(action.arguments.traits.union(.action))
      case .literal, .word, .choice, .integer, .size, .address, .unresolved: break
      }
    }
    return traits
  }
}

extension [Word] {
  /// What the spelling of the words tells, found in one pass over their bytes.
  var traits: DirectiveTraits {
    var traits: DirectiveTraits = []
    // By index, because a copy of a word would retain its text.
    for index in indices {
      if self[index].template != nil { traits.insert(.dollar) }
      let bytes = self[index].text.utf8.span
      for place in bytes.indices {
        switch bytes[place] {
        case UInt8(ascii: "$"): traits.insert(.dollar)
        case UInt8(ascii: "(") where place >= 3: traits.formUnion(callTraits(bytes, before: place))
        default: break
        }
      }
    }
    return traits
  }

  private func callTraits(_ bytes: Span<UInt8>, before open: Int) -> DirectiveTraits {
    switch (bytes[open - 3], bytes[open - 2], bytes[open - 1]) {
    case (UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "r")),
      (UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "t")):
      .variable
    default: []
    }
  }
}

extension Word {
  fileprivate var timeTraits: DirectiveTraits {
    let bytes = text.utf8.span
    var unit = 0
    while unit < bytes.count, bytes[unit] &- 0x30 <= 9 { unit += 1 }
    guard let last = text.utf8.last else { return [] }
    var traits: DirectiveTraits = last &- 0x30 <= 9 ? .timeWithoutUnit : []
    if bytes.count - unit > 1 { traits.insert(.timeWithLongUnit) }
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
