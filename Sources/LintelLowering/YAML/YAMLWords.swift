internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension String {
  /// The text without line feeds at its end.
  fileprivate var trimmingLineEnds: String {
    var text = self
    while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }
}

/// Turns scalars into words.
struct YAMLWords {
  let tree: YAMLTree
  var environment: Environment
  /// The mistakes of the YAML notation: what has one is not part of the configuration.
  var report = Report()
  /// The mistakes in what is kept all the same, such as lines of HAProxy's notation.
  var fragmentReport = Report()
  /// What the variables may still say.
  private var budget = ExpansionBudget()
  private(set) var unmodelled: [(kind: Unmodelled.Kind, range: SourceRange)] = []

  init(tree: YAMLTree, environment: Environment) {
    self.tree = tree
    self.environment = environment
  }

  /// Everything collected, for a reader that hands it back.
  ///
  /// What is lent is not kept here as well: it would be copied with each mistake that is added.
  mutating func lend() -> YAMLWords {
    var lent = YAMLWords(tree: tree, environment: environment)
    swap(&lent, &self)
    return lent
  }

  mutating func addUnmodelled(_ kind: Unmodelled.Kind, at range: SourceRange) {
    unmodelled.append((kind, range))
  }

  /// The words that a scalar standing for one word makes: several where it refers to a list.
  ///
  /// - Returns: Nil after an error, which is in ``report``.
  mutating func word(_ node: YAMLTree.NodeIndex) -> [Word]? {
    guard let scalar = tree.scalar(of: node) else { return nil }
    let isBlock = scalar.style == .literal || scalar.style == .folded
    // The line end of a block scalar ends its text; a word has none.
    let text = isBlock ? scalar.text.trimmingLineEnds : scalar.text
    let range = tree.range(of: node)
    guard !text.utf8.contains(0) else {
      report.error(.invalidYAML, "a NUL byte cannot stand in a word", at: range)
      return nil
    }
    return word(text, at: range)
  }

  mutating func word(_ text: String, at range: SourceRange) -> [Word]? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return [Word(text, at: range)] }
    let template = WordTemplate(parsing: text)
    guard template.hasReferences else {
      var literal: [UInt8] = []
      for case .literal(let bytes) in template.parts { literal += bytes }
      return [Word(String(decoding: literal, as: UTF8.self), at: range)]
    }
    let notation = Word("", template: text, at: range).haproxyNotation
    return read(notation) { _, _ in range }
  }

  /// The words of a scalar in HAProxy's notation.
  ///
  /// - Returns: Nil after an error, which is in ``report``.
  mutating func line(_ node: YAMLTree.NodeIndex) -> [Word]? {
    guard let scalar = tree.scalar(of: node) else { return nil }
    let range = tree.range(of: node)
    let text = scalar.text
    let offset = verbatimOffset(of: text, in: range)
    func place(_ lower: Int, _ upper: Int) -> SourceRange {
      guard let offset, upper >= lower, upper <= text.utf8.count else { return range }
      return SourceRange(
        file: range.file, lower: offset + UInt32(lower), upper: offset + UInt32(upper))
    }
    if isPlain(text) { return split(text, place) }
    if text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\r") }) {
      report.error(
        .invalidYAML, "a carriage return or NUL byte cannot stand in a line", at: range,
        help: "write it as \\r or \\x00 in double quotes")
      return nil
    }
    return read(text, place)
  }

  // MARK: - Reading

  /// Where the text starts in the file, if it is written there byte by byte.
  func verbatimOffset(of text: String, in range: SourceRange) -> UInt32? {
    let bytes = tree.file.bytes[range.indices.clamped(to: tree.file.bytes.indices)]
    if bytes.elementsEqual(text.utf8) { return range.lower }
    guard bytes.count >= 2, bytes.dropFirst().dropLast().elementsEqual(text.utf8) else {
      return nil
    }
    return range.lower + 1
  }

  /// Whether the words of the text say their own bytes.
  private func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "#"):
        false
      default: true
      }
    }
  }

  private func split(_ text: String, _ place: (Int, Int) -> SourceRange) -> [Word] {
    var words: [Word] = []
    var at = 0
    for part in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      if !part.isEmpty { words.append(Word(String(part) ?? "", at: place(at, at + part.count))) }
      at += part.count + 1
    }
    return words
  }

  /// Reads HAProxy's notation through its own tree. Line breaks, which YAML may fold to anything,
  /// are blanks.
  private mutating func read(_ text: String, _ place: (Int, Int) -> SourceRange) -> [Word]? {
    // A first word keeps the line from being taken for a header or a condition.
    let lead = Array("x ".utf8)
    let body = text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let file = SourceFile(
      id: tree.file.id, name: tree.file.name, bytes: lead + body + [UInt8(ascii: "\n")])
    func range(_ inner: SourceRange) -> SourceRange {
      let lower = max(Int(inner.lower), lead.count) - lead.count
      return place(lower, max(lower, min(Int(inner.upper) - lead.count, body.count)))
    }
    let line = HAProxyTree.parse(file: file)
    for finding in line.diagnostics {
      var finding = finding
      finding.range = range(finding.range)
      finding.fix = nil
      finding.related = []
      report.append(contentsOf: [finding])
    }
    guard let first = line.lines.first, !first.flags.contains(.malformed) else { return nil }
    if let comment = line.comment(of: first) {
      report.error(
        .invalidYAML, "'#' starts a comment in HAProxy's notation", at: range(comment),
        help: "put the word in quotes, or the comment behind the value")
      return nil
    }
    var reader = HAProxyWordReader(tree: line, environment: environment)
    reader.budget = budget
    let words = reader.words(of: first).dropFirst()
    budget = reader.budget
    if let word = reader.budget.overlong {
      report.append(contentsOf: [HAProxyWordReader.expansionTooLong(at: range(word))])
    }
    return words.map { word in
      var word = word
      word.place = Place(range(word.range))
      return word
    }
  }
}
