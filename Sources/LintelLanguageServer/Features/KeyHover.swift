internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// The section keyword or the keyword under the cursor on a line that has no place in the model,
  /// because it is a header or was refused.
  func describeLine() -> (String, SourceRange)? {
    guard let tree = analysis.haproxyTree(of: file.id) else { return nil }
    let index = file.position(at: offset).line - 1
    guard index < tree.lines.count else { return nil }
    let words = tree.words(of: tree.lines[index])
    guard let first = words.first else { return nil }
    let texts = words.prefix(4).map { String(decoding: tree.bytes(of: $0), as: UTF8.self) }
    if tree.lines[index].kind == .section {
      guard contains(tree.range(of: first)), let kind = SectionKind.find(texts[0]) else {
        return nil
      }
      return (kind.info.markdown(usage: kind.info.usage), tree.range(of: first))
    }
    let start = texts.count > 1 && ["no", "default"].contains(texts[0]) ? 1 : 0
    for count in stride(from: texts.count - start, to: 0, by: -1) {
      let name = texts[start..<start + count].joined(separator: " ")
      guard let keyword = KeywordID.allCases.first(where: { $0.info.name == name }) else {
        continue
      }
      let last = words[words.startIndex + start + count - 1]
      let range = tree.range(of: words[words.startIndex + start]).union(tree.range(of: last))
      return contains(range) ? (describe(keyword, in: nil), range) : nil
    }
    return nil
  }

  /// What the key under the cursor says, in a document in YAML.
  func describeYAMLKey() -> (String, SourceRange)? {
    guard let tree = analysis.yamlTree(of: file.id), var node = tree.root else { return nil }
    var path: [String] = []
    // A child has a larger index than its parent, so this ends.
    while true {
      switch tree[node].kind {
      case .mapping:
        let entry = tree.entries(of: node).first {
          contains(tree.range(of: $0.key).union(tree.range(of: $0.value)))
        }
        guard let entry, let key = tree.scalar(of: entry.key)?.text else { return nil }
        path.append(key)
        let range = tree.range(of: entry.key)
        guard !contains(range) else { return describe(path).map { ($0, range) } }
        node = entry.value
      case .sequence:
        guard let item = tree.items(of: node).first(where: { contains(tree.range(of: $0)) }) else {
          return nil
        }
        node = item
      default: return nil
      }
    }
  }

  private func describe(_ path: [String]) -> String? {
    var path = path[...]
    if path.count > 1, path.first == "sections" { path = path.dropFirst() }
    guard let first = path.first else { return nil }
    path = path.dropFirst()
    switch first {
    case "lintel": return "The version of the notation, 1."
    case "sections": return "Sections of any kind in their order, each under the name of its kind."
    case "x-lintel": return Self.annotationText
    default: break
    }
    guard let kind = SectionKind(yamlKey: first) else { return nil }
    guard let key = path.first else { return kind.info.markdown(usage: kind.info.usage) }
    switch key {
    case "name" where path.count == 1: return "The name of the section."
    case "from" where path.count == 1: return "The `defaults` section that the proxy inherits."
    case "directives" where path.count == 1:
      return "Lines in HAProxy's notation, or mappings with keys of the section, in their order."
    case "x-lintel": return Self.annotationText
    default: return describe(path, in: kind)
    }
  }

  private static let annotationText =
    "Who is at the other end of connections, for lint: `{client: go-net-http, idle: 90s}`."

  private func describe(_ path: ArraySlice<String>, in kind: SectionKind) -> String? {
    let paths = YAMLPaths.of(kind)
    var node = 0
    var path = path
    if path.first == "directives" { path = path.dropFirst() }
    while let key = path.first, let next = paths.child(key, of: node) {
      node = next
      path = path.dropFirst()
    }
    guard let keyword = paths.nodes[node].keyword else {
      let names = paths.nodes[node].children.map { "`\($0.key)`" }
      return path.isEmpty ? "Has the keys \(names.joined(separator: ", "))." : nil
    }
    guard let inner = path.first else {
      return describe(keyword, in: analysis.section(at: offset, in: file.id))
    }
    return path.count == 1 ? describe(inner, of: keyword) : nil
  }

  /// A key within the mapping of a keyword.
  private func describe(_ key: String, of keyword: KeywordID) -> String? {
    guard case .record(let forms) = KeywordForm.of(keyword).shape else { return nil }
    if forms.contains(where: { $0.names.contains(key) }) {
      return describe(keyword, in: nil) + "\nThe key is `<\(key)>` of the line.\n"
    }
    switch forms.first?.tail {
    case .condition where key == "if" || key == "unless":
      return "The condition, in HAProxy's notation: names of ACLs, and tests between braces."
    case .bindOptions:
      return BindOptionID.find(key).map { $0.info.markdown(usage: $0.info.usage) }
    case .serverOptions:
      return ServerOptionID.find(key).map { $0.info.markdown(usage: $0.info.usage) }
    default: return nil
    }
  }
}
