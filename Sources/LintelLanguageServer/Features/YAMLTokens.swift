internal import LintelSource
internal import LintelSyntax

extension SemanticTokens {
  /// Adds the tokens of a document in YAML: keys by their depth, values by what they say.
  mutating func add(_ tree: YAMLTree) {
    guard let root = tree.root else { return }
    var found: [(range: SourceRange, kind: Kind)] = []
    for entry in tree.entries(of: root) {
      found.append((tree.range(of: entry.key), .keyword))
      Self.collect(entry.value, under: nil, of: tree, into: &found)
    }
    for comment in tree.comments { found.append((comment.range, .comment)) }
    found.sort { $0.range.lower < $1.range.lower }
    for (range, kind) in found {
      let first = file.position(at: range.lower).line
      let last = file.position(at: max(range.lower, range.upper)).line
      for line in first...max(first, last) { add(kind, range.indices, at: line - 1) }
    }
  }

  /// Collects what is below a node, with a list of its own instead of recursion.
  private static func collect(
    _ node: YAMLTree.NodeIndex, under key: String?, of tree: YAMLTree,
    into found: inout [(range: SourceRange, kind: Kind)]
  ) {
    var pending: [(node: YAMLTree.NodeIndex, key: String?)] = [(node, key)]
    while let (node, key) = pending.popLast() {
      switch tree[node].kind {
      case .mapping:
        let isACL = key == "acl"
        for entry in tree.entries(of: node) {
          let name = tree.scalar(of: entry.key)?.text
          found.append((tree.range(of: entry.key), isACL ? .variable : .property))
          pending.append((entry.value, isACL ? nil : name))
        }
      case .sequence:
        for item in tree.items(of: node) { pending.append((item, key)) }
      case .scalar(let scalar):
        found.append((tree.range(of: node), Self.kind(of: scalar, under: key)))
      case .alias: found.append((tree.range(of: node), .variable))
      }
    }
  }

  private static func kind(of scalar: YAMLTree.Scalar, under key: String?) -> Kind {
    if key == "name" || key == "from" || key == "default_backend" { return .namespace }
    guard scalar.style == .plain else { return key == "address" ? .interface : .string }
    if ["true", "false", "null", "~", "default"].contains(scalar.text) { return .keyword }
    if key == "address" || key == "bind" { return .interface }
    let digits = scalar.text.utf8.prefix { $0 &- 0x30 <= 9 }
    let unit = scalar.text.utf8.dropFirst(digits.count)
    let isNumber =
      !digits.isEmpty && unit.count <= 2 && unit.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    return isNumber ? .number : .string
  }
}
