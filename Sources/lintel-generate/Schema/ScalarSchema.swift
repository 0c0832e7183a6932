internal import LintelGrammarNotation

/// The schema of one word, by the type of its argument.
///
/// A word may be an environment reference, so every pattern allows `${`. What only a table or a
/// parser can tell, such as whether an address is one, is left to `lintel check`.
enum ScalarSchema {
  /// The definitions that ``value(type:parameters:)`` refers to.
  static let definitions: [(key: String, value: SchemaValue)] = [
    ("line", described(["string", "number"], "Words in HAProxy's notation, quotes and all.")),
    ("word", described(["string", "number"], "One word; ${NAME} refers to the environment.")),
    (
      "duration",
      pattern(
        "[0-9]+((us|ms|s|m|h|d)[^ ]*)?", ["string", "integer"],
        "A time: a number and us, ms, s, m, h or d. A bare number has the keyword's own unit.")
    ),
    (
      "size",
      pattern(
        "[0-9]+[kKmMgG]?", ["string", "integer"], "Bytes: a number and perhaps k, m or g.")
    ),
    ("percent", pattern("[0-9]+%?", ["string", "integer"], "A share of a hundred.")),
    (
      "number",
      pattern("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?", ["string", "number"], "A number.")
    ),
    ("onoff", .any([.object([("enum", .texts(["on", "off"]))]), variable])),
    ("environment", variable),
  ]

  /// A text with a reference.
  private static let variable = SchemaValue.object([
    ("type", .text("string")), ("pattern", .text("\\$\\{")),
  ])

  private static func described(_ types: [String], _ text: String) -> SchemaValue {
    .object([("description", .text(text)), ("type", .texts(types))])
  }

  private static func pattern(
    _ pattern: String, _ types: [String], _ text: String
  ) -> SchemaValue {
    .object([
      ("description", .text(text)), ("type", .texts(types)),
      ("pattern", .text("^(\(pattern))$|\\$\\{")), ("minimum", .number(0)),
    ])
  }

  static func value(type: String, parameters: [String]) -> SchemaValue {
    switch type {
    case "integer": integer(parameters)
    case "duration", "size", "percent", "onoff": .reference(type)
    case "choice": words(parameters)
    case "mode": words(ModeName.allCases.map(\.rawValue))
    default: .reference("word")
    }
  }

  private static func integer(_ bounds: [String]) -> SchemaValue {
    var members: [(key: String, value: SchemaValue)] = [
      ("type", .texts(["integer", "string"])),
      ("pattern", .text("^([-+]?[0-9]+|0[xX][0-9a-fA-F]+)$|\\$\\{")),
    ]
    if let least = bounds.first.flatMap({ Int64($0) }) {
      members.append(("minimum", .number(least)))
    }
    if let greatest = bounds.last.flatMap({ Int64($0) }), bounds.count > 1 {
      members.append(("maximum", .number(greatest)))
    }
    return .object(members)
  }

  /// One of some words; one that is a number may be written as one, and one with a star or
  /// parentheses stands for a family.
  static func words(_ words: [String]) -> SchemaValue {
    guard words.allSatisfy({ !$0.contains("*") && !$0.contains("(") }) else {
      return .reference("word")
    }
    var values = words.map(SchemaValue.text)
    values += words.compactMap { Int64($0) }.map(SchemaValue.number)
    return .any([.object([("enum", .list(values))]), .reference("environment")])
  }
}
