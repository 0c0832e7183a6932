internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Reads the value of a keyword: one directive, or a list of them.
struct YAMLValueReader {
  let tree: YAMLTree
  let kind: SectionKind
  var words: YAMLWords
  private(set) var lines: [YAMLLine] = []
  /// Whether a part of the value at hand could not be read.
  private var isIncomplete = false

  init(tree: YAMLTree, kind: SectionKind, words: YAMLWords) {
    self.tree = tree
    self.kind = kind
    self.words = words
  }

  /// What the readers of single values need to know about the keyword.
  struct Subject {
    var form: KeywordForm
    /// The place of its key.
    var range: SourceRange

    /// The keyword of one item below its key. Each item is a line of its own: one that began at the
    /// key would have all items above it, and a finding about it would stand at the key.
    func standing(at item: SourceRange) -> Subject {
      Subject(
        form: form, range: SourceRange(file: item.file, lower: item.lower, upper: item.lower))
    }
  }

  mutating func read(
    _ keyword: KeywordID, key: YAMLTree.NodeIndex, value: YAMLTree.NodeIndex, outer: UInt32
  ) {
    let subject = Subject(form: KeywordForm.of(keyword), range: tree.range(of: key))
    let keyRange = tree.range(of: key)
    switch tree.resolved(value).kind {
    case .sequence:
      for (index, item) in tree.items(of: value).enumerated() {
        let range = tree.range(of: item)
        add(
          subject.standing(at: range), item,
          YAMLAnchor(
            outer: index == 0 ? outer : range.lower, lower: range.lower, upper: range.upper))
      }
    case .mapping where subject.form.shape == .tests && prefix(value, subject) == nil:
      readTests(subject, value, outer: outer)
    default:
      let upper = max(keyRange.upper, tree.range(of: value).upper)
      add(subject, value, YAMLAnchor(outer: outer, lower: keyRange.lower, upper: upper))
    }
  }

  // MARK: - One directive

  private mutating func add(
    _ subject: Subject, _ value: YAMLTree.NodeIndex, _ anchor: YAMLAnchor
  ) {
    isIncomplete = false
    if let member = familyMember(subject, value) {
      return add(
        Subject(form: member.form, range: tree.range(of: member.key)), member.value, anchor)
    }
    if let (prefix, inner) = prefix(value, subject) {
      guard let line = prefixedLine(inner) else { return }
      return append(prefix, subject, line, anchor)
    }
    if tree.says("true", value) { return append(nil, subject, [], anchor) }
    if tree.says("false", value) {
      return append(Word("no", at: tree.range(of: value)), subject, [], anchor)
    }
    if tree.says("default", value), subject.form.isDefaultable {
      return append(Word("default", at: tree.range(of: value)), subject, [], anchor)
    }
    guard let line = arguments(subject, value) else { return }
    append(nil, subject, line, anchor)
  }

  private mutating func append(
    _ prefix: Word?, _ subject: Subject, _ arguments: [Word], _ anchor: YAMLAnchor
  ) {
    var line = subject.form.words.map { Word($0, at: subject.range) }
    if let prefix { line.insert(prefix, at: 0) }
    line += arguments
    guard let read = wordsInEffect(line, in: words.environment.release, &words.fragmentReport)
    else { return }
    line = read
    var item = YAMLLine(content: .directive(line), anchor: anchor)
    swap(&item.isIncomplete, &isIncomplete)
    lines.append(item)
    if kind == .global { words.environment.apply(line.filter { !$0.isAbsent }) }
  }

  /// `{no: ...}` and `{default: ...}`: a prefix before a line with arguments.
  private func prefix(
    _ value: YAMLTree.NodeIndex, _ subject: Subject
  ) -> (prefix: Word, value: YAMLTree.NodeIndex)? {
    let entries = tree.entries(of: value)
    guard entries.count == 1, let entry = entries.first,
      let key = tree.scalar(of: entry.key)?.text, key == "no" || key == "default",
      subject.form.shape != .tests || tree.scalar(of: entry.value) == nil
        || subject.form.isNegatable
    else { return nil }
    return (Word(key, at: tree.range(of: entry.key)), entry.value)
  }

  private mutating func prefixedLine(_ value: YAMLTree.NodeIndex) -> [Word]? {
    if tree.says("true", value) { return [] }
    guard tree.scalar(of: value) != nil, !tree.isEmpty(value) else {
      words.report.error(
        .invalidYAML, "the arguments are text, not \(tree.describe(value))",
        at: tree.range(of: value))
      return nil
    }
    return words.line(value)
  }

  /// `{default-server: ...}` in a list of servers.
  private func familyMember(
    _ subject: Subject, _ value: YAMLTree.NodeIndex
  ) -> (form: KeywordForm, key: YAMLTree.NodeIndex, value: YAMLTree.NodeIndex)? {
    let entries = tree.entries(of: value)
    guard subject.form.leadsFamily, entries.count == 1, let entry = entries.first,
      let key = tree.scalar(of: entry.key)?.text,
      case .keyword(let keyword, _) = KeywordTable.match(words: [key], in: kind),
      keyword != subject.form.keyword, KeywordForm.of(keyword).family == subject.form.family
    else { return nil }
    return (KeywordForm.of(keyword), entry.key, entry.value)
  }

  private mutating func arguments(
    _ subject: Subject, _ value: YAMLTree.NodeIndex
  ) -> [Word]? {
    let name = subject.form.name
    switch tree.resolved(value).kind {
    case .scalar where tree.isEmpty(value):
      let range = tree.range(of: value).isEmpty ? subject.range : tree.range(of: value)
      words.report.error(
        .invalidYAML, "'\(name)' has no value", at: range,
        help: subject.form.standsAlone ? "write 'true' to set it" : nil)
      return nil
    case .scalar: return subject.form.shape == .word ? words.word(value) : words.line(value)
    case .mapping:
      guard case .record(let forms) = subject.form.shape else { break }
      var reader = YAMLRecordReader(tree: tree, name: name, forms: forms, words: words.lend())
      let line = reader.read(value)
      words = reader.words
      isIncomplete = reader.isIncomplete
      return line
    default: break
    }
    words.report.error(
      .invalidYAML, "'\(name)' is text here, not \(tree.describe(value))",
      at: tree.range(of: value))
    return nil
  }

  // MARK: - Tests

  /// Reads names with their criteria; a name may have several, as a list.
  private mutating func readTests(
    _ subject: Subject, _ value: YAMLTree.NodeIndex, outer: UInt32
  ) {
    for (index, entry) in tree.entries(of: value).enumerated() {
      let keyRange = tree.range(of: entry.key)
      let start = index == 0 ? outer : keyRange.lower
      guard case .sequence = tree.resolved(entry.value).kind else {
        let upper = max(keyRange.upper, tree.range(of: entry.value).upper)
        addTest(
          subject.standing(at: keyRange), entry.key, entry.value,
          YAMLAnchor(outer: start, lower: keyRange.lower, upper: upper))
        continue
      }
      for (position, item) in tree.items(of: entry.value).enumerated() {
        let range = tree.range(of: item)
        addTest(
          subject.standing(at: range), entry.key, item,
          YAMLAnchor(
            outer: position == 0 ? start : range.lower, lower: range.lower, upper: range.upper))
      }
    }
  }

  private mutating func addTest(
    _ subject: Subject, _ key: YAMLTree.NodeIndex, _ value: YAMLTree.NodeIndex,
    _ anchor: YAMLAnchor
  ) {
    isIncomplete = false
    guard tree.scalar(of: value) != nil, !tree.isEmpty(value) else {
      words.report.error(
        .invalidYAML, "a test is text, not \(tree.describe(value))", at: tree.range(of: value),
        help: "write the criterion and its patterns: 'path_beg /api/'")
      return
    }
    guard let name = words.word(key), let criterion = words.line(value) else { return }
    append(nil, subject, name + criterion, anchor)
  }
}
