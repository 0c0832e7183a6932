internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
public import LintelSyntax

extension Lowering {
  /// Adds one file in HAProxy's notation.
  public mutating func add(_ tree: HAProxyTree) {
    syntaxDiagnostics += tree.diagnostics
    var pass = HAProxyPass(tree: tree, environment: environment)
    pass.run(&builder)
    // Variables set in one file hold in the files after it.
    environment = pass.environment
  }
}

/// One pass over the lines of a file: environment, conditional blocks, comments, directives.
private struct HAProxyPass {
  let tree: HAProxyTree
  var environment: Environment
  private var blocks = ConditionalBlocks()
  private var pendingComments: [String?] = []

  init(tree: HAProxyTree, environment: Environment) {
    self.tree = tree
    self.environment = environment
  }

  mutating func run(_ builder: inout ConfigurationBuilder) {
    for line in tree.lines {
      switch line.kind {
      case .blank: pendingComments.append(nil)
      case .comment: pendingComments.append(commentText(of: line))
      case .conditionIf, .conditionElif, .conditionElse, .conditionEndif:
        lowerConditional(line, &builder)
      case .messageAlert where blocks.isActive:
        builder.report.error(
          .conditionalBlock, "the file itself stops here: \(text(of: line))",
          at: tree.range(of: line))
      case .scope, .messageAlert, .messageDiag, .messageNotice, .messageWarning: break
      case .section where blocks.isActive:
        let words = words(of: line)
        builder.endSection(comments: takeClosingComments())
        builder.beginSection(words, comments: takeComments(trailing: line))
      case .directive where blocks.isActive && !line.flags.contains(.malformed):
        let words = words(of: line)
        if words.isEmpty { continue }
        builder.addDirective(words, comments: takeComments(trailing: line))
        applyToEnvironment(words, in: builder.currentKind)
      case .section, .directive: break
      }
    }
    if tree.sections.isEmpty { return }
    builder.endSection(comments: Comments(leading: pendingComments))
  }

  // MARK: - Words

  private func words(of line: HAProxyTree.Line) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(Int(line.wordCount))
    for word in tree.words(of: line) {
      if word.form == .plain {
        result.append(
          Word(String(decoding: tree.bytes(of: word), as: UTF8.self), at: tree.range(of: word)))
      } else {
        append(word, of: line, to: &result)
      }
    }
    return result
  }

  private func append(
    _ word: HAProxyTree.Word, of line: HAProxyTree.Line, to result: inout [Word]
  ) {
    let references = tree.references(of: word)
    let variables = environment.variables
    func value(_ name: String) -> [UInt8]? { variables[name].map { Array($0.utf8) } }
    if references.isEmpty {
      let decoded = tree.decode(word, environment: value)
      result.append(Word(decoded.text, at: tree.range(of: word)))
      return
    }
    if references.contains(where: \.isList) {
      appendList(word, of: line, references, value, to: &result)
      return
    }
    let isUnresolved = references.contains { reference in
      reference.defaultValue == nil && variables[name(of: reference)] == nil
        && tree.file.bytes[reference.name].first != UInt8(ascii: ".")
    }
    result.append(
      Word(
        tree.decode(word, environment: value).text, template: template(word, references),
        isUnresolved: isUnresolved, at: tree.range(of: word)))
  }

  /// A list reference makes one word for each word of its value, or one unresolved word.
  private func appendList(
    _ word: HAProxyTree.Word, of line: HAProxyTree.Line, _ references: [EnvironmentReference],
    _ value: (String) -> [UInt8]?, to result: inout [Word]
  ) {
    let template = template(word, references)
    let isKnown = references.allSatisfy { $0.defaultValue != nil || value(name(of: $0)) != nil }
    guard isKnown else {
      result.append(Word("", template: template, isUnresolved: true, at: tree.range(of: word)))
      return
    }
    for decoded in tree.decodedWords(of: line, environment: value)
    where decoded.range.lower >= word.lower && decoded.range.upper <= word.upper {
      result.append(Word(decoded.text, template: template, at: tree.range(of: word)))
    }
  }

  private func name(of reference: EnvironmentReference) -> String {
    String(decoding: tree.file.bytes[reference.name], as: UTF8.self)
  }

  /// The word with its references written `${NAME}` or `${NAME-default}`.
  private func template(
    _ word: HAProxyTree.Word, _ references: [EnvironmentReference]
  ) -> String {
    var notations: [String: [UInt8]] = [:]
    for reference in references {
      var notation = Array("${".utf8) + tree.file.bytes[reference.name]
      if reference.isList { notation += "[*]".utf8 }
      if let value = reference.defaultValue {
        notation += "-".utf8
        notation += tree.file.bytes[value]
      }
      notations[name(of: reference)] = notation + "}".utf8
    }
    return tree.decode(word, environment: { notations[$0] }).text
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

  // MARK: - Preprocessing

  private func text(of line: HAProxyTree.Line) -> String {
    words(of: line).dropFirst().map(\.text).joined(separator: " ")
  }

  private mutating func lowerConditional(
    _ line: HAProxyTree.Line, _ builder: inout ConfigurationBuilder
  ) {
    let environment = environment
    let condition = text(of: line)
    do {
      switch line.kind {
      case .conditionIf:
        try blocks.open { () throws(ConditionalError) in
          try evaluateConditional(condition, in: environment)
        }
      case .conditionElif:
        try blocks.alternative { () throws(ConditionalError) in
          try evaluateConditional(condition, in: environment)
        }
      case .conditionElse: try blocks.alternative { () throws(ConditionalError) in true }
      default: blocks.close()
      }
    } catch {
      builder.report.error(.conditionalBlock, error.message, at: tree.range(of: line))
    }
  }

  /// `setenv` and its relatives act at once, so that the lines after them see the change.
  /// (HAProxy manual, chapter 3.1)
  private mutating func applyToEnvironment(_ words: [Word], in section: SectionKind?) {
    guard section == .global, let keyword = words.first else { return }
    switch keyword.text {
    case "setenv" where words.count == 3: environment.variables[words[1].text] = words[2].text
    case "presetenv" where words.count == 3:
      if environment.variables[words[1].text] == nil {
        environment.variables[words[1].text] = words[2].text
      }
    case "unsetenv": for word in words.dropFirst() { environment.variables[word.text] = nil }
    case "resetenv":
      let kept = Set(words.dropFirst().map(\.text))
      environment.variables = environment.variables.filter { kept.contains($0.key) }
    default: break
    }
  }
}
