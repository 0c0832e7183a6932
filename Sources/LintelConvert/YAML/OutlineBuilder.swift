internal import LintelGrammar
internal import LintelIR

/// Places the directives of a section under keys.
struct OutlineBuilder {
  private struct Placement {
    var chain: [String]
    var value: YAMLValue
    /// The name of the test, where the directive is one.
    var test: String?
    /// Whether the key holds a list even of one.
    var isList: Bool
  }

  private let items: [SectionItem]
  /// Nil for a verbatim line.
  private let forms: [KeywordForm?]
  private let families: [OrderFamily?]
  private let pinned: Set<Int>
  private let paths: YAMLPaths
  private var placements: [Placement] = []

  init(section: Section, paths: YAMLPaths) {
    items = section.items
    forms = items.map { item in
      if case .directive(let directive) = item { KeywordForm.of(directive.keyword) } else { nil }
    }
    self.paths = paths
    let isGlobal = section.kind == .global
    families = zip(items, forms).map { item, form in
      guard case .directive(let directive) = item else { return nil }
      // A line that reads a variable depends on the lines that set it.
      if isGlobal, directive.words.contains(where: { $0.template != nil }) { return .environment }
      return form?.family
    }
    pinned =
      section.verbatim.isEmpty
      ? [] : PinnedItems(items: items, forms: forms, families: families, in: section.kind).indices
  }

  /// Decides for each directive where it stands and how it is written.
  mutating func place() {
    var hasPlainTests: Set<KeywordID> = []
    for (index, item) in items.enumerated() {
      guard case .directive(let directive) = item, forms[index]?.shape == .tests else { continue }
      if DirectiveValue.test(of: directive) == nil { hasPlainTests.insert(directive.keyword) }
    }
    for (index, item) in items.enumerated() {
      guard case .directive(let directive) = item, let form = forms[index],
        !pinned.contains(index), let chain = paths.chains[directive.keyword],
        let value = DirectiveValue.value(of: directive)
      else {
        placements.append(linePlacement(index))
        continue
      }
      var placement = Placement(chain: chain, value: value, test: nil, isList: form.isList)
      if form.shape == .tests, !hasPlainTests.contains(directive.keyword),
        let test = DirectiveValue.test(of: directive)
      {
        placement.test = test.name
        placement.value = test.criterion
      }
      placements.append(placement)
    }
    joinAlternatingFamilies()
  }

  func build() -> SectionOutline {
    var builder = self
    var outline = builder.assemble()
    let torn = builder.tornFamilies(outline.order)
    guard !torn.isEmpty else { return outline }
    for index in items.indices {
      if let family = families[index], torn.contains(family) {
        builder.placements[index] = builder.linePlacement(index)
      }
    }
    outline = builder.assemble()
    return outline
  }

  private func linePlacement(_ index: Int) -> Placement {
    Placement(
      chain: [SectionOutline.linesKey], value: .scalar(HAProxyPrinter.line(items[index])),
      test: nil, isList: true)
  }

  // MARK: - Families

  /// Puts servers, their templates and their defaults into one list where gathering them by
  /// keyword would change which default holds for which server, or the order of the servers.
  private mutating func joinAlternatingFamilies() {
    for family in [OrderFamily.servers, .binds] {
      let members = items.indices.filter {
        forms[$0]?.family == family && placements[$0].chain != [SectionOutline.linesKey]
      }
      guard
        let leader = paths.chains.first(where: { chain in
          KeywordForm.of(chain.key).family == family && KeywordForm.of(chain.key).leadsFamily
        }), members.contains(where: { forms[$0]?.statesDefaults == false })
      else { continue }
      let gathered = gather(members)
      guard gathered != members else { continue }
      for index in members {
        guard let form = forms[index], form.keyword != leader.key else { continue }
        placements[index].chain = leader.value
        placements[index].value = .mapping([
          YAMLEntry(key: form.name, value: placements[index].value)
        ])
      }
    }
  }

  /// The order that results from one key for each keyword, defaults first.
  private func gather(_ members: [Int]) -> [Int] {
    var keywords: [KeywordID] = []
    for index in members {
      if let keyword = forms[index]?.keyword, !keywords.contains(keyword) {
        keywords.append(keyword)
      }
    }
    let ordered =
      keywords.filter { KeywordForm.of($0).statesDefaults }
      + keywords.filter { !KeywordForm.of($0).statesDefaults }
    return ordered.flatMap { keyword in members.filter { forms[$0]?.keyword == keyword } }
  }

  /// The families whose members would not be in order.
  private func tornFamilies(_ order: [Int]) -> Set<OrderFamily> {
    var latest: [OrderFamily: Int] = [:]
    var torn: Set<OrderFamily> = []
    for index in order {
      guard let family = families[index] else { continue }
      if let last = latest[family], last > index { torn.insert(family) }
      latest[family] = max(index, latest[family] ?? index)
    }
    return torn
  }

  // MARK: - Keys

  private func assemble() -> SectionOutline {
    SectionOutline(nodes: ranked(nodes(Array(items.indices), depth: 0)))
  }

  /// The keys at one depth, in the order of their first use.
  private func nodes(_ indices: [Int], depth: Int) -> [SectionOutline.Node] {
    var keys: [String] = []
    var members: [String: [Int]] = [:]
    for index in indices {
      let key = placements[index].chain[depth]
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(index)
    }
    return keys.map { key in node(key, members[key] ?? [], depth: depth) }
  }

  private func node(_ key: String, _ indices: [Int], depth: Int) -> SectionOutline.Node {
    guard let first = indices.first, placements[first].chain.count == depth + 1 else {
      return .group(key: key, nodes(indices, depth: depth + 1))
    }
    func item(_ index: Int) -> SectionOutline.Item {
      SectionOutline.Item(index: index, value: placements[index].value)
    }
    if placements[first].test != nil {
      var names: [String] = []
      var items: [String: [SectionOutline.Item]] = [:]
      for index in indices {
        let name = placements[index].test ?? ""
        if items[name] == nil { names.append(name) }
        items[name, default: []].append(item(index))
      }
      return .tests(key: key, names.map { ($0, items[$0] ?? []) })
    }
    if indices.count == 1, !placements[first].isList { return .setting(key: key, item(first)) }
    return .list(key: key, indices.map(item))
  }

  private func ranked(_ nodes: [SectionOutline.Node]) -> [SectionOutline.Node] {
    rankedKeys(nodes) { node in
      node.key == SectionOutline.linesKey ? nil : node.indices.compactMap { forms[$0] }
    }
  }
}
