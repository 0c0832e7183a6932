internal import LintelGrammarNotation

/// A JSON Schema of the YAML form: for every section kind, one property per YAML path.
func schemaFile(_ grammar: Grammar) -> GeneratedFile {
  var definitions: [(String, SchemaNode)] = []
  for section in grammar.all(.section).map(\.name) {
    var node = SchemaNode()
    for entry in grammar.all(.keyword) where entry.scopes.contains(section) {
      guard let yaml = entry.yaml, entry.removed == nil else { continue }
      node.insert(entry, path: yaml.split(separator: ".")[...])
    }
    definitions.append((section, node))
  }
  let body = definitions.map { "    \(quoted($0.0)): \($0.1.json(indent: 4))" }
    .joined(separator: ",\n")
  let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Lintel configuration",
      "type": "object",
      "$defs": {
    \(body)
      }
    }

    """
  return GeneratedFile(path: "Grammar/lintel.schema.json", text: text)
}

/// A property and the properties below it.
private struct SchemaNode {
  var entry: Entry?
  var children: [(key: String, node: SchemaNode)] = []

  mutating func insert(_ entry: Entry, path: ArraySlice<Substring>) {
    guard let first = path.first else {
      self.entry = self.entry ?? entry
      return
    }
    let key = String(first)
    var index = children.firstIndex { $0.key == key } ?? children.count
    if index == children.count {
      children.append((key, SchemaNode()))
      index = children.count - 1
    }
    children[index].node.insert(entry, path: path.dropFirst())
  }

  func json(indent: Int) -> String {
    let pad = String(repeating: " ", count: indent + 2)
    let closing = String(repeating: " ", count: indent)
    var members: [String] = []
    if let entry { members.append("\"description\": \(quoted(entry.prose))") }
    if children.isEmpty {
      if entry?.merge == .all { members.append("\"type\": [\"array\", \"object\"]") }
    } else {
      let properties = children.sorted { $0.key < $1.key }
        .map { "\(pad)  \(quoted($0.key)): \($0.node.json(indent: indent + 4))" }
      members.append("\"type\": [\"object\", \"string\", \"boolean\", \"integer\", \"array\"]")
      members.append("\"properties\": {\n\(properties.joined(separator: ",\n"))\n\(pad)}")
      members.append("\"additionalProperties\": false")
    }
    return "{\n\(pad)\(members.joined(separator: ",\n\(pad)"))\n\(closing)}"
  }
}

private func quoted(_ text: String) -> String {
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
