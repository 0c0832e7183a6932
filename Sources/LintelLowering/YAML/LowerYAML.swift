internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
public import LintelSyntax

extension Lowering {
  /// Adds one file in the YAML notation.
  ///
  /// The document is a mapping: `lintel: 1`, then `global`, `defaults`, `frontends`, `backends`,
  /// `listens` and the plural of every other kind of section, each a list of mappings. In a section
  /// each keyword has the path that the grammar states, and a value of the form that
  /// `ValueShape` describes. `sections` is a list of sections of any kind, each below its kind, and
  /// `directives` in a section is a list of lines in HAProxy's notation; both keep an order that
  /// the other keys cannot express. An item `haproxy` of `sections` is a text of lines that may
  /// hold whole sections, for conditional blocks around them.
  ///
  /// A scalar that stands for one word may have environment references, `${NAME}` or
  /// `${NAME-default}`; `$${` says `${`. A string of several words is in HAProxy's notation, where
  /// references stand in double quotes.
  public mutating func add(_ tree: YAMLTree) {
    syntaxDiagnostics += tree.diagnostics
    // What is known to be incomplete, or would expand without bound, is not looked at.
    let isReadable = tree.diagnostics.allSatisfy { finding in
      finding.severity != .error || finding.rule == YAMLSyntaxRule.duplicateKey.rawValue
        || finding.rule == YAMLSyntaxRule.keyIsNotScalar.rawValue
        || finding.rule == YAMLSyntaxRule.unknownTag.rawValue
    }
    guard isReadable else {
      for finding in tree.diagnostics where finding.severity == .error {
        builder.addUnmodelled(.unreadable, at: finding.range)
      }
      return
    }
    var reader = YAMLDocumentReader(tree: tree, environment: environment)
    reader.read()
    environment = reader.words.environment
    var sections = reader.sections
    var stray = attachComments(of: tree, to: &sections)
    for index in sections.indices {
      sections[index].comments.leading += sections[index].annotations.map(Optional.some)
    }
    let annotations = reader.annotations.map(Optional.some)
    if !annotations.isEmpty, let first = sections.firstIndex(where: { !$0.header.isEmpty }) {
      sections[first].comments.leading = annotations + [nil] + sections[first].comments.leading
    } else {
      stray = annotations + stray
    }
    let mistakes = reader.words.report.diagnostics
    builder.report.append(contentsOf: mistakes + reader.words.fragmentReport.diagnostics)
    for finding in tree.diagnostics + mistakes where finding.severity == .error {
      builder.addUnmodelled(.unreadable, at: finding.range)
    }
    for (kind, range) in reader.words.unmodelled { builder.addUnmodelled(kind, at: range) }
    builder.beginFile()
    for section in sections where section.isComplete { add(section) }
    if !stray.isEmpty {
      builder.beginFile()
      builder.endSection(comments: Comments(leading: stray))
    }
  }

  private mutating func add(_ section: YAMLSection) {
    if !section.header.isEmpty {
      builder.beginSection(
        section.header, comments: section.comments, reportsMissingName: !section.lacksName)
    }
    for line in section.lines {
      builder.demandsWholeNumbers = !line.isNotation
      switch line.content {
      case .directive(let words) where line.isIncomplete:
        builder.addIncompleteDirective(words, comments: line.comments)
      case .directive(let words): builder.addDirective(words, comments: line.comments)
      case .verbatim(var verbatim):
        verbatim.comments = line.comments
        builder.addVerbatim(verbatim)
      }
    }
    builder.demandsWholeNumbers = false
    guard !section.header.isEmpty || !section.closing.leading.isEmpty else { return }
    builder.endSection(comments: section.closing)
  }
}
