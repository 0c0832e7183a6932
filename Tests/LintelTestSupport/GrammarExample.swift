package import LintelGrammar

/// One `ok` or `fail` line of the grammar, in a file that is otherwise valid.
package struct GrammarExample: Sendable, CustomStringConvertible {
  package var name: String
  package var line: String
  package var file: String
  /// Why HAProxy's verdict is another one.
  package var difference: String?
  /// The versions of HAProxy that take the example although it is refused here.
  package var lenientVersions: Set<Version> = []

  package var description: String { "\(name): \(line)" }

  package static let accepted =
    examples(KeywordID.self, \.accepted) + examples(ActionID.self, \.accepted)
    + examples(BindOptionID.self, \.accepted) + examples(ServerOptionID.self, \.accepted)
    + examples(FetchID.self, \.accepted) + examples(ConverterID.self, \.accepted)

  package static let refused =
    examples(KeywordID.self) { $0.refused.map(\.line) }
    + examples(ActionID.self) { $0.refused.map(\.line) }
    + examples(BindOptionID.self) { $0.refused.map(\.line) }
    + examples(ServerOptionID.self) { $0.refused.map(\.line) }
    + examples(FetchID.self) { $0.refused.map(\.line) }
    + examples(ConverterID.self) { $0.refused.map(\.line) }

  private static func examples<ID: GrammarID>(
    _: ID.Type, _ lines: (GrammarEntry<ID>) -> [String]
  ) -> [GrammarExample] {
    ID.allCases.map(\.info).filter { $0.removed == nil }.flatMap { info in
      lines(info).map { example in
        let line = directive(of: info, example)
        let kind = (info.id as? KeywordID)?.info.sections.kinds ?? sections(of: line)
        // Some actions are for one side only, which their rulesets do not tell.
        let section: SectionKind =
          info.name == "set-retries"
          ? .backend
          : ID.self == ActionID.self && kind.contains(.frontend)
            ? .frontend : kind.first { $0 != .defaults } ?? kind.first ?? .global
        return GrammarExample(
          name: info.name, line: line, file: file(line, in: section, context: info.context),
          difference: info.difference,
          lenientVersions: Set(Version.targets.filter(info.isLenient)))
      }
    }
  }

  /// An example of an action or option may be the entry alone, without the line it stands in.
  private static func directive<ID: GrammarID>(
    of info: GrammarEntry<ID>, _ example: String
  ) -> String {
    guard ID.self != KeywordID.self, example.hasPrefix(info.name) else { return example }
    switch info.id {
    case let action as ActionID:
      let ruleset = Ruleset.allCases.first { action.info.rulesets.contains($0) }?.name ?? ""
      let isTCP = ruleset.hasPrefix("tcp-re")
      return (isTCP ? ruleset.replacing("t-", with: "t ").replacing("e-c", with: "e c") : ruleset)
        + " " + example
    case is BindOptionID: return "bind 127.0.0.1:8443 \(example)"
    case is ServerOptionID: return "server s1 127.0.0.1:80 \(example)"
    default: return example
    }
  }

  /// The sections that take the directive that an option or action is shown in.
  private static func sections(of line: String) -> [SectionKind] {
    let words = line.split(separator: " ").map(String.init)
    return SectionKind.allCases.filter { kind in
      if case .keyword = KeywordTable.match(words: words, in: kind) { true } else { false }
    }
  }

  private static func file(
    _ line: String, in section: SectionKind, context: [String]
  ) -> String {
    let isNamed = !section.info.arguments.allSatisfy(\.isEmpty)
    let header = isNamed ? "\(section.info.name) example" : section.info.name
    // A context that begins with `global` belongs to that section.
    let global = context.filter { $0.hasPrefix("global ") }.map { "  \($0.dropFirst(7))\n" }
    let own = context.filter { !$0.hasPrefix("global ") }.map { "  \($0)\n" }
    let preamble = global.isEmpty ? "" : "global\n\(global.joined())"
    return "\(preamble)\(header)\n\(own.joined())  \(line)\n"
  }
}
