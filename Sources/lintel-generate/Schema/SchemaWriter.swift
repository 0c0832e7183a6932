internal import LintelGrammarNotation

/// The JSON Schema (draft 2020-12) of the YAML notation, for editors and for tests.
///
/// It has the keys that `lintel convert` writes, the singular names of sections, and a dot in a key
/// for a level.
func schemaFile(_ grammar: Grammar, _ annotations: AnnotationSchema) -> GeneratedFile {
  var writer = SchemaWriter(grammar, annotations)
  return GeneratedFile(path: "Grammar/lintel.schema.json", text: writer.schema().json() + "\n")
}

private struct SchemaWriter {
  private let grammar: Grammar
  private let keywords: KeywordSchema
  /// What is known about the other end of connections, for lint.
  private let annotations: SchemaValue
  private var definitions: [(key: String, value: SchemaValue)] = []

  init(_ grammar: Grammar, _ annotations: AnnotationSchema) {
    self.grammar = grammar
    keywords = KeywordSchema(grammar)
    self.annotations = SchemaValue.oneOrMore(.mapping(annotations.properties))
      .with("description", .text("What lint is to know about the other end of connections."))
  }

  mutating func schema() -> SchemaValue {
    definitions = ScalarSchema.definitions
    definitions.append(("annotations", annotations))
    definitions += KeywordSchema.definitions(grammar)
    for entry in grammar.all(.keyword) {
      definitions.append(
        (definition(of: entry), keywords.keyword(entry, family: family(of: entry))))
    }
    var top: [(key: String, value: SchemaValue)] = [
      (
        "lintel",
        .object([("description", .text("The version of the notation.")), ("const", .number(1))])
      ),
      ("x-lintel", .reference("annotations")),
    ]
    var ordered: [(key: String, value: SchemaValue)] = [
      (
        "haproxy",
        .object([
          ("description", .text("Lines in HAProxy's notation, which may hold whole sections.")),
          ("type", .text("string")),
        ])
      )
    ]
    for section in grammar.all(.section) {
      definitions += self.definitions(of: section)
      let reference = SchemaValue.reference("section.\(section.name)")
      for key in Set([section.name, plural(section)]).sorted() {
        top.append((key, list(of: section)))
        ordered.append((key, reference))
      }
    }
    let item = SchemaValue.mapping(ordered).with("minProperties", .number(1))
      .with("maxProperties", .number(1))
    top.append(
      (
        "sections",
        .object([
          (
            "description",
            .text("Sections of any kind in an order that the other keys cannot express.")
          ),
          ("type", .text("array")), ("items", item),
        ])
      ))
    return SchemaValue.mapping(top, required: ["lintel"])
      .with("title", .text("Lintel configuration"))
      .with("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
      .with("$id", .text("lintel.schema.json"))
      .appending("$defs", .object(definitions))
  }

  // MARK: - Sections

  private func plural(_ section: Entry) -> String {
    section.name == "global" || section.name.hasSuffix("s") ? section.name : section.name + "s"
  }

  private func takesName(_ section: Entry) -> Bool { section.arguments.contains { !$0.isEmpty } }

  private func needsName(_ section: Entry) -> Bool {
    section.arguments.contains { pattern in
      if case .value? = pattern.first { true } else { false }
    }
  }

  /// The sections of a kind: a list, or the only one.
  private func list(of section: Entry) -> SchemaValue {
    .oneOrMore(.reference("section.\(section.name)"))
  }

  /// The keys of a section of a kind, the section itself, and a step of its list of directives.
  private func definitions(of section: Entry) -> [(key: String, value: SchemaValue)] {
    let isProxy = ["defaults", "frontend", "backend", "listen"].contains(section.name)
    let step = SchemaValue.reference("step.\(section.name)")
    var header: [(key: String, value: SchemaValue)] = []
    if takesName(section) { header.append(("name", .reference("word"))) }
    if isProxy { header.append(("from", .reference("word"))) }
    header += [
      ("header", .reference("line")), ("x-lintel", .reference("annotations")),
      ("directives", .object([("type", .text("array")), ("items", step)])),
    ]
    var tree = SchemaPaths()
    tree.insert(grammar.all(.keyword).filter { $0.scopes.contains(section.name) })
    let keys = SchemaValue.mapping(header + tree.properties { .reference(definition(of: $0)) })
    let keysName = "keys.\(section.name)"
    var whole = SchemaValue.reference(keysName)
    if needsName(section) {
      whole = .object([("$ref", .text("#/$defs/\(keysName)")), ("required", .texts(["name"]))])
    } else {
      whole = .any([whole, .object([("type", .text("null"))])])
    }
    let part = SchemaValue.object([
      ("$ref", .text("#/$defs/\(keysName)")),
      ("properties", .object(header.map { ($0.key, .flag(false)) })),
    ])
    let line = SchemaValue.object([("type", .texts(["string", "number"]))])
    return [
      (keysName, keys),
      ("section.\(section.name)", whole.with("description", .text(section.prose))),
      (
        "step.\(section.name)",
        .object([
          ("description", .text("A line in HAProxy's notation, or some of the section's keys.")),
          ("if", .object([("type", .text("object"))])), ("then", part), ("else", line),
        ])
      ),
    ]
  }

  // MARK: - Keywords

  /// The name of a keyword's definition: two entries of one name share no section.
  private func definition(of entry: Entry) -> String {
    let isShared = grammar.all(.keyword).contains { $0.name == entry.name && $0.line != entry.line }
    let name = entry.name.split(separator: " ").joined(separator: ".").filter { $0 != "*" }
    return "keyword.\(name)" + (isShared ? ".\(entry.scopes.first ?? "")" : "")
  }

  /// The keywords whose uses may stand among those of `server` and `bind`.
  private func family(of entry: Entry) -> [(name: String, definition: String)] {
    let names: [String]
    switch entry.name {
    case "server": names = ["default-server", "server-template"]
    case "bind": names = ["default-bind"]
    default: return []
    }
    return grammar.all(.keyword).filter { other in
      names.contains(other.name) && !Set(other.scopes).isDisjoint(with: entry.scopes)
    }.map { ($0.name, definition(of: $0)) }
  }
}

extension SchemaValue {
  fileprivate func appending(_ key: String, _ value: SchemaValue) -> SchemaValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [(key, value)])
  }
}
