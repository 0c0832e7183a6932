/// Where each keyword of a section stands in the YAML notation: a tree of keys.
///
/// The path of a keyword is the one that the grammar states, or else its words. A setting cannot
/// also be a mapping, so where one path continues another, the rest of the longer one stays in one
/// key: beside `lua.log` there is `lua.log.loggers`, not `loggers` below it.
public struct YAMLPaths: Sendable {
  public struct Node: Sendable {
    /// The keyword whose path ends here.
    public internal(set) var keyword: KeywordID?
    /// The keys below, in the order of the grammar's table.
    public internal(set) var children: [(key: String, node: Int)] = []
  }

  /// The nodes; the first is the section itself.
  public private(set) var nodes = [Node()]
  /// The keys on the way to each keyword.
  public private(set) var chains: [KeywordID: [String]] = [:]
  /// The keys of the section for keywords that HAProxy spells otherwise: `servers` for `server`.
  private var spellings: [String: String] = [:]

  /// The paths of a kind of section.
  public static func of(_ kind: SectionKind) -> YAMLPaths { byKind[Int(kind.rawValue)] }

  private static let byKind: [YAMLPaths] = {
    let entries = KeywordID.allCases.map { keyword in
      let info = keyword.info
      return Entry(
        keyword: keyword, name: info.name, path: info.yamlPath, sections: info.sections)
    }
    return SectionKind.allCases.map { kind in
      YAMLPaths(entries.filter { $0.sections.contains(kind) })
    }
  }()

  private struct Entry {
    var keyword: KeywordID
    var name: String
    var path: String?
    var sections: SectionSet
  }

  private init(_ entries: [Entry]) {
    var paths: [String: KeywordID] = [:]
    var ordered: [(keyword: KeywordID, path: String)] = []
    for entry in entries {
      let spelled = entry.name.split(separator: " ").joined(separator: ".")
      var path = entry.path ?? spelled
      // Two keywords with one path would make the notation ambiguous: the second gets its words.
      if paths[path] != nil { path = paths[spelled] == nil ? spelled : entry.name }
      paths[path] = entry.keyword
      ordered.append((entry.keyword, path))
    }
    for (keyword, path) in ordered {
      let chain = Self.chain(path) { paths[$0] != nil }
      chains[keyword] = chain
      nodes[insert(chain)].keyword = keyword
    }
    for entry in entries where !nodes[0].children.contains(where: { $0.key == entry.name }) {
      let chain = chains[entry.keyword] ?? []
      if chain.count == 1, !entry.name.contains(" ") { spellings[entry.name] = chain[0] }
    }
  }

  /// The node below `node` that a key leads to; a dot in a key is the same as a level, and
  /// HAProxy's own spelling does as well.
  public func child(_ key: some StringProtocol, of node: Int) -> Int? {
    if let child = nodes[node].children.first(where: { $0.key == key }) { return child.node }
    if node == 0, let spelling = spellings[String(key)] { return child(spelling, of: node) }
    var dot = key.firstIndex(of: ".")
    while let end = dot {
      let rest = key.index(after: end)
      if let next = nodes[node].children.first(where: { $0.key == key[..<end] })?.node,
        let found = child(key[rest...], of: next)
      {
        return found
      }
      dot = key[rest...].firstIndex(of: ".")
    }
    return nil
  }

  /// Cuts a path into keys, but not behind a part that is a setting itself.
  private static func chain(_ path: String, isSetting: (String) -> Bool) -> [String] {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var chain: [String] = []
    var prefix = ""
    var key = ""
    for (index, part) in parts.enumerated() {
      prefix += prefix.isEmpty ? part : "." + part
      key += key.isEmpty ? part : "." + part
      if index == parts.count - 1 || !isSetting(prefix) {
        chain.append(key)
        key = ""
      }
    }
    return chain
  }

  private mutating func insert(_ chain: [String]) -> Int {
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
    return node
  }
}

extension SectionKind {
  /// The key of the document under which the sections of this kind stand: the plural of the kind,
  /// except for `global`, of which there is one.
  public var yamlKey: String {
    let name = info.name
    return self == .global || name.hasSuffix("s") ? name : name + "s"
  }

  /// Whether a section of this kind may have a name.
  public var takesName: Bool { info.arguments.contains { !$0.isEmpty } }

  /// Whether the only section of this kind may be a mapping below its key, without a name.
  public var mayStandAlone: Bool { self == .global || self == .defaults || !takesName }

  /// The kind that a key of the document names, in the plural or as HAProxy spells it.
  public init?(yamlKey: String) {
    guard
      let kind = Self.allCases.first(where: { $0.yamlKey == yamlKey || $0.info.name == yamlKey })
    else { return nil }
    self = kind
  }
}
