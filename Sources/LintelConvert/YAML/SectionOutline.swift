internal import LintelGrammar
internal import LintelIR

/// The keys of one section in YAML, with the directives that stand under them.
///
/// YAML gathers the uses of a keyword under one key, which moves them. The outline decides what is
/// gathered, so that nothing moves past something whose order relative to it has a meaning.
struct SectionOutline {
  indirect enum Node {
    /// A key with keys below it.
    case group(key: String, [Node])
    case setting(key: String, Item)
    case list(key: String, [Item])
    /// Names with their tests.
    case tests(key: String, [(name: String, items: [Item])])
  }

  struct Item {
    /// The position of the line among the items of its section.
    var index: Int
    var value: YAMLValue
  }

  var nodes: [Node]

  /// The positions of the items in the order in which they are written.
  var order: [Int] { nodes.flatMap(\.indices) }

  /// The key under which whole lines stand.
  static let linesKey = "directives"

  static func make(_ section: Section) -> SectionOutline {
    var builder = OutlineBuilder(section: section, paths: YAMLPaths.of(section.kind))
    builder.place()
    return builder.build()
  }
}

extension SectionOutline.Node {
  var key: String {
    switch self {
    case .group(let key, _), .setting(let key, _), .list(let key, _), .tests(let key, _): key
    }
  }

  var indices: [Int] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.indices)
    case .setting(_, let item): [item.index]
    case .list(_, let items): items.map(\.index)
    case .tests(_, let tests): tests.flatMap { $0.items.map(\.index) }
    }
  }
}
