/// A part of a JSON Schema, with its members in the order in which they are written.
indirect enum SchemaValue: Sendable {
  case text(String)
  case number(Int64)
  case flag(Bool)
  case list([SchemaValue])
  case object([(key: String, value: SchemaValue)])

  static func reference(_ definition: String) -> SchemaValue {
    .object([("$ref", .text("#/$defs/\(definition)"))])
  }

  /// One of several; one alternative stands for itself.
  static func any(_ alternatives: [SchemaValue]) -> SchemaValue {
    alternatives.count == 1 ? alternatives[0] : .object([("anyOf", .list(alternatives))])
  }

  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map(SchemaValue.text)) }

  /// The same with a member in front.
  func with(_ key: String, _ value: SchemaValue?) -> SchemaValue {
    guard let value, case .object(let members) = self else { return self }
    return .object([(key, value)] + members)
  }

  /// A mapping with no other keys than these.
  static func mapping(
    _ properties: [(key: String, value: SchemaValue)], required: [String] = []
  ) -> SchemaValue {
    var members: [(key: String, value: SchemaValue)] = [
      ("type", .text("object")), ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { members.append(("required", .texts(required))) }
    return .object(members)
  }

  /// The value itself, or a list of such values.
  static func oneOrMore(_ value: SchemaValue, least: Int64 = 0) -> SchemaValue {
    var list: [(key: String, value: SchemaValue)] = [("items", value)]
    if least > 0 { list.append(("minItems", .number(least))) }
    return .object([
      ("if", .object([("type", .text("array"))])), ("then", .object(list)), ("else", value),
    ])
  }

  /// The text, indented by two per level; short values stand on one line.
  func json(indent: Int = 0) -> String {
    let line = self.line
    if indent + line.utf8.count <= 100 { return line }
    let pad = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .list(let items):
      return "[\n" + items.map { pad + $0.json(indent: indent + 2) }.joined(separator: ",\n") + end
        + "]"
    case .object(let members):
      let lines = members.map { member in
        "\(pad)\(Self.quoted(member.key)): \(member.value.json(indent: indent + 2))"
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    default: return line
    }
  }

  private var line: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
