internal import LintelGrammarNotation

/// The keys of a section as a tree, by the rules of `YAMLPaths` in `LintelGrammar`: a key that is a
/// setting is never also a mapping of others.
struct SchemaPaths {
  private struct Node {
    var entry: Entry?
    var children: [(key: String, node: Int)] = []
  }

  private var nodes = [Node()]
  /// The keys for keywords that HAProxy spells otherwise.
  private var spellings: [(key: String, entry: Entry)] = []

  mutating func insert(_ entries: [Entry]) {
    var paths: Set<String> = []
    var ordered: [(entry: Entry, path: String)] = []
    for entry in entries {
      let spelled = entry.name.split(separator: " ").joined(separator: ".")
      var path = entry.yaml ?? spelled
      if paths.contains(path) { path = paths.contains(spelled) ? entry.name : spelled }
      paths.insert(path)
      ordered.append((entry, path))
    }
    for (entry, path) in ordered {
      let chain = Self.chain(path, settings: paths)
      insert(entry, chain)
      if chain.count == 1, chain[0] != entry.name, !entry.name.contains(" ") {
        spellings.append((entry.name, entry))
      }
    }
  }

  private static func chain(_ path: String, settings: Set<String>) -> [String] {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var chain: [String] = []
    var prefix = ""
    var key = ""
    for (index, part) in parts.enumerated() {
      prefix += prefix.isEmpty ? part : "." + part
      key += key.isEmpty ? part : "." + part
      if index == parts.count - 1 || !settings.contains(prefix) {
        chain.append(key)
        key = ""
      }
    }
    return chain
  }

  private mutating func insert(_ entry: Entry, _ chain: [String]) {
    var node = 0
    for key in chain {
      if let next = nodes[node].children.first(where: { $0.key == key }) {
        node = next.node
      } else {
        nodes.append(Node())
        nodes[node].children.append((key, nodes.count - 1))
        node = nodes.count - 1
      }
    }
    nodes[node].entry = entry
  }

  /// The properties of the section, each keyword by its schema.
  func properties(_ schema: (Entry) -> SchemaValue) -> [(key: String, value: SchemaValue)] {
    let keys = Set(nodes[0].children.map(\.key))
    return properties(of: 0, schema)
      + spellings.filter { !keys.contains($0.key) }.map { ($0.key, schema($0.entry)) }
  }

  /// The keys below a node: each as a level of its own, and with dots for the levels below it.
  private func properties(
    of node: Int, _ schema: (Entry) -> SchemaValue
  ) -> [(key: String, value: SchemaValue)] {
    nodes[node].children.flatMap { child -> [(key: String, value: SchemaValue)] in
      let inner = nodes[child.node]
      if let entry = inner.entry { return [(child.key, schema(entry))] }
      let below = properties(of: child.node, schema)
      return [(child.key, .mapping(below))] + below.map { ("\(child.key).\($0.key)", $0.value) }
    }
  }
}
