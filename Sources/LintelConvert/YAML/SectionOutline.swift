internal import LintelGrammar
internal import LintelIR

/// The keys of one section in YAML, with the directives that stand under them, in the order in
/// which the section has its lines.
///
/// A key of YAML stands once in a mapping. Where lines of one keyword stand apart, those between
/// the first and the last such line are the steps of a list, so that nothing moves.
struct SectionOutline {
  indirect enum Node {
    /// A key with keys below it.
    case group(key: String, [Node])
    case setting(key: String, Item)
    case list(key: String, [Item])
    /// Names with their tests.
    case tests(key: String, [(name: String, items: [Item])])
    /// The list of steps.
    case steps([Step])
  }

  /// An item of the list of steps: a whole line, or keys as a section has them.
  enum Step {
    case line(Item)
    case keys([Node])
  }

  struct Item {
    /// The position of the line among the items of its section.
    var index: Int
    var value: YAMLValue
  }

  var nodes: [Node]

  /// The key under which steps stand.
  static let stepsKey = "directives"

  static func make(_ section: Section) -> SectionOutline {
    OutlineBuilder(section: section, paths: YAMLPaths.of(section.kind)).build()
  }
}

extension SectionOutline.Node {
  var key: String {
    switch self {
    case .group(let key, _), .setting(let key, _), .list(let key, _), .tests(let key, _): key
    case .steps: SectionOutline.stepsKey
    }
  }

  /// The positions of the lines below the key, in order.
  var indices: [Int] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.indices)
    case .setting(_, let item): [item.index]
    case .list(_, let items): items.map(\.index)
    case .tests(_, let tests): tests.flatMap { $0.items.map(\.index) }
    case .steps(let steps): steps.flatMap(\.indices)
    }
  }
}

extension SectionOutline.Step {
  var indices: [Int] {
    switch self {
    case .line(let item): [item.index]
    case .keys(let nodes): nodes.flatMap(\.indices)
    }
  }
}
