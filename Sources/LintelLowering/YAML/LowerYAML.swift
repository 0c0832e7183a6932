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
  /// the other keys cannot express.
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
    }
    guard isReadable else { return }
    var reader = YAMLDocumentReader(tree: tree, environment: environment)
    reader.read()
    environment = reader.words.environment
    var sections = reader.sections
    attachComments(of: tree, to: &sections)
    builder.report.append(contentsOf: reader.words.report.diagnostics)
    for (kind, range) in reader.words.unmodelled { builder.addUnmodelled(kind, at: range) }
    builder.beginFile()
    for section in sections where section.isComplete {
      builder.beginSection(section.header, comments: section.comments)
      for directive in section.directives {
        let words = wordsInEffect(directive.words, in: environment.release, &builder.report)
        if let words { builder.addDirective(words, comments: directive.comments) }
      }
      builder.endSection(comments: section.closing)
    }
  }
}
