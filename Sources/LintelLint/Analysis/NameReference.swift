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

  /// Every reference of a configuration, those inside sample expressions included.
  package static func all(in configuration: Configuration) -> [NameReference] {
    var references: [NameReference] = []
    for index in configuration.sections.indices {
      var collector = ReferenceCollector(section: index)
      for directive in configuration.sections[index].directives where directive.mayRefer {
        collector.collect(directive)
      }
      references += collector.references
    }
    return references
  }
}

private struct ReferenceCollector {
  var section: Int
  var references: [NameReference] = []

  mutating func collect(_ directive: Directive) {
    collect(directive.arguments)
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
    if let (kind, position) = fetch.reference, position < fetch.arguments.count {
      let name = fetch.arguments[position]
      if !name.isEmpty { add(kind, name, at: fetch.place.range) }
    }
    for converter in expression.converters {
      if converter.name.hasPrefix("table_") || converter.name == "in_table",
        let name = converter.arguments.first, !name.isEmpty
      {
        add(.table, name, at: converter.place.range)
      }
    }
  }

  private mutating func add(_ kind: ReferenceKind, _ name: String, at range: SourceRange) {
    references.append(NameReference(kind: kind, name: name, range: range, section: section))
  }
}

extension FetchCall {
  /// What an argument of the fetch names, and which argument it is.
  fileprivate var reference: (kind: ReferenceKind, position: Int)? {
    switch name {
    case "http_auth", "http_auth_group": (.userlist, 0)
    case "nbsrv", "connslots", "be_conn", "be_conn_free", "be_sess_rate", "queue", "avg_queue",
      "be_queue":
      (.backend, 0)
    case "fe_conn", "fe_sess_rate": (.frontend, 0)
    case "table_avl", "table_cnt": (.table, 0)
    default:
      if name.hasPrefix("src_") && name != "src_port" && name != "src_is_local" {
        (.table, 0)
      } else if name.hasPrefix("sc_") {
        (.table, 1)
      } else if name.hasPrefix("sc0_") || name.hasPrefix("sc1_") || name.hasPrefix("sc2_") {
        (.table, 0)
      } else {
        nil
      }
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
