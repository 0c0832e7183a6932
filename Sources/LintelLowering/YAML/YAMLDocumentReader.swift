internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Reads the outermost keys of a document and the sections below them.
struct YAMLDocumentReader {
  let tree: YAMLTree
  var words: YAMLWords
  private(set) var sections: [YAMLSection] = []
  /// Comment lines for the annotations of the whole document.
  private(set) var annotations: [String] = []

  /// The version of the notation.
  static let version = "1"
  static let versionKey = "lintel"
  static let orderedKey = "sections"
  /// The key of an item of `sections` that holds lines in HAProxy's notation.
  static let fragmentKey = "haproxy"

  init(tree: YAMLTree, environment: Environment) {
    self.tree = tree
    words = YAMLWords(tree: tree, environment: environment)
  }

  mutating func read() {
    guard let root = tree.root else {
      words.report.error(
        .invalidYAML, "the document is empty", at: tree.file.range.start,
        help: "start with 'lintel: 1'")
      return
    }
    guard case .mapping = tree.resolved(root).kind else {
      words.report.error(
        .invalidYAML, "a configuration is a mapping of sections, not \(describe(root))",
        at: tree.range(of: root), help: "start with 'lintel: 1'")
      return
    }
    let entries = tree.entries(of: root)
    checkVersion(entries, at: tree.range(of: root).start)
    // `global` and `defaults` hold for what is below them, wherever their keys stand.
    for entry in rankedSectionKeys(Array(entries), sectionKey) { read(entry) }
  }

  private func sectionKey(_ entry: YAMLTree.Entry) -> SectionKey {
    guard let key = tree.scalar(of: entry.key)?.text else { return .other }
    if key == Self.orderedKey { return .ordered }
    return SectionKind(yamlKey: key).map(SectionKey.kind) ?? .other
  }

  private mutating func checkVersion(_ entries: ArraySlice<YAMLTree.Entry>, at start: SourceRange) {
    guard let entry = entries.first(where: { tree.scalar(of: $0.key)?.text == Self.versionKey })
    else {
      words.report.error(
        .invalidYAML, "the document does not say which version of the notation it has", at: start,
        help: "start with 'lintel: \(Self.version)'")
      return
    }
    guard tree.scalar(of: entry.value)?.text == Self.version else {
      words.report.error(
        .invalidYAML, "this version of the notation is not known", at: tree.range(of: entry.value),
        help: "write 'lintel: \(Self.version)'")
      return
    }
  }

  private mutating func read(_ entry: YAMLTree.Entry) {
    guard let key = tree.scalar(of: entry.key)?.text, key != Self.versionKey else { return }
    if key == Self.orderedKey { return readOrdered(entry) }
    if key == YAMLAnnotations.key {
      var reader = YAMLAnnotations(tree: tree)
      annotations = reader.read(entry.value)
      words.report.append(contentsOf: reader.report.diagnostics)
      return
    }
    guard let kind = SectionKind(yamlKey: key) else {
      let keys = SectionKind.allCases.map(\.yamlKey) + [Self.orderedKey, YAMLAnnotations.key]
      words.report.error(
        .unknownSection, "unknown section '\(key)'", at: tree.range(of: entry.key),
        help: suggestion(key, among: keys))
      return
    }
    switch tree.resolved(entry.value).kind {
    case .sequence:
      for (index, item) in tree.items(of: entry.value).enumerated() {
        let start = tree.range(of: item).lower
        let outer = index == 0 ? tree.range(of: entry.key).lower : start
        readSection(kind, item, at: tree.range(of: item).start, outer: outer)
      }
    case .mapping where mayBeOne(kind, entry.value):
      readSection(
        kind, entry.value, at: tree.range(of: entry.key), outer: tree.range(of: entry.key).lower)
    default:
      if isEmpty(entry.value), kind.mayStandAlone {
        readSection(
          kind, entry.value, at: tree.range(of: entry.key), outer: tree.range(of: entry.key).lower)
        return
      }
      let shape = kind.mayStandAlone ? "a mapping of its settings" : "a list of sections"
      words.report.error(
        .invalidYAML, "'\(key)' is \(shape), not \(describe(entry.value))",
        at: tree.range(of: entry.value),
        help: kind.takesName ? "write each as an item: '- name: ...'" : nil)
    }
  }

  /// Whether a mapping in the place of a list can be its only section.
  private func mayBeOne(_ kind: SectionKind, _ value: YAMLTree.NodeIndex) -> Bool {
    kind.mayStandAlone || tree.value(of: YAMLSectionReader.nameKey, in: value) != nil
  }

  /// Reads `sections`, whose items are mappings from a kind to a section.
  private mutating func readOrdered(_ entry: YAMLTree.Entry) {
    for (index, item) in tree.items(of: entry.value).enumerated() {
      let entries = tree.entries(of: item)
      guard entries.count == 1, let inner = entries.first,
        let key = tree.scalar(of: inner.key)?.text
      else {
        words.report.error(
          .invalidYAML, "an item of 'sections' is a kind with its section",
          at: tree.range(of: item),
          help: "write '- frontend:' and the section below it")
        continue
      }
      if key == Self.fragmentKey {
        readFragment(inner)
        continue
      }
      guard let kind = SectionKind(yamlKey: key) else {
        let keys = SectionKind.allCases.map(\.info.name) + [Self.fragmentKey]
        words.report.error(
          .unknownSection, "unknown section '\(key)'", at: tree.range(of: inner.key),
          help: suggestion(key, among: keys))
        continue
      }
      let range = tree.range(of: inner.key)
      let outer = index == 0 ? tree.range(of: entry.key).lower : range.lower
      readSection(kind, inner.value, at: range, outer: outer)
    }
    if case .sequence = tree.resolved(entry.value).kind { return }
    words.report.error(
      .invalidYAML, "'sections' is a list, not \(describe(entry.value))",
      at: tree.range(of: entry.value))
  }

  /// Reads lines in HAProxy's notation, which may continue the section above and open others.
  private mutating func readFragment(_ entry: YAMLTree.Entry) {
    guard let scalar = tree.scalar(of: entry.value), !scalar.text.utf8.contains(0) else {
      words.report.error(
        .invalidYAML,
        "'\(Self.fragmentKey)' is a text of lines, not \(tree.describe(entry.value))",
        at: tree.range(of: entry.value), help: "write '\(Self.fragmentKey): |' and the lines below")
      return
    }
    let kind = sections.last { !$0.header.isEmpty }?.header.first
    var recorder = FragmentRecorder(
      YAMLFragment(text: entry.value, of: tree),
      in: kind.flatMap { SectionKind.find($0.text) })
    recorder.run(&words)
    sections += recorder.sections
  }

  private mutating func readSection(
    _ kind: SectionKind, _ node: YAMLTree.NodeIndex, at range: SourceRange, outer: UInt32
  ) {
    let anchor = YAMLAnchor(outer: outer, lower: range.lower, upper: range.upper)
    var reader = YAMLSectionReader(
      tree: tree, kind: kind, paths: YAMLPaths.of(kind), keywordRange: range, anchor: anchor,
      words: words.lend())
    reader.read(node)
    words = reader.words
    sections.append(reader.section)
  }

  private func describe(_ node: YAMLTree.NodeIndex) -> String { tree.describe(node) }

  private func isEmpty(_ node: YAMLTree.NodeIndex) -> Bool { tree.isEmpty(node) }
}

extension YAMLTree {
  /// What a value is, for messages.
  func describe(_ node: NodeIndex) -> String {
    switch resolved(node).kind {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: isEmpty(node) ? "nothing" : "text"
    case .alias: "an alias"
    }
  }

  /// Whether the value is left out, or null.
  func isEmpty(_ node: NodeIndex) -> Bool {
    guard let scalar = scalar(of: node), maySayMore(node) else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }

  /// Whether the value is this word without quotes.
  func says(_ word: String, _ node: NodeIndex) -> Bool {
    maySayMore(node) && scalar(of: node)?.text == word
  }
}
