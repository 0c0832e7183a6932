internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

/// What the words of a file in HAProxy's notation are, for colouring.
/// (LSP 3.17, `textDocument/semanticTokens`)
struct SemanticTokens {
  enum Kind: Int, CaseIterable {
    case keyword, property, parameter, string, number, comment, macro, `operator`, namespace

    var name: String {
      switch self {
      case .operator: "operator"
      default: "\(self)"
      }
    }
  }

  /// Five numbers for each token, each place relative to the one before.
  private(set) var data: [JSONValue] = []
  private let tree: HAProxyTree
  private let encoding: PositionEncoding
  private var lastLine = 0
  private var lastCharacter = 0
  private var section: SectionKind = .global

  init(_ tree: HAProxyTree, _ encoding: PositionEncoding) {
    self.tree = tree
    self.encoding = encoding
    for (index, line) in tree.lines.enumerated() {
      add(line, at: index)
      if let comment = tree.comment(of: line) { add(.comment, comment, at: index) }
    }
  }

  private mutating func add(_ line: HAProxyTree.Line, at index: Int) {
    let words = tree.words(of: line)
    guard let first = words.first else { return }
    switch line.kind {
    case .section:
      add(.keyword, tree.range(of: first), at: index)
      section = SectionKind.find(text(of: first)) ?? section
      for word in words.dropFirst() { add(.namespace, tree.range(of: word), at: index) }
    case .directive: addDirective(words, at: index)
    case _ where line.kind.isCondition || line.kind.isMessage:
      add(.macro, tree.range(of: first), at: index)
      for word in words.dropFirst() { add(.string, tree.range(of: word), at: index) }
    default: break
    }
  }

  private mutating func addDirective(_ words: ArraySlice<HAProxyTree.Word>, at index: Int) {
    let prefix = words.prefix(4).map(text)
    let skipped = prefix.count > 1 && ["no", "default"].contains(prefix[0]) ? 1 : 0
    var count = 1
    if case .keyword(_, let used) = KeywordTable.match(
      words: prefix.dropFirst(skipped), in: section)
    {
      count = used
    }
    var isCondition = false
    for (position, word) in words.enumerated() {
      let range = tree.range(of: word)
      if position < skipped + count {
        add(.property, range, at: index)
        continue
      }
      let kind = kind(of: word, isCondition: &isCondition)
      add(kind, range, at: index)
    }
  }

  private func kind(of word: HAProxyTree.Word, isCondition: inout Bool) -> Kind {
    if word.form != .plain { return .string }
    switch text(of: word) {
    case "if", "unless":
      isCondition = true
      return .operator
    case "or", "||", "!", "{", "}": return isCondition ? .operator : .parameter
    case let text where text.utf8.first.map(isDigit) == true: return .number
    default: return .parameter
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  private func text(of word: HAProxyTree.Word) -> String {
    String(decoding: tree.bytes(of: word), as: UTF8.self)
  }

  /// A token may not reach over the end of its line.
  private mutating func add(_ kind: Kind, _ range: SourceRange, at line: Int) {
    let bounds = tree.file.line(line + 1)
    let lower = max(Int(range.lower), bounds.lowerBound)
    let upper = min(Int(range.upper), bounds.upperBound)
    guard lower < upper else { return }
    let character = encoding.length(of: tree.file.bytes[bounds.lowerBound..<lower])
    let length = encoding.length(of: tree.file.bytes[lower..<upper])
    data += [
      .integer(line - lastLine),
      .integer(line == lastLine ? character - lastCharacter : character),
      .integer(length), .integer(kind.rawValue), 0,
    ]
    lastLine = line
    lastCharacter = character
  }
}
