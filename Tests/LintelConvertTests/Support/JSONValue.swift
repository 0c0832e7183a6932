import Foundation
import LintelSource
import LintelSyntax

/// What a JSON text or a YAML document says, as a schema sees it.
indirect enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var members: [String: JSONValue] { if case .object(let all) = self { all } else { [:] } }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([JSONValue].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  init(json: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: json) }

  /// A document by the core schema of YAML 1.2.
  init?(yaml text: String) {
    let tree = YAMLTree.parse(file: SourceFile(id: FileID(0), name: "test.yaml", text: text))
    guard let root = tree.root, tree.diagnostics.isEmpty else { return nil }
    self.init(root, of: tree)
  }

  private init(_ node: YAMLTree.NodeIndex, of tree: YAMLTree) {
    switch tree.resolved(node).kind {
    case .mapping:
      var members: [String: JSONValue] = [:]
      for entry in tree.entries(of: node) {
        members[tree.scalar(of: entry.key)?.text ?? ""] = JSONValue(entry.value, of: tree)
      }
      self = .object(members)
    case .sequence: self = .list(tree.items(of: node).map { JSONValue($0, of: tree) })
    case .scalar(let scalar): self = scalar.isPlain ? Self.plain(scalar.text) : .text(scalar.text)
    case .alias: self = .null
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .flag(true)
    case "false", "False", "FALSE": .flag(false)
    default:
      text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
        ? .number(Double(text) ?? 0) : .text(text)
    }
  }
}
