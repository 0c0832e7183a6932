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
  var pendingComments: [String?] = []

  init(tree: HAProxyTree, environment: Environment) {
    self.tree = tree
    reader = HAProxyWordReader(tree: tree, environment: environment)
  }

  mutating func run(_ builder: inout ConfigurationBuilder, _ team: ThreadTeam) {
    let parts = LineParts(of: tree, atMost: team.width)
    run(parts.head, &builder)
    if !parts.parts.isEmpty { run(parts.parts, &builder, team) }
    for (kind, range) in reader.unmodelled { builder.addUnmodelled(kind, at: range) }
    recordForeignLines(&builder)
    if tree.sections.isEmpty { return }
    builder.endSection(comments: Comments(leading: pendingComments))
  }

  mutating func run(_ lines: Range<Int>, _ builder: inout ConfigurationBuilder) {
    for line in tree.lines[lines] {
      switch line.kind {
      case .blank: pendingComments.append(nil)
      case .comment: pendingComments.append(commentText(of: line))
      case .conditionIf, .conditionElif, .conditionElse, .conditionEndif:
        builder.addUnmodelled(.conditional, at: tree.range(of: line))
        lowerConditional(line, &builder)
      case .scope: builder.addUnmodelled(.scope, at: tree.file.range(line.content))
      case .messageAlert, .messageDiag, .messageNotice, .messageWarning:
        builder.addUnmodelled(.message, at: tree.range(of: line))
        guard blocks.isActive, reader.report(messageOf: line, into: &builder.report) else { break }
        // HAProxy reads nothing after an alert.
        return
      case .section where blocks.isActive:
        guard let words = reader.argumentsInEffect(of: line, &builder.report) else { break }
        // The comments before the first section have no section that could end with them.
        if builder.hasSections { builder.endSection(comments: takeClosingComments()) }
        builder.beginSection(words, comments: takeComments(trailing: line))
        reader.enterSection(words)
      case .directive where blocks.isActive && !line.flags.contains(.malformed):
        guard let words = reader.argumentsInEffect(of: line, &builder.report) else { break }
        if !blocks.isEmpty, reader.reportUnknownDotDirective(words, &builder.report) { break }
        if builder.currentKind == .global { reader.environment.apply(words) }
        builder.addDirective(words, comments: takeComments(trailing: line))
      case .section, .directive: break
      }
    }
  }

  // MARK: - Comments

  private func commentText(of line: HAProxyTree.Line) -> String? {
    tree.comment(of: line).map { range in
      String(decoding: tree.file.bytes[range.indices].dropFirst(), as: UTF8.self)
    }
  }

  private mutating func takeComments(trailing line: HAProxyTree.Line) -> Comments {
    defer { pendingComments = [] }
    return Comments(leading: pendingComments, trailing: commentText(of: line))
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

  /// Records the lines that are not UTF-8, of which words and comments hold only an approximation.
  private func recordForeignLines(_ builder: inout ConfigurationBuilder) {
    guard !tree.file.isASCII, !isUTF8(tree.file.bytes[...]) else { return }
    for line in tree.lines where !isUTF8(tree.file.bytes[line.content]) {
      builder.addUnmodelled(.foreignBytes, at: tree.file.range(line.content))
    }
  }

  // MARK: - Preprocessing

  private mutating func lowerConditional(
    _ line: HAProxyTree.Line, _ builder: inout ConfigurationBuilder
  ) {
    do {
      try blocks.apply(line, reader)
    } catch {
      builder.report.error(.conditionalBlock, error.message, at: tree.range(of: line))
    }
  }
}

extension HAProxyTree.Line {
  /// The indices of the line without indentation and terminator.
  fileprivate var content: Range<Int> { Int(indentUpper)..<Int(contentUpper) }
}
