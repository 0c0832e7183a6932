import Foundation
import LintelTestSupport

/// Checks a value against the part of JSON Schema (draft 2020-12) that lintel's schema uses; a
/// keyword that it does not know is a fault, so that none goes unchecked.
final class SchemaValidator {
  let schema: JSONValue
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ schema: JSONValue) { self.schema = schema }

  /// The schema of the YAML notation.
  static func ofTheNotation() throws -> SchemaValidator { try named("lintel.schema.json") }

  /// The schema of the model as JSON.
  static func ofTheModel() throws -> SchemaValidator { try named("lintel-ir.schema.json") }

  private static func named(_ name: String) throws -> SchemaValidator {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return SchemaValidator(
      try JSONValue(json: try Data(contentsOf: root.appending(path: "Grammar/\(name)"))))
  }

  func faults(_ value: JSONValue) -> [String] { faults(value, schema, at: "") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    if case .flag(let isAllowed) = schema { return isAllowed ? [] : ["\(path): not allowed"] }
    var result: [String] = []
    let names = schema.members.keys.sorted()
    for name in names {
      guard let rule = schema[name] else { continue }
      result += faults(value, name, rule, schema, at: path)
    }
    return result
  }

  private func faults(
    _ value: JSONValue, _ name: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    switch name {
    case "$schema", "$id", "$defs", "title", "description", "deprecated", "then", "else": return []
    case "$ref":
      let key = (rule.text ?? "").replacing("#/$defs/", with: "")
      guard let target = self.schema["$defs"]?[key] else {
        return ["\(path): no definition \(key)"]
      }
      return faults(value, target, at: path)
    case "type":
      let types = rule.text.map { [$0] } ?? rule.items.compactMap(\.text)
      return types.contains { matches(value, $0) } ? [] : ["\(path): not of type \(types)"]
    case "const": return value == rule ? [] : ["\(path): not the constant"]
    case "enum": return rule.items.contains(value) ? [] : ["\(path): not one of the values"]
    case "anyOf":
      let all = rule.items.map { faults(value, $0, at: path) }
      return all.contains([]) ? [] : ["\(path): none of the alternatives"] + all.flatMap(\.self)
    case "if":
      let branch = faults(value, rule, at: path).isEmpty ? "then" : "else"
      return schema[branch].map { faults(value, $0, at: path) } ?? []
    case "properties", "additionalProperties", "propertyNames", "required", "minProperties",
      "maxProperties":
      return objectFaults(value, name, rule, schema, at: path)
    case "items":
      return value.items.enumerated().flatMap { faults($1, rule, at: "\(path)/\($0)") }
    case "minItems":
      guard case .list(let items) = value else { return [] }
      return Double(items.count) >= rule.number ?? 0 ? [] : ["\(path): too few items"]
    case "pattern":
      guard let text = value.text else { return [] }
      return contains(text, rule.text ?? "") ? [] : ["\(path): '\(text)' does not match \(rule)"]
    case "minimum":
      guard let number = value.number else { return [] }
      return number >= rule.number ?? 0 ? [] : ["\(path): too small"]
    case "maximum":
      guard let number = value.number else { return [] }
      return number <= rule.number ?? 0 ? [] : ["\(path): too large"]
    default: return ["\(path): the validator does not know '\(name)'"]
    }
  }

  private func objectFaults(
    _ value: JSONValue, _ name: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    switch name {
    case "required":
      return rule.items.compactMap(\.text).filter { members[$0] == nil }.map {
        "\(path): '\($0)' is missing"
      }
    case "minProperties":
      return Double(members.count) >= rule.number ?? 0 ? [] : ["\(path): too few keys"]
    case "maxProperties":
      return Double(members.count) <= rule.number ?? 0 ? [] : ["\(path): too many keys"]
    case "propertyNames":
      return members.keys.flatMap { faults(.text($0), rule, at: "\(path)/\($0)") }
    case "properties":
      return rule.members.flatMap { key, inner in
        members[key].map { faults($0, inner, at: "\(path)/\(key)") } ?? []
      }
    default:
      let known = schema["properties"]?.members ?? [:]
      return members.filter { known[$0.key] == nil }.flatMap { key, inner in
        faults(inner, rule, at: "\(path)/\(key)")
      }
    }
  }

  private func matches(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .flag), ("string", .text), ("array", .list),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }

  private func contains(_ text: String, _ pattern: String) -> Bool {
    if patterns[pattern] == nil { patterns[pattern] = try? Regex(pattern) }
    guard let regex = patterns[pattern] else { return false }
    return text.firstMatch(of: regex) != nil
  }
}
