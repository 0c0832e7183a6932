internal import LintelCommand
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelLanguageServer
internal import LintelLint

/// The JSON Schema (draft 2020-12) of `.lintel.yaml`, for editors and for tests; made from the
/// flags that are its keys.
enum SettingsSchema {
  static var file: DocumentationFile {
    var properties: [String: JSONValue] = [:]
    for (command, flags) in FlagDescription.all() where SettingsKeys.commands.contains(command) {
      let keys = members(flags, of: command)
      if command == "check" { properties.merge(keys) { first, _ in first } }
      properties[command] = [
        "description": .string("Keys for 'lintel \(command)' alone; they count before the others."),
        "type": "object", "additionalProperties": .bool(false), "properties": .object(keys),
      ]
    }
    let schema: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "lintel-settings.schema.json",
      "title": "Settings of Lintel", "type": ["object", "null"],
      "additionalProperties": .bool(false), "properties": .object(properties),
      "$defs": [
        "version": version, "rules": rules(isList: true), "rule": rules(isList: false),
      ],
    ]
    return DocumentationFile(
      path: "Grammar/lintel-settings.schema.json",
      text: String(decoding: schema.bytes, as: UTF8.self) + "\n")
  }

  /// A version whose rules are known, as a text or as the number that it looks like.
  private static var version: JSONValue {
    let names = Version.targets.map(\.description)
    return [
      "anyOf": [
        ["enum": .array(names.map(JSONValue.string))],
        ["type": "number", "enum": .array(names.compactMap { Double($0) }.map(JSONValue.number))],
      ]
    ]
  }

  /// The name of a rule or of a family, or several with commas between them. Ids are stated one by
  /// one; a name in words is held against the catalogue by the program.
  private static func rules(isList: Bool) -> JSONValue {
    let ids = RuleCatalogue.all.map(\.id) + IdentifierCatalogue.faults.map(\.id)
    let families = Dictionary(grouping: Set(ids).sorted()) { String($0.prefix(2)) }
    let alternatives = families.sorted { $0.key < $1.key }.map { family, ids in
      "\(family)(?:\(ids.map { String($0.dropFirst(2)) }.joined(separator: "|")))?"
    }
    let one = "(?:all|[a-z0-9]+(?:-[a-z0-9]+)+|\(alternatives.joined(separator: "|")))"
    let pattern = isList ? "^ *\(one)(?: *, *\(one))* *$" : "^\(one)$"
    return ["type": "string", "pattern": .string(pattern)]
  }

  private static func members(
    _ flags: [FlagDescription], of command: String
  ) -> [String: JSONValue] {
    let keys = flags.filter { SettingsKeys.isKey($0.flag, of: command) }
    return Dictionary(keys.map { ($0.flag.name, schema(of: $0)) }) { first, _ in first }
  }

  private static func schema(of description: FlagDescription) -> JSONValue {
    let flag = description.flag
    var members: [String: JSONValue] = ["description": .string(description.summary)]
    let scalar = scalar(of: description)
    switch flag.kind {
    case .flag: members["type"] = "boolean"
    case .option: members.merge(scalar) { first, _ in first }
    case .list:
      var forms: [JSONValue] = [
        .object(scalar), ["type": "array", "items": .object(scalar)],
      ]
      if SettingsKeys.joints[flag.name] != nil { forms.append(mapping(of: flag)) }
      members["anyOf"] = .array(forms)
    }
    return .object(members)
  }

  /// A text; a number, such as a version, is one as well.
  private static func scalar(of description: FlagDescription) -> [String: JSONValue] {
    switch description.flag.name {
    case "target", "to": return ["$ref": "#/$defs/version"]
    case "select", "extend-select", "ignore": return ["$ref": "#/$defs/rules"]
    default: break
    }
    return description.flag.kind == .option && !description.choices.isEmpty
      ? ["enum": .array(description.choices.map(JSONValue.string))]
      : ["type": ["string", "number"]]
  }

  private static func mapping(of flag: CommandFlag) -> JSONValue {
    let severities = JSONValue.array(Severity.allCases.map { .string($0.rawValue) })
    let text: JSONValue = ["type": ["string", "number"]]
    let rules: JSONValue = ["$ref": "#/$defs/rules"]
    let value: JSONValue =
      switch flag.name {
      case "severity": ["enum": severities]
      case "per-file-ignores":
        ["anyOf": [rules, ["type": "array", "items": rules]]]
      default: text
      }
    guard flag.name == "severity" else {
      return ["type": "object", "additionalProperties": value]
    }
    return [
      "type": "object", "propertyNames": ["$ref": "#/$defs/rule"], "additionalProperties": value,
    ]
  }
}
