internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLanguageServer

/// The JSON Schema (draft 2020-12) of `.lintel.yaml`, for editors and for tests; made from the
/// flags that are its keys.
enum SettingsSchema {
  static var file: DocumentationFile {
    var properties: [String: JSONValue] = [:]
    for (command, flags) in FlagDescription.all() where SettingsKeys.commands.contains(command) {
      let keys = members(flags)
      if command == "check" { properties.merge(keys) { first, _ in first } }
      properties[command] = [
        "description": .string("Keys for 'lintel \(command)' alone; they count before the others."),
        "type": "object", "additionalProperties": .bool(false), "properties": .object(keys),
      ]
    }
    let schema: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Settings of Lintel", "type": ["object", "null"],
      "additionalProperties": .bool(false), "properties": .object(properties),
    ]
    return DocumentationFile(
      path: "Grammar/lintel-settings.schema.json",
      text: String(decoding: schema.bytes, as: UTF8.self) + "\n")
  }

  private static func members(_ flags: [FlagDescription]) -> [String: JSONValue] {
    let keys = flags.filter { !SettingsKeys.onlyOnCommandLine.contains($0.flag.name) }
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
    description.flag.kind == .option && !description.choices.isEmpty
      ? ["enum": .array(description.choices.map(JSONValue.string))]
      : ["type": ["string", "number"]]
  }

  private static func mapping(of flag: CommandFlag) -> JSONValue {
    let severities = JSONValue.array(Severity.allCases.map { .string($0.rawValue) })
    let text: JSONValue = ["type": ["string", "number"]]
    let value: JSONValue =
      switch flag.name {
      case "severity": ["enum": severities]
      case "per-file-ignores": ["anyOf": [text, ["type": "array", "items": text]]]
      default: text
      }
    return ["type": "object", "additionalProperties": value]
  }
}
