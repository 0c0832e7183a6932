internal import LintelGrammar
internal import LintelIR

/// Places the directives of a section under keys, without moving any.
struct OutlineBuilder {
  struct Placement {
    var chain: [String]
    var value: YAMLValue
    /// The name and the criterion, where the directive is a test that a name can stand for.
    var test: (name: String, criterion: YAMLValue)?
    /// Whether the key holds a list even of one.
    var isList: Bool
  }

  let items: [SectionItem]
  /// Nil for a verbatim line.
  let forms: [KeywordForm?]
  /// Nil for what can only be written as a whole line.
  private(set) var placements: [Placement?]
  private let paths: YAMLPaths

  init(section: Section, paths: YAMLPaths) {
    items = section.items
    forms = items.map { item in
      if case .directive(let directive) = item { KeywordForm.of(directive.keyword) } else { nil }
    }
    self.paths = paths
    var depth = 0
    placements = []
    placements.reserveCapacity(items.count)
    for (item, form) in zip(items, forms) {
      depth = max(0, depth + (item.verbatim?.depthChange ?? 0))
      // Whatever stands in an `.if` block is read together with it.
      let placement = depth == 0 ? form.flatMap { Self.placement(of: item, $0, paths) } : nil
      placements.append(placement)
    }
    joinAlternatingFamilies()
  }

  private static func placement(
    of item: SectionItem, _ form: KeywordForm, _ paths: YAMLPaths
  ) -> Placement? {
    guard case .directive(let directive) = item, directive.arguments.haveWholeNumbers,
      let chain = paths.chains[directive.keyword],
      let value = DirectiveValue.value(of: directive)
    else { return nil }
    let test = form.shape == .tests ? DirectiveValue.test(of: directive) : nil
    return Placement(chain: chain, value: value, test: test, isList: form.isList)
  }

  // MARK: - Families

  /// Puts servers, their templates and their defaults into one list where keys of their own would
  /// change which default holds for which server, or the order of the servers.
  private mutating func joinAlternatingFamilies() {
    for family in [OrderFamily.servers, .binds] {
      let members = items.indices.filter {
        forms[$0]?.family == family && placements[$0] != nil
      }
      guard
        let leader = paths.chains.first(where: { chain in
          KeywordForm.of(chain.key).family == family && KeywordForm.of(chain.key).leadsFamily
        }), members.contains(where: { forms[$0]?.statesDefaults == false })
      else { continue }
      guard gather(members) != members else { continue }
      for index in members {
        guard let form = forms[index], form.keyword != leader.key,
          let value = placements[index]?.value
        else { continue }
        placements[index]?.chain = leader.value
        placements[index]?.value = .mapping([YAMLEntry(key: form.name, value: value)])
        placements[index]?.isList = true
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

  // MARK: - Steps

  func build() -> SectionOutline {
    var steps = tornRange(items.indices) { placements[$0]?.chain }
    while true {
      let outline = assemble(steps)
      let ranked = rankedKeys(outline.map { OutlineKey(node: $0, builder: self) })
      // What a reader would move belongs into the steps, which stay as they are.
      let order = ranked.flatMap(\.node.indices)
      guard let first = order.indices.first(where: { order[$0] != $0 }),
        let last = order.indices.last(where: { order[$0] != $0 })
      else { return SectionOutline(nodes: outline) }
      let widened = min(first, steps?.lowerBound ?? first)..<max(last + 1, steps?.upperBound ?? 0)
      steps = widened == steps ? items.indices : widened
    }
  }

  private func assemble(_ range: Range<Int>?) -> [SectionOutline.Node] {
    guard let range else { return nodes(items.indices.map(Unit.item), from: 0) }
    let units =
      items.indices[..<range.lowerBound].map(Unit.item) + [.steps(steps(range))]
      + items.indices[range.upperBound...].map(Unit.item)
    return nodes(units, from: 0)
  }

  /// The lines of a range as whole lines and as mappings, of which each ends where a key that it
  /// has already comes back.
  private func steps(_ range: Range<Int>) -> [SectionOutline.Step] {
    var result: [SectionOutline.Step] = []
    var open: [Int] = []
    var keys: Set<[String]> = []
    func close() {
      if !open.isEmpty { result.append(.keys(nodes(open.map(Unit.item), from: 0))) }
      open = []
      keys = []
    }
    for index in range {
      guard let chain = placements[index]?.chain else {
        close()
        let line = YAMLValue.scalar(HAProxyPrinter.line(items[index]))
        result.append(.line(SectionOutline.Item(index: index, value: line)))
        continue
      }
      let goesOn = open.last.flatMap { placements[$0]?.chain } == chain
      if !goesOn, !keys.insert(chain).inserted {
        close()
        keys = [chain]
      }
      open.append(index)
    }
    close()
    return result
  }

  // MARK: - Keys

  /// What stands in a mapping: a line, or the list of steps.
  private enum Unit {
    case item(Int)
    case steps([SectionOutline.Step])
  }

  /// The keys from one level of the paths on. Where a key with others below it would stand twice,
  /// they stand beside each other instead, with dots in their names.
  private func nodes(_ units: [Unit], from depth: Int) -> [SectionOutline.Node] {
    var widths = [Int](repeating: 1, count: units.count)
    var runs = keyRuns(units, widths, from: depth)
    while true {
      var counts: [String: Int] = [:]
      for run in runs { counts[run.key, default: 0] += 1 }
      var isDivided = false
      for run in runs where run.isGroup && counts[run.key, default: 0] > 1 {
        for position in run.range { widths[position] += 1 }
        isDivided = true
      }
      guard isDivided else { break }
      runs = keyRuns(units, widths, from: depth)
    }
    return runs.map { run in
      switch units[run.range.lowerBound] {
      case .steps(let steps): return .steps(steps)
      case .item where run.isGroup:
        let inner = Array(units[run.range])
        return .group(key: run.key, nodes(inner, from: depth + widths[run.range.lowerBound]))
      case .item:
        return leaf(
          run.key,
          units[run.range].compactMap { unit in
            if case .item(let index) = unit { index } else { nil }
          })
      }
    }
  }

  private struct KeyRun {
    var key: String
    var isGroup: Bool
    var range: Range<Int>
  }

  private func keyRuns(_ units: [Unit], _ widths: [Int], from depth: Int) -> [KeyRun] {
    var runs: [KeyRun] = []
    for (position, unit) in units.enumerated() {
      var key = SectionOutline.stepsKey
      var isGroup = false
      if case .item(let index) = unit, let chain = placements[index]?.chain {
        let end = depth + widths[position]
        key = widths[position] == 1 ? chain[depth] : chain[depth..<end].joined(separator: ".")
        isGroup = end < chain.count
      }
      if let last = runs.last, last.key == key {
        runs[runs.count - 1].range = last.range.lowerBound..<position + 1
      } else {
        runs.append(KeyRun(key: key, isGroup: isGroup, range: position..<position + 1))
      }
    }
    return runs
  }

  private func leaf(_ key: String, _ indices: [Int]) -> SectionOutline.Node {
    if let tests = tests(indices) { return .tests(key: key, tests) }
    let items = indices.compactMap { index in
      placements[index].map { SectionOutline.Item(index: index, value: $0.value) }
    }
    if items.count == 1, placements[indices[0]]?.isList == false {
      return .setting(key: key, items[0])
    }
    return .list(key: key, items)
  }

  /// The tests by name, or nil where the lines are no tests or those of a name stand apart.
  private func tests(_ indices: [Int]) -> [(name: String, items: [SectionOutline.Item])]? {
    var result: [(name: String, items: [SectionOutline.Item])] = []
    var names: Set<String> = []
    for index in indices {
      guard let test = placements[index]?.test else { return nil }
      let item = SectionOutline.Item(index: index, value: test.criterion)
      if let last = result.last, last.name == test.name {
        result[result.count - 1].items.append(item)
      } else if names.insert(test.name).inserted {
        result.append((test.name, [item]))
      } else {
        return nil
      }
    }
    return result
  }
}

/// From the first to the last of what does not go with one key, because uses of its key stand
/// apart; nil where everything does.
///
/// - Parameter key: Nil for what has no key.
func tornRange<Key: Hashable>(_ range: Range<Int>, key: (Int) -> Key?) -> Range<Int>? {
  var runs: [(key: Key?, range: Range<Int>)] = []
  for index in range {
    let key = key(index)
    if let last = runs.last, last.key == key {
      runs[runs.count - 1].range = last.range.lowerBound..<index + 1
    } else {
      runs.append((key, index..<index + 1))
    }
  }
  var counts: [Key: Int] = [:]
  for case (let key?, _) in runs { counts[key, default: 0] += 1 }
  let torn = runs.filter { run in run.key.map { counts[$0, default: 0] > 1 } ?? true }
  guard let first = torn.first, let last = torn.last else { return nil }
  return first.range.lowerBound..<last.range.upperBound
}

/// A key that is to be written, as the reader will see it.
private struct OutlineKey: RankedKey {
  let node: SectionOutline.Node
  let builder: OutlineBuilder

  var keywords: [KeywordForm]? {
    if case .steps = node { nil } else { node.indices.compactMap { builder.forms[$0] } }
  }

  private var directives: [Directive] {
    node.indices.compactMap { index in
      if case .directive(let directive) = builder.items[index] { directive } else { nil }
    }
  }

  var statedTests: [String] {
    directives.filter { KeywordForm.of($0.keyword).statesTest }.compactMap(\.words.first?.text)
  }

  func mentions(_ tests: Set<String>) -> Bool {
    node.indices.contains { index in
      switch builder.items[index] {
      case .directive(let directive): directive.words.mention(tests)
      case .verbatim(let line): line.mentions(tests)
      }
    }
  }
}
