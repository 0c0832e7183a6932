internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Lines of HAProxy's notation in a YAML document, whose places are those of the document.
struct YAMLFragment {
  /// A line and where it is written.
  private struct Line {
    /// Where the line starts in the text of the fragment.
    var lower: Int
    var count: Int
    /// The scalar that has it.
    var scalar: SourceRange
    /// Where it starts in the document, if it is written there byte by byte.
    var origin: UInt32?
  }

  private(set) var file: SourceFile
  private var lines: [Line]

  /// A scalar whose lines are lines of HAProxy's notation.
  init(text node: YAMLTree.NodeIndex, of tree: YAMLTree) {
    let scalar = tree.scalar(of: node)
    let range = tree.range(of: node)
    var bytes = Array((scalar?.text ?? "").utf8)
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    var starts: [(lower: Int, count: Int)] = []
    var lower = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append((lower, index - lower))
      lower = index + 1
    }
    let first = tree.file.position(at: range.lower).line + 1
    lines = starts.enumerated().map { number, line in
      var origin: UInt32?
      if scalar?.style == .literal, first + number <= tree.file.position(at: range.upper).line {
        let written = tree.file.line(first + number)
        let text = bytes[line.lower..<line.lower + line.count]
        if tree.file.bytes[written].suffix(line.count).elementsEqual(text) {
          origin = UInt32(written.upperBound - line.count)
        }
      }
      return Line(lower: line.lower, count: line.count, scalar: range, origin: origin)
    }
    file = SourceFile(id: tree.file.id, name: tree.file.name, bytes: bytes)
  }

  /// Scalars that are a line each. Line breaks, which YAML may fold to anything, are blanks.
  init(lines nodes: [YAMLTree.NodeIndex], of tree: YAMLTree, words: YAMLWords) {
    var bytes: [UInt8] = []
    lines = []
    for node in nodes {
      let text = tree.scalar(of: node)?.text ?? ""
      let range = tree.range(of: node)
      lines.append(
        Line(
          lower: bytes.count, count: text.utf8.count, scalar: range,
          origin: words.verbatimOffset(of: text, in: range)))
      bytes += text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      bytes.append(0x0A)
    }
    file = SourceFile(id: tree.file.id, name: tree.file.name, bytes: bytes)
  }

  /// The position among the lines of the one that has a place of the fragment.
  func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = low + (high - low) / 2
      if lines[middle].lower <= Int(offset) { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The place in the document of a place in the fragment.
  func place(_ range: SourceRange) -> SourceRange {
    guard !lines.isEmpty else { return range }
    let line = lines[line(at: range.lower)]
    guard let origin = line.origin else { return line.scalar }
    let lower = min(max(0, Int(range.lower) - line.lower), line.count)
    let upper = min(max(lower, Int(range.upper) - line.lower), line.count)
    return SourceRange(
      file: range.file, lower: origin + UInt32(lower), upper: origin + UInt32(upper))
  }
}

/// Takes the lines of a fragment in as sections and lines of the document.
struct FragmentRecorder: LineSink {
  let fragment: YAMLFragment
  /// Where each line is, for comments of the document; nil where the fragment has its own.
  let anchors: [YAMLAnchor]?
  var report = Report()
  private(set) var unmodelled: [(kind: Unmodelled.Kind, range: SourceRange)] = []
  /// What continues the section above, then the sections of the fragment.
  private(set) var sections = [YAMLSection(header: [])]
  private(set) var currentKind: SectionKind?

  init(_ fragment: YAMLFragment, in kind: SectionKind?, anchors: [YAMLAnchor]? = nil) {
    self.fragment = fragment
    self.anchors = anchors
    currentKind = kind
  }

  var hasSections: Bool { currentKind != nil }

  /// Reads the fragment; variables that it sets are set afterwards.
  mutating func run(_ words: inout YAMLWords) {
    let tree = HAProxyTree.parse(file: fragment.file)
    var pass = HAProxyPass(tree: tree, environment: words.environment)
    pass.run(&self)
    words.environment = pass.reader.environment
    for finding in tree.diagnostics + report.diagnostics {
      var finding = finding
      finding.range = fragment.place(finding.range)
      finding.fix = nil
      finding.related = []
      words.fragmentReport.append(contentsOf: [finding])
    }
    for item in unmodelled { words.addUnmodelled(item.kind, at: item.range) }
  }

  mutating func beginSection(_ header: [Word], comments: Comments) {
    // Lines that stand in a section cannot open another.
    guard anchors == nil else { return addDirective(header, comments: comments) }
    currentKind = header.first.flatMap { SectionKind.find($0.text) } ?? currentKind
    sections.append(YAMLSection(header: header.map(placed), comments: comments))
  }

  mutating func addDirective(_ words: consuming [Word], comments: Comments) {
    guard let first = words.first else { return }
    add(.directive(words.map(placed)), at: first.range, comments)
  }

  mutating func addVerbatim(_ line: VerbatimLine) {
    var moved = line
    moved.place = Place(fragment.place(line.place.range))
    add(.verbatim(moved), at: line.place.range, line.comments)
  }

  mutating func addUnmodelled(_ kind: Unmodelled.Kind, at range: SourceRange) {
    unmodelled.append((kind, fragment.place(range)))
  }

  mutating func endSection(comments: Comments) {
    sections[sections.count - 1].closing = comments
  }

  private mutating func add(
    _ content: YAMLLine.Content, at range: SourceRange, _ comments: Comments
  ) {
    let anchor = anchors.map { $0[fragment.line(at: range.lower)] }
    sections[sections.count - 1].lines.append(
      YAMLLine(content: content, anchor: anchor, comments: comments, isNotation: true))
  }

  private func placed(_ word: Word) -> Word {
    var word = word
    word.place = Place(fragment.place(word.range))
    return word
  }
}
