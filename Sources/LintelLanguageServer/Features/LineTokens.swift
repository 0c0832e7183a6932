internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension SemanticTokens {
  /// Adds the tokens of a file in HAProxy's notation.
  mutating func add(_ tree: HAProxyTree) {
    var section = SectionKind.global
    for (index, line) in tree.lines.enumerated() {
      let words = tree.words(of: line)
      if let first = words.first {
        switch line.kind {
        case .section:
          add(.keyword, tree.range(of: first).indices, at: index)
          section = SectionKind.find(tree.text(of: first)) ?? section
          for word in words.dropFirst() {
            let isFrom = tree.text(of: word) == "from"
            add(isFrom ? .keyword : .namespace, tree.range(of: word).indices, at: index)
          }
        case .directive:
          var tokens = LineTokens(tree, words, in: section, at: index)
          tokens.add(to: &self)
        case _ where line.kind.isCondition || line.kind.isMessage:
          add(.macro, tree.range(of: first).indices, at: index)
          for word in words.dropFirst() {
            add(.string, tree.range(of: word).indices, at: index)
          }
        default: break
        }
      }
      if let comment = tree.comment(of: line) { add(.comment, comment.indices, at: index) }
    }
  }
}

/// The words of one directive.
private struct LineTokens {
  private enum State {
    case arguments
    /// Behind `if` or `unless`.
    case condition
    /// Behind the `{` of a test, or the name of an ACL line.
    case criterion
    /// Behind the criterion of a test.
    case patterns
  }

  private let tree: HAProxyTree
  private let words: [HAProxyTree.Word]
  private let texts: [String]
  private let line: Int
  private var keyword: KeywordID?
  /// How many words the keyword and its prefix take.
  private var keywordCount = 1
  private var state = State.arguments
  private var isRegex = false

  init(
    _ tree: HAProxyTree, _ words: ArraySlice<HAProxyTree.Word>, in section: SectionKind,
    at line: Int
  ) {
    self.tree = tree
    self.words = Array(words)
    self.line = line
    texts = words.map(tree.text)
    let skipped = texts.count > 1 && ["no", "default"].contains(texts[0]) ? 1 : 0
    if case .keyword(let id, let used) = KeywordTable.match(
      words: texts.dropFirst(skipped).prefix(3), in: section)
    {
      keyword = id
      keywordCount = used
    }
    keywordCount += skipped
  }

  mutating func add(to tokens: inout SemanticTokens) {
    for position in words.indices {
      let range = tree.range(of: words[position]).indices
      guard position >= keywordCount else {
        tokens.add(.property, range, at: line)
        continue
      }
      switch state {
      case .arguments: addArgument(position, range, to: &tokens)
      case .condition: addTerm(texts[position], range, to: &tokens)
      case .criterion:
        tokens.addExpression(range, at: line)
        isRegex = texts[position].contains("_reg")
        state = .patterns
      case .patterns: addPattern(position, range, to: &tokens)
      }
    }
  }

  private mutating func addArgument(
    _ position: Int, _ range: Range<Int>, to tokens: inout SemanticTokens
  ) {
    let text = texts[position]
    if text == "if" || text == "unless" {
      state = .condition
      return tokens.add(.operator, range, at: line)
    }
    let index = position - keywordCount
    switch keyword {
    case .acl? where index == 0:
      state = .criterion
      return tokens.add(.variable, range, at: line)
    case .bind? where index == 0, .server? where index == 1:
      return tokens.add(.interface, range, at: line)
    case .useBackend? where index == 0 && !text.contains("%"), .defaultBackend? where index == 0,
      .server? where index == 0, .useServer? where index == 0:
      return tokens.add(.namespace, range, at: line)
    default: break
    }
    if index == 0, takesAction {
      // What stands in parentheses is no part of the action's name.
      return tokens.addExpression(range, at: line)
    }
    if text.contains("%") { return tokens.addFormat(range, at: line) }
    if words[position].form != .plain { return tokens.add(.string, range, at: line) }
    if isSample(position) { return tokens.addExpression(range, at: line) }
    tokens.add(kind(of: range, text), range, at: line)
  }

  private var takesAction: Bool {
    keyword?.info.arguments.contains { pattern in
      if case .required(_, .action)? = pattern.elements.first { true } else { false }
    } ?? false
  }

  /// Whether the grammar has a sample where the word stands, which names a fetch.
  private func isSample(_ position: Int) -> Bool {
    let head = texts[position].prefix { $0 != "(" && $0 != "," }
    guard let keyword, words.count <= 64, FetchID.find(String(head)) != nil else { return false }
    let before = Array(texts[keywordCount..<position])
    return Expectations(keyword.info.arguments, after: before).types.contains { type in
      if case .expression = type { true } else { false }
    }
  }

  private func kind(of range: Range<Int>, _ text: String) -> SemanticTokens.Kind {
    let file = tree.file
    let tokens = SemanticTokens(file, .utf8)
    if tokens.isAddress(range) { return .interface }
    if tokens.isNumber(range) { return .number }
    return text.hasPrefix("/") ? .string : .parameter
  }

  /// A word of a condition outside of tests.
  private mutating func addTerm(
    _ text: String, _ range: Range<Int>, to tokens: inout SemanticTokens
  ) {
    let marks = text.utf8.prefix { $0 == UInt8(ascii: "!") }.count
    let rest = text.utf8.dropFirst(marks)
    let split = range.lowerBound + marks
    // A quoted word is longer than its text.
    guard range.count == text.utf8.count, marks > 0 else {
      return addName(text, range, to: &tokens)
    }
    tokens.add(.operator, range.lowerBound..<split, at: line)
    if !rest.isEmpty { addName(String(rest) ?? "", split..<range.upperBound, to: &tokens) }
  }

  private mutating func addName(
    _ name: String, _ range: Range<Int>, to tokens: inout SemanticTokens
  ) {
    switch name {
    case "{":
      state = .criterion
      tokens.add(.operator, range, at: line)
    case "or", "OR", "||", "}": tokens.add(.operator, range, at: line)
    default: tokens.add(.variable, range, at: line)
    }
  }

  private mutating func addPattern(
    _ position: Int, _ range: Range<Int>, to tokens: inout SemanticTokens
  ) {
    let text = texts[position]
    if text == "}", keyword != .acl {
      state = .condition
      return tokens.add(.operator, range, at: line)
    }
    if text.hasPrefix("-"), ["-i", "-m", "-f", "-n", "-u", "-M", "--"].contains(text) {
      return tokens.add(.enumMember, range, at: line)
    }
    if position > 0, texts[position - 1] == "-m" {
      isRegex = text == "reg"
      return tokens.add(.enumMember, range, at: line)
    }
    if isRegex { return tokens.add(.regexp, range, at: line) }
    let own = words[position].form == .plain ? kind(of: range, text) : .string
    tokens.add(own == .parameter ? .string : own, range, at: line)
  }
}

extension HAProxyTree {
  fileprivate func text(of word: Word) -> String {
    String(decoding: bytes(of: word), as: UTF8.self)
  }
}
