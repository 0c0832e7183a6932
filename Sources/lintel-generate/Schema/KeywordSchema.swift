internal import LintelGrammarNotation

/// The schemas of keywords and options, by the grammar.
struct KeywordSchema {
  /// The options of `bind` and `server` lines, each a property.
  private let options: [String: [(key: String, value: SchemaValue)]]

  init(_ grammar: Grammar) {
    options = [
      "bind-options": Self.options(grammar.all(.bindOption), prefix: "bind-option"),
      "server-options": Self.options(grammar.all(.serverOption), prefix: "server-option"),
    ]
  }

  /// The definitions of all options.
  static func definitions(_ grammar: Grammar) -> [(key: String, value: SchemaValue)] {
    let negated = Set(grammar.all(.bindOption).map(\.name).filter { $0.hasPrefix("no-") })
    return grammar.all(.bindOption).map { entry in
      let isNegatable = negated.contains("no-" + entry.name)
      return ("bind-option.\(entry.name)", option(entry, isNegatable: isNegatable))
    }
      + grammar.all(.serverOption).map { entry in
        ("server-option.\(entry.name)", option(entry, isNegatable: true))
      }
  }

  /// What stands under the key of a keyword: one use, or a list of them.
  ///
  /// - Parameter family: The keywords that may stand in the list under their own names.
  func keyword(_ entry: Entry, family: [(name: String, definition: String)]) -> SchemaValue {
    let single = Self.any(self.single(entry, family: family))
    let isList = entry.merge == .all
    return describe(.oneOrMore(single, least: isList ? 0 : 1), entry)
  }

  private func single(
    _ entry: Entry, family: [(name: String, definition: String)]
  ) -> [SchemaValue] {
    let shape = ShapeSchema(entry.arguments)
    var result: [SchemaValue] = []
    var flags: [SchemaValue] = []
    if shape.standsAlone { flags.append(.flag(true)) }
    if entry.isNegatable { flags.append(.flag(false)) }
    if entry.isDefaultable { flags.append(.text("default")) }
    if !flags.isEmpty { result.append(.object([("enum", .list(flags))])) }
    switch shape.shape {
    case .word(let word): if Self.takesWord(entry) { result.append(word) }
    case .line: result.append(.reference("line"))
    case .tests:
      result.append(.reference("line"))
      result.append(
        .object([
          ("type", .text("object")),
          ("additionalProperties", .oneOrMore(.reference("line"), least: 1)),
        ]))
    case .forms(let forms):
      result.append(.reference("line"))
      result += forms.map { mapping($0, forms) }
    }
    for (prefix, isAllowed) in [("no", entry.isNegatable), ("default", entry.isDefaultable)]
    where isAllowed {
      let rest = SchemaValue.any([.object([("const", .flag(true))]), .reference("line")])
      result.append(.mapping([(prefix, rest)], required: [prefix]))
    }
    for member in family {
      result.append(
        .mapping([(member.name, .reference(member.definition))], required: [member.name]))
    }
    return result
  }

  private static func takesWord(_ entry: Entry) -> Bool { !entry.arguments.allSatisfy(\.isEmpty) }

  private func mapping(_ form: ShapeSchema.Form, _ forms: [ShapeSchema.Form]) -> SchemaValue {
    var properties = form.words.map { (key: $0.name, value: $0.schema) }
    switch form.tail {
    case "condition": properties += [("if", .reference("line")), ("unless", .reference("line"))]
    case let tail?:
      let names = Set(properties.map(\.key))
      properties += (options[tail] ?? []).filter { !names.contains($0.key) }
    case nil: break
    }
    return .mapping(properties, required: form.words.prefix(form.requiredCount).map(\.name))
  }

  // MARK: - Options

  private static func options(
    _ entries: [Entry], prefix: String
  ) -> [(key: String, value: SchemaValue)] {
    entries.map { ($0.name, .reference("\(prefix).\($0.name)")) }
  }

  private static func option(_ entry: Entry, isNegatable: Bool) -> SchemaValue {
    let shape = ShapeSchema(entry.arguments)
    var flags: [SchemaValue] = []
    if shape.standsAlone { flags.append(.flag(true)) }
    if isNegatable { flags.append(.flag(false)) }
    var values: [SchemaValue] = flags.isEmpty ? [] : [.object([("enum", .list(flags))])]
    switch shape.shape {
    case .word(let word) where takesWord(entry): values.append(word)
    case .word: break
    default: values.append(.reference("line"))
    }
    if takesWord(entry) {
      values.append(
        .object([("type", .text("array")), ("items", .reference("line")), ("minItems", .number(1))])
      )
    }
    return KeywordSchema.described(any(values), entry)
  }

  private static func any(_ values: [SchemaValue]) -> SchemaValue {
    values.isEmpty ? .object([("enum", .list([.flag(true)]))]) : .any(values)
  }

  // MARK: - Prose

  private func describe(_ value: SchemaValue, _ entry: Entry) -> SchemaValue {
    Self.described(value, entry)
  }

  private static func described(_ value: SchemaValue, _ entry: Entry) -> SchemaValue {
    var text = entry.prose
    if let since = entry.since { text += " Since HAProxy \(since)." }
    if let deprecated = entry.deprecated { text += " Deprecated since HAProxy \(deprecated)." }
    if let removed = entry.removed { text += " Removed in HAProxy \(removed)." }
    if let instead = entry.instead { text += " Use \(instead)." }
    let isOld = entry.deprecated != nil || entry.removed != nil
    return value.with("deprecated", isOld ? .flag(true) : nil).with("description", .text(text))
  }
}
