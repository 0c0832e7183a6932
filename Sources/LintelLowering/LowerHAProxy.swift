internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
public import LintelSyntax

extension Lowering {
  /// Adds one file in HAProxy's notation.
  public mutating func add(_ tree: HAProxyTree) {
    syntaxDiagnostics += tree.diagnostics
    builder.beginFile()
    var pass = HAProxyPass(tree: tree, environment: environment)
    pass.run(&builder, team)
    // Variables set in one file hold in the files after it.
    environment = pass.reader.environment
  }
}

/// One pass over the lines of a file: environment, conditional blocks, comments, directives.
struct HAProxyPass {
  let tree: HAProxyTree
  var reader: HAProxyWordReader
  private var blocks = ConditionalBlocks()
  /// Whether an alert has been met, behind which HAProxy reads nothing.
  private var isStopped = false
  var pendingComments: [String?] = []

  init(tree: HAProxyTree, environment: Environment) {
    self.tree = tree
    reader = HAProxyWordReader(tree: tree, environment: environment)
  }

  /// The same for other lines of the file, without anything pending.
  init(besides other: HAProxyPass) {
    tree = other.tree
    reader = other.reader
  }

  mutating func run(_ builder: inout ConfigurationBuilder, _ team: ThreadTeam) {
    let parts = LineParts(of: tree, atMost: team.width)
    run(parts.head, &builder)
    if !parts.parts.isEmpty { run(parts.parts, &builder, team) }
    finish(&builder)
  }

  /// Lowers all lines.
  mutating func run(_ sink: inout some LineSink) {
    run(tree.lines.indices, &sink)
    finish(&sink)
  }

  private func finish(_ sink: inout some LineSink) {
    sink.endSection(comments: Comments(leading: pendingComments))
  }

  mutating func run(_ lines: Range<Int>, _ sink: inout some LineSink) {
    for line in tree.lines[lines] {
      switch line.kind {
      case .blank: pendingComments.append(nil)
      case .comment: pendingComments.append(comment(of: line, &sink))
      case .conditionIf, .conditionElif, .conditionElse, .conditionEndif:
        addVerbatim(.conditional, line, &sink)
        if !isStopped { lowerConditional(line, &sink) }
      case .scope: addVerbatim(.scope, line, &sink)
      case .messageAlert, .messageDiag, .messageNotice, .messageWarning:
        addVerbatim(.message, line, &sink)
        if isActive, reader.report(messageOf: line, into: &sink.report) { isStopped = true }
      case .section, .directive: lowerLine(line, &sink)
      }
    }
  }

  private var isActive: Bool { blocks.isActive && !isStopped }

  private mutating func lowerLine(_ line: HAProxyTree.Line, _ sink: inout some LineSink) {
    noteTextThatIsNotRead(line, &sink)
    let isHeader = line.kind == .section
    guard isActive else { return addVerbatim(isHeader ? .header : .inactive, line, &sink) }
    guard isHeader || !(line.flags.contains(.malformed) || line.isEndless) else {
      return addVerbatim(.refused, line, &sink)
    }
    guard let words = reader.argumentsInEffect(of: line, &sink.report) else {
      return addVerbatim(.inactive, line, &sink)
    }
    if isHeader {
      // The comments before the first section have no section that could end with them.
      if sink.hasSections { sink.endSection(comments: takeClosingComments()) }
      sink.beginSection(words, comments: takeComments(trailing: line, &sink))
      reader.enterSection(words)
    } else if !blocks.isEmpty, reader.reportUnknownDotDirective(words, &sink.report) {
      addVerbatim(.refused, line, &sink)
    } else {
      if sink.currentKind == .global { reader.environment.apply(words.filter { !$0.isAbsent }) }
      let empty = words.first(where: \.isEmpty)?.range
      let mark = sink.report.mark
      sink.addDirective(words, comments: takeComments(trailing: line, &sink))
      if line.commentLower < line.contentUpper { explainComment(since: mark, &sink) }
      guard let empty else { return }
      // That the argument is empty is told already; what its type says of it adds nothing.
      let faults = sink.report.take(since: mark)
      sink.report.append(contentsOf: faults.filter { $0.range != empty })
    }
  }

  /// What a line lacks may stand behind a `#` that was not meant to begin a comment.
  private func explainComment(since mark: Int, _ sink: inout some LineSink) {
    guard sink.report.mark > mark else { return }
    let findings = sink.report.take(since: mark).map { finding in
      guard finding.rule == ConfigurationFault.missingArgument.rawValue, finding.help == nil else {
        return finding
      }
      var finding = finding
      finding.help = "a '#' begins a comment: put a word with one in quotes, or write '\\#'"
      return finding
    }
    sink.report.append(contentsOf: findings)
  }

  // MARK: - Lines without typed form

  private mutating func addVerbatim(
    _ kind: VerbatimLine.Kind, _ line: HAProxyTree.Line, _ sink: inout some LineSink
  ) {
    let range = tree.file.range(line.content)
    let isWords = kind == .inactive || kind == .header
    let text =
      isWords && !line.flags.contains(.malformed)
      ? reader.words(of: line).haproxyLine : verbatimText(of: line, &sink)
    sink.addVerbatim(
      VerbatimLine(
        kind, text, place: Place(range), comments: takeComments(trailing: line, &sink)))
  }

  /// The line as it is written, up to its comment.
  private func verbatimText(of line: HAProxyTree.Line, _ sink: inout some LineSink) -> String {
    var end = line.kind == .scope ? line.content.upperBound : Int(line.commentLower)
    while end > line.content.lowerBound, isBlank(tree.file.bytes[end - 1]) { end -= 1 }
    let bytes = tree.file.bytes[line.content.lowerBound..<end]
    if !isUTF8(bytes) || bytes.contains(where: { $0 < 0x20 && $0 != 0x09 }) {
      sink.addUnmodelled(.unreadable, at: tree.file.range(line.content))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func noteTextThatIsNotRead(_ line: HAProxyTree.Line, _ sink: inout some LineSink) {
    guard line.flags.contains(.truncated) else { return }
    sink.addUnmodelled(.unreadText, at: tree.file.range(line.content))
  }

  // MARK: - Comments

  private func comment(of line: HAProxyTree.Line, _ sink: inout some LineSink) -> String? {
    guard let range = tree.comment(of: line) else { return nil }
    let bytes = tree.file.bytes[range.indices].dropFirst()
    guard !isUTF8(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    sink.addUnmodelled(.foreignComment, at: range)
    return textOfWindows1252(bytes)
  }

  private mutating func takeComments(
    trailing line: HAProxyTree.Line, _ sink: inout some LineSink
  ) -> Comments {
    defer { pendingComments = [] }
    return Comments(leading: pendingComments, trailing: comment(of: line, &sink))
  }

  /// The comments that belong to the section that ends: those before the last blank line, for a
  /// comment directly above a header speaks of the section that follows.
  private mutating func takeClosingComments() -> Comments {
    guard let blank = pendingComments.lastIndex(of: nil) else { return Comments() }
    let closing = Array(pendingComments[..<blank])
    guard closing.contains(where: { $0 != nil }) else { return Comments() }
    pendingComments.removeSubrange(..<blank)
    return Comments(leading: closing)
  }

  // MARK: - Preprocessing

  private mutating func lowerConditional(
    _ line: HAProxyTree.Line, _ sink: inout some LineSink
  ) {
    do {
      try blocks.apply(line, reader)
    } catch {
      sink.report.error(.conditionalBlock, error.message, at: tree.range(of: line))
    }
  }
}

extension HAProxyTree.Line {
  /// Whether HAProxy refuses the line for its words alone, and nobody has meant so many.
  fileprivate var isEndless: Bool { wordCount > 16 * HAProxySyntaxLimit.wordsPerLine }

  /// The indices of the line without indentation and terminator.
  fileprivate var content: Range<Int> { Int(indentUpper)..<Int(contentUpper) }
}
