internal import LintelDiagnostics
internal import LintelSource

/// The comments of a run that hide findings, and what each of them has hidden.
///
/// `# lintel: ignore[ID, ...] reason` at the end of a line covers that line, on a line of its own
/// the next one that says something. `ignore-file[...]` covers the file, `ignore-start[...]` all
/// lines up to `ignore-end[...]`. Rules are named by id or by name. Without rules or without a
/// reason a comment hides nothing.
struct Suppressions {
  /// A comment, and one of the rules that it names.
  struct Entry: Sendable {
    var comment: Int
    /// The rule as it is written.
    var name: String
    /// Its id, or nil where there is no such rule.
    var rule: String?
    var lines: ClosedRange<Int>
    var isUsed = false
  }

  /// A comment that was understood, or why it was not.
  struct Item: Sendable {
    var comment: MarkedComment
    var content: Result<SuppressionText, SuppressionText.Fault>
    /// True for a range without its end, and for an end without its range.
    var isUnpaired = false
  }

  private(set) var items: [Item] = []
  private(set) var entries: [Entry] = []
  /// The entries that hide something in a file, by rule.
  private var index: [Key: [Int]] = [:]
  private let sources: SourceMap
  private let identifiers: [String: String]

  private struct Key: Hashable {
    var file: FileID
    var rule: String
  }

  /// - Parameter identifiers: The ids of findings that no rule makes, by id and by name.
  init(in sources: SourceMap, yamlFiles: Set<FileID>, identifiers: [String: String]) {
    self.sources = sources
    self.identifiers = identifiers
    for file in sources.files {
      let first = items.count
      for comment in MarkedComment.all(in: file, isYAML: yamlFiles.contains(file.id)) {
        guard let content = SuppressionText.read(comment.body) else { continue }
        items.append(Item(comment: comment, content: content))
      }
      if items.count > first { collect(first..<items.count, of: file) }
    }
    for (position, entry) in entries.enumerated() {
      guard let rule = entry.rule else { continue }
      let file = items[entry.comment].comment.range.file
      index[Key(file: file, rule: rule), default: []].append(position)
    }
  }

  var isEmpty: Bool { items.isEmpty }

  /// True where a comment hides the finding; the comment counts as used then.
  mutating func hides(_ diagnostic: Diagnostic) -> Bool {
    guard let positions = index[Key(file: diagnostic.range.file, rule: diagnostic.rule)] else {
      return false
    }
    let line = sources[diagnostic.range.file].position(at: diagnostic.range.lower).line
    var isHidden = false
    for position in positions where entries[position].lines.contains(line) {
      entries[position].isUsed = true
      isHidden = true
    }
    return isHidden
  }

  /// The id that a word in brackets stands for.
  func rule(named name: String) -> String? {
    RuleCatalogue.metadata(name)?.id ?? identifiers[name.uppercased()] ?? identifiers[name]
  }

  // MARK: - Reach

  private mutating func collect(_ range: Range<Int>, of file: SourceFile) {
    /// The entries of ranges that have started, by rule.
    var open: [String: [Int]] = [:]
    for position in range {
      let item = items[position]
      guard case .success(let text) = item.content else { continue }
      if text.reach == .end {
        close(position, text, &open)
        continue
      }
      // What states no reason hides nothing.
      guard !text.reason.isEmpty else { continue }
      for name in text.names {
        let rule = rule(named: name)
        if text.reach == .start { open[rule ?? name, default: []].append(entries.count) }
        entries.append(
          Entry(
            comment: position, name: name, rule: rule,
            lines: lines(of: item.comment, text.reach, in: file)))
      }
    }
    for position in open.values.flatMap(\.self) {
      items[entries[position].comment].isUnpaired = true
    }
  }

  private mutating func close(
    _ position: Int, _ text: SuppressionText, _ open: inout [String: [Int]]
  ) {
    let line = items[position].comment.line
    let rules =
      text.names.isEmpty ? innermost(open) : text.names.map { rule(named: $0) ?? $0 }
    var isPaired = !rules.isEmpty
    for rule in rules {
      guard let entry = open[rule]?.popLast() else {
        isPaired = false
        continue
      }
      entries[entry].lines =
        entries[entry].lines.lowerBound...max(entries[entry].lines.lowerBound, line)
    }
    items[position].isUnpaired = !isPaired
  }

  /// The rules of the range that started last.
  private func innermost(_ open: [String: [Int]]) -> [String] {
    guard let last = open.values.compactMap(\.last).map({ entries[$0].comment }).max() else {
      return []
    }
    return open.filter { $0.value.last.map { entries[$0].comment } == last }.map(\.key).sorted()
  }

  private func lines(
    of comment: MarkedComment, _ reach: SuppressionText.Reach, in file: SourceFile
  ) -> ClosedRange<Int> {
    switch reach {
    case .file: return 1...Int.max
    case .start, .end: return comment.line...Int.max
    case .line:
      guard comment.isOwnLine else { return comment.line...comment.line }
      var next = comment.line + 1
      while next < file.lineCount, Self.saysNothing(file.bytes[file.line(next)]) { next += 1 }
      return comment.line...max(comment.line + 1, next)
    }
  }

  private static func saysNothing(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
  }
}
