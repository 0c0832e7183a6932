internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Reads the keys of one section.
struct YAMLSectionReader {
  let tree: YAMLTree
  let kind: SectionKind
  let paths: YAMLPaths
  var words: YAMLWords
  private(set) var section: YAMLSection
  private var keys: [Key] = []
  /// The keywords that stand under the keys so far, with the place of each key.
  private var seen: [KeywordID: YAMLTree.NodeIndex] = [:]

  static let nameKey = "name"
  static let fromKey = "from"
  static let headerKey = "header"
  static let stepsKey = "directives"
  /// How many mistakes of a document are told with a suggestion.
  private static let suggestionLimit = 200

  /// A key of the section with the directives below it.
  private struct Key: RankedKey {
    /// Nil for steps, which may be anything.
    var keywords: [KeywordForm]?
    var lines: [YAMLLine]

    var statedTests: [String] {
      guard let form = keywords?.first(where: \.statesTest) else { return [] }
      return lines.compactMap { line in
        guard case .directive(let words) = line.content, words.count > form.words.count else {
          return nil
        }
        return words[form.words.count].text
      }
    }

    func mentions(_ tests: Set<String>) -> Bool {
      lines.contains { line in
        switch line.content {
        case .directive(let words): words.mention(tests)
        case .verbatim(let line): line.mentions(tests)
        }
      }
    }
  }

  /// - Parameter keywordRange: The place that stands for the section's keyword.
  init(
    tree: YAMLTree, kind: SectionKind, paths: YAMLPaths, keywordRange: SourceRange,
    anchor: YAMLAnchor, words: YAMLWords
  ) {
    self.tree = tree
    self.kind = kind
    self.paths = paths
    self.words = words
    section = YAMLSection(header: [Word(kind.info.name, at: keywordRange)], anchor: anchor)
  }

  mutating func read(_ node: YAMLTree.NodeIndex) {
    if !tree.isEmpty(node) {
      guard case .mapping = tree.resolved(node).kind else {
        words.report.error(
          .invalidYAML, "a section is a mapping of its settings, not \(tree.describe(node))",
          at: tree.range(of: node))
        section.isComplete = false
        return
      }
    }
    readHeader(node)
    for entry in tree.entries(of: node) { read(entry) }
    section.lines = rankedKeys(keys).flatMap(\.lines)
  }

  // MARK: - The header

  private mutating func readHeader(_ node: YAMLTree.NodeIndex) {
    let needsName = kind.info.arguments.contains { pattern in
      if case .required? = pattern.elements.first { true } else { false }
    }
    if let name = tree.value(of: Self.nameKey, in: node), kind.takesName {
      readHeaderWord(name, Self.nameKey)
    } else if needsName {
      words.fragmentReport.error(
        .invalidSection, "a section of '\(kind.yamlKey)' needs a name",
        at: section.header[0].range, help: "add 'name: ...'")
      section.lacksName = true
    }
    if let from = tree.value(of: Self.fromKey, in: node), kind.isProxy {
      section.header.append(Word("from", at: tree.range(of: from)))
      readHeaderWord(from, Self.fromKey)
    }
    if let extra = tree.value(of: Self.headerKey, in: node) {
      guard tree.scalar(of: extra) != nil, let line = words.line(extra) else {
        section.isComplete = false
        return
      }
      section.header += line
    }
  }

  private mutating func readHeaderWord(_ node: YAMLTree.NodeIndex, _ key: String) {
    guard tree.scalar(of: node) != nil, !tree.isEmpty(node) else {
      words.report.error(
        .invalidYAML, "'\(key)' is a word, not \(tree.describe(node))", at: tree.range(of: node))
      section.isComplete = false
      return
    }
    guard let word = words.word(node) else {
      section.isComplete = false
      return
    }
    section.header += word
    let upper = max(section.anchor?.upper ?? 0, tree.range(of: node).upper)
    section.anchor?.upper = upper
  }

  // MARK: - Keys

  private mutating func read(_ entry: YAMLTree.Entry) {
    guard let key = tree.scalar(of: entry.key)?.text else { return }
    if key == Self.nameKey, kind.takesName { return }
    if key == Self.fromKey, kind.isProxy { return }
    if key == Self.headerKey { return }
    if key == YAMLAnnotations.key {
      var annotations = YAMLAnnotations(tree: tree)
      section.annotations = annotations.read(entry.value)
      words.report.append(contentsOf: annotations.report.diagnostics)
      return
    }
    let outer = tree.range(of: entry.key).lower
    if key == Self.stepsKey {
      keys.append(Key(keywords: nil, lines: readSteps(entry, outer: outer)))
      return
    }
    var reader = YAMLValueReader(tree: tree, kind: kind, words: words.lend())
    var known: [KeywordID: YAMLTree.NodeIndex] = [:]
    swap(&known, &seen)
    let keywords = read(entry, below: 0, outer: outer, into: &reader, &known)
    swap(&known, &seen)
    words = reader.words
    keys.append(Key(keywords: keywords.map(KeywordForm.of), lines: reader.lines))
  }

  /// - Returns: The keywords that stand under the key.
  private func read(
    _ entry: YAMLTree.Entry, below parent: Int, outer: UInt32, into reader: inout YAMLValueReader,
    _ seen: inout [KeywordID: YAMLTree.NodeIndex]
  ) -> [KeywordID] {
    guard let key = tree.scalar(of: entry.key)?.text else { return [] }
    guard let index = paths.child(key, of: parent) else {
      refuseKey(key, entry.key, below: parent, &reader.words.report)
      return []
    }
    let node = paths.nodes[index]
    if let keyword = node.keyword {
      // One key in two spellings, of which a mapping may have both.
      if let other = seen.updateValue(entry.key, forKey: keyword),
        tree.scalar(of: other)?.text != key
      {
        let line = tree.file.position(at: tree.range(of: other).lower).line
        reader.words.report.error(
          .invalidYAML, "'\(keyword.info.name)' is set already, in line \(line)",
          at: tree.range(of: entry.key), help: "write all of its uses under one key, as a list")
      }
      reader.read(keyword, key: entry.key, value: entry.value, outer: outer)
      return [keyword]
    }
    guard case .mapping = tree.resolved(entry.value).kind else {
      let example = node.children.first?.key ?? ""
      reader.words.report.error(
        .invalidYAML, "'\(key)' is a mapping, not \(tree.describe(entry.value))",
        at: tree.range(of: entry.value), help: "write its settings as keys: '\(example): ...'")
      return []
    }
    var keywords: [KeywordID] = []
    for (position, inner) in tree.entries(of: entry.value).enumerated() {
      let start = position == 0 ? outer : tree.range(of: inner.key).lower
      keywords += read(inner, below: index, outer: start, into: &reader, &seen)
    }
    return keywords
  }

  private func refuseKey(
    _ key: String, _ node: YAMLTree.NodeIndex, below parent: Int, _ report: inout Report
  ) {
    let range = tree.range(of: node)
    // Looking for what was meant is slow, and of no use in a file that is wrong throughout.
    guard report.diagnostics.count < Self.suggestionLimit else {
      report.error(.unknownKeyword, "unknown key '\(key)' in '\(kind.yamlKey)'", at: range)
      return
    }
    var candidates = paths.nodes[parent].children.map(\.key)
    if parent == 0 {
      candidates += [Self.nameKey, Self.fromKey, Self.stepsKey, YAMLAnnotations.key]
    }
    let elsewhere = KeywordID.allCases.first { $0.info.name == key || $0.info.yamlPath == key }
    if parent == 0, let elsewhere, !elsewhere.info.sections.contains(kind) {
      let places = elsewhere.info.sections.kinds.map { "'\($0.yamlKey)'" }.joined(separator: ", ")
      report.error(
        .wrongSection, "'\(key)' is not allowed in '\(kind.yamlKey)'", at: range,
        help: "it belongs into \(places)")
      return
    }
    report.error(
      .unknownKeyword, "unknown key '\(key)' in '\(kind.yamlKey)'", at: range,
      help: suggestion(key, among: candidates))
  }

  // MARK: - Steps

  /// Reads a list of whole lines in HAProxy's notation and of mappings with keys, in their order.
  private mutating func readSteps(_ entry: YAMLTree.Entry, outer: UInt32) -> [YAMLLine] {
    guard case .sequence = tree.resolved(entry.value).kind else {
      words.report.error(
        .invalidYAML, "'\(Self.stepsKey)' is a list of lines, not \(tree.describe(entry.value))",
        at: tree.range(of: entry.value))
      return []
    }
    var result: [YAMLLine] = []
    var batch = LineBatch()
    for (index, item) in tree.items(of: entry.value).enumerated() {
      let range = tree.range(of: item)
      let start = index == 0 ? outer : range.lower
      if case .mapping = tree.resolved(item).kind {
        result += read(batch)
        batch = LineBatch()
        result += readStep(item, outer: start)
        continue
      }
      guard let scalar = tree.scalar(of: item), !tree.isEmpty(item),
        !scalar.text.utf8.contains(0)
      else {
        words.report.error(
          .invalidYAML, "a line is text, not \(tree.describe(item))", at: range)
        continue
      }
      batch.nodes.append(item)
      batch.anchors.append(YAMLAnchor(outer: start, lower: range.lower, upper: range.upper))
    }
    return result + read(batch)
  }

  private mutating func readStep(_ item: YAMLTree.NodeIndex, outer: UInt32) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var seen: [KeywordID: YAMLTree.NodeIndex] = [:]
    for (index, entry) in tree.entries(of: item).enumerated() {
      var reader = YAMLValueReader(tree: tree, kind: kind, words: words.lend())
      let start = index == 0 ? outer : tree.range(of: entry.key).lower
      _ = read(entry, below: 0, outer: start, into: &reader, &seen)
      words = reader.words
      lines += reader.lines
    }
    return lines
  }

  /// Lines in HAProxy's notation, which are read together because blocks reach over several.
  private struct LineBatch {
    var nodes: [YAMLTree.NodeIndex] = []
    var anchors: [YAMLAnchor] = []
  }

  private mutating func read(_ batch: LineBatch) -> [YAMLLine] {
    guard !batch.nodes.isEmpty else { return [] }
    var recorder = FragmentRecorder(
      YAMLFragment(lines: batch.nodes, of: tree, words: words), in: kind, anchors: batch.anchors)
    recorder.run(&words)
    return recorder.sections.flatMap(\.lines)
  }
}
