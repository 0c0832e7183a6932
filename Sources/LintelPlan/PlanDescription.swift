/// A plan for people and for programs: what `lintel plan` prints.
///
/// Both renderings come from one tree, so that neither knows more than the other.
public struct PlanDescription: Sendable {
  private let root: DescriptionNode

  public init(_ plan: Plan) {
    root = .table([
      ("process", plan.describeProcess()),
      ("listeners", .list(plan.listeners.map(plan.describe))),
      ("frontends", .list(plan.frontends.map(plan.describe))),
      ("backends", .list(plan.pools.map(plan.describe))),
    ])
  }

  /// Indented lines, a name and a value each.
  public var text: String {
    var result = ""
    root.writeText(indent: 0, to: &result)
    return result
  }

  /// One JSON object, indented by two.
  public var json: String {
    var result = ""
    root.writeJSON(indent: 0, to: &result)
    return result + "\n"
  }
}

/// A value of a description.
enum DescriptionNode: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([DescriptionNode])
  case table([(String, DescriptionNode)])

  /// Things that are not there are left out of both renderings.
  private var isEmpty: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .table(let rows): rows.allSatisfy { $0.1.isEmpty }
    case .text, .number, .flag: false
    }
  }

  func writeText(indent: Int, to result: inout String) {
    let margin = String(repeating: "  ", count: indent)
    switch self {
    case .text(let value): result += value
    case .number(let value): result += String(value)
    case .flag(let value): result += value ? "yes" : "no"
    case .list(let items):
      for item in items {
        if case .table = item {
          result += margin + "-\n"
          item.writeText(indent: indent + 1, to: &result)
        } else {
          result += margin + "- "
          item.writeText(indent: indent, to: &result)
          result += "\n"
        }
      }
    case .table(let rows):
      for (name, value) in rows where !value.isEmpty {
        result += margin + name + ":"
        switch value {
        case .list, .table:
          result += "\n"
          value.writeText(indent: indent + 1, to: &result)
        case .text, .number, .flag:
          result += " "
          value.writeText(indent: indent, to: &result)
          result += "\n"
        }
      }
    }
  }

  func writeJSON(indent: Int, to result: inout String) {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .text(let value): result += Self.quoted(value)
    case .number(let value): result += String(value)
    case .flag(let value): result += value ? "true" : "false"
    case .list(let items):
      guard !items.isEmpty else {
        result += "[]"
        return
      }
      result += "[\n"
      for (position, item) in items.enumerated() {
        result += inner
        item.writeJSON(indent: indent + 1, to: &result)
        result += position + 1 < items.count ? ",\n" : "\n"
      }
      result += outer + "]"
    case .table(let rows):
      let present = rows.filter { !$0.1.isEmpty }
      result += "{\n"
      for (position, row) in present.enumerated() {
        result += inner + Self.quoted(row.0) + ": "
        row.1.writeJSON(indent: indent + 1, to: &result)
        result += position + 1 < present.count ? ",\n" : "\n"
      }
      result += outer + "}"
    }
  }

  /// A JSON string (RFC 8259, section 7).
  private static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
