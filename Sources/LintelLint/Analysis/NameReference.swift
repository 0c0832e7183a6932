internal import LintelGrammar
package import LintelIR
package import LintelSource

/// A word that names something defined elsewhere.
package struct NameReference: Sendable {
  package var kind: ReferenceKind
  package var name: String
  package var range: SourceRange
  /// The position in ``Configuration/sections`` of the section that contains it.
  package var section: Int
  /// Whether it is an argument of a sample fetch or a converter.
  package var isSampleArgument = false
  /// Whether it stands on a `default-server` line, which is for other lines to use.
  package var isServerDefault = false

  /// Every reference of a configuration.
  package static func all(in configuration: Configuration) -> [NameReference] {
    all(on: TraitIndex(of: configuration)[.mayRefer], of: configuration)
  }

  /// The references of some lines, those inside sample expressions included.
  ///
  /// - Parameter lines: The lines that may refer to something, in order.
  static func all(on lines: [SectionLine], of configuration: Configuration) -> [NameReference] {
    var collector: ReferenceCollector?
    for line in lines {
      let section = line.section
      if collector?.section != section {
        let known = collector?.references ?? []
        collector = ReferenceCollector(
          section: section, owner: configuration.sections[section], references: known)
      }
      collector?.collect(line.directive)
    }
    return collector?.references ?? []
  }
}

private struct ReferenceCollector {
  let section: Int
  let owner: Section
  var references: [NameReference]

  mutating func collect(_ directive: Directive) {
    let count = references.count
    collect(directive.arguments)
    if directive.keyword == .defaultServer {
      for index in count..<references.count { references[index].isServerDefault = true }
    }
    for test in directive.conditionTests { collect(test.expression) }
  }

  private mutating func collect(_ argument: Argument) {
    switch argument.value {
    case .reference(let kind, let word):
      guard !word.isUnresolved, !word.text.utf8.contains(UInt8(ascii: "%")) else { return }
      add(kind, word.text, at: word.range)
    case .expression(let expression, _): collect(expression)
    case .logFormat(let format): collect(format)
    case .test(let test): collect(test.expression)
    case .named(_, let arguments): collect(arguments)
    case .bindOption(let option): collect(option.arguments)
    case .serverOption(let option): collect(option.arguments)
    case .action(let action): collect(action.arguments)
    case .literal, .word, .choice, .integer, .duration, .size, .address, .unresolved: break
    }
  }

  private mutating func collect(_ arguments: [Argument]) {
    for argument in arguments { collect(argument) }
  }

  private mutating func collect(_ format: LogFormat) {
    for case .sample(let expression, _) in format.parts { collect(expression) }
  }

  private mutating func collect(_ expression: SampleExpression) {
    let fetch = expression.fetch
    if let info = fetch.id?.info, info.argumentCount.upperBound > 0 {
      collect(fetch.arguments, info.arguments, info.argumentCount, at: fetch.place.range)
    }
    for converter in expression.converters {
      guard let info = converter.id?.info, info.argumentCount.upperBound > 0 else { continue }
      collect(
        converter.arguments, info.arguments, info.argumentCount, at: converter.place.range)
      if info.id == .when, converter.arguments.first?.hasSuffix("acl") == true,
        converter.arguments.count > 1
      {
        addArgument(.acl, converter.arguments[1], at: converter.place.range)
      }
    }
  }

  /// Collects the arguments that name something; one that must be there and is left out names the
  /// proxy that the line stands in.
  private mutating func collect(
    _ arguments: [String], _ patterns: [ArgumentPattern], _ counts: ClosedRange<Int>,
    at range: SourceRange
  ) {
    guard let elements = patterns.first?.elements else { return }
    let present = max(arguments.count, counts.lowerBound)
    for (index, element) in elements.prefix(present).enumerated() {
      guard let kind = element.reference else { continue }
      let name = index < arguments.count ? arguments[index] : ""
      if !name.isEmpty {
        addArgument(kind, name, at: range)
      } else if [.table, .backend, .frontend].contains(kind), owner.kind.isProxy,
        owner.kind != .defaults, let own = owner.name?.text
      {
        addArgument(kind, own, at: range)
      }
    }
  }

  private mutating func addArgument(_ kind: ReferenceKind, _ name: String, at range: SourceRange) {
    references.append(
      NameReference(
        kind: kind, name: name, range: range, section: section, isSampleArgument: true))
  }

  private mutating func add(_ kind: ReferenceKind, _ name: String, at range: SourceRange) {
    references.append(NameReference(kind: kind, name: name, range: range, section: section))
  }
}

extension ArgumentElement {
  /// What an argument of a fetch or converter names.
  fileprivate var reference: ReferenceKind? {
    switch self {
    case .required(_, .reference(let kind)): kind
    case .optional(let group): group.first?.reference
    case .repetition(let element): element.reference
    default: nil
    }
  }
}

extension Directive {
  /// The tests that the directive's condition states in place.
  package var conditionTests: [ACLTest] {
    guard isConditional, let condition else { return [] }
    return condition.alternatives.flatMap { $0 }.compactMap { term in
      if case .anonymous(let test) = term.test { test } else { nil }
    }
  }

  /// Calls `body` for each ACL that the directive's condition names, with its place.
  func forEachNamedTest(_ body: (String, SourceRange) -> Void) {
    guard isConditional, let condition else { return }
    for terms in condition.alternatives {
      for term in terms {
        if case .named(let name) = term.test { body(name, term.place.range) }
      }
    }
  }

  /// The ACLs that the directive's condition names.
  package var conditionNames: [(name: String, range: SourceRange)] {
    guard isConditional, let condition else { return [] }
    return condition.alternatives.flatMap { $0 }.compactMap { term in
      if case .named(let name) = term.test { (name, term.place.range) } else { nil }
    }
  }
}
