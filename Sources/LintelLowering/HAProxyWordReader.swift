internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Turns the words of a tree into words of the model: what they say in an environment, and the
/// template that survives it.
struct HAProxyWordReader {
  let tree: HAProxyTree
  var environment: Environment
  /// What `${.SECTION}` says, or nil before the first section.
  var currentSection: [UInt8]?
  /// What the variables may still say.
  var budget = ExpansionBudget()

  init(tree: HAProxyTree, environment: Environment) {
    self.tree = tree
    self.environment = environment
  }

  mutating func words(of line: HAProxyTree.Line) -> [Word] {
    budget.beginLine()
    var result: [Word] = []
    result.reserveCapacity(Int(line.wordCount))
    let first = Int(line.firstWord)
    for index in first..<first + Int(line.wordCount) {
      let word = tree.words[index]
      let range = tree.range(of: word)
      switch word.form {
      case .plain:
        let bytes = tree.file.bytes.span.extracting(Int(word.lower)..<Int(word.upper))
        if let text = try? UTF8Span(validating: bytes) {
          result.append(Word(String(copying: text), at: range))
        } else {
          result.append(self.word(tree.bytes(of: word), at: range))
        }
      case .quoted:
        result.append(self.word(tree.decode(word) { _ in nil }.bytes.prefix { $0 != 0 }, at: range))
      case .environment: append(word, to: &result)
      }
    }
    return result
  }

  /// A word without references.
  private func word(_ bytes: ArraySlice<UInt8>, at range: SourceRange) -> Word {
    let text = String(decoding: bytes, as: UTF8.self)
    // What is not UTF-8 is replaced in the text, which only then has other bytes.
    guard !isUTF8(bytes) else { return Word(text, at: range) }
    var template = WordTemplate()
    for part in parts(Array(bytes)) { template.append(part) }
    return Word(text, template: template.text, at: range)
  }

  private mutating func append(_ word: HAProxyTree.Word, to result: inout [Word]) {
    let references = tree.references(of: word)
    let range = tree.range(of: word)
    let template = template(word, references)
    let isUnresolved = references.contains { reference in
      reference.defaultValue == nil && tree.file.bytes[reference.name].first != UInt8(ascii: ".")
        && environment.variable(name(of: reference)) == .unknown
    }
    let isList = references.contains(where: \.isList)
    guard !isList || !isUnresolved else {
      result.append(Word("", template: template, isUnresolved: true, at: range))
      return
    }
    var expansion = Expansion(of: self, isList: isList)
    let decoded =
      isList
      ? tree.decodedWords(
        of: word, atMost: max(HAProxySyntaxLimit.wordsPerLine - result.count, 0) + 1,
        environment: { expansion.value($0) })
      : [tree.decode(word) { expansion.value($0) }]
    let isTooManyWords = decoded.count + result.count > HAProxySyntaxLimit.wordsPerLine
    guard !expansion.isCut || (isList && isTooManyWords) else {
      budget.refuse(range)
      result.append(Word("", template: template, isUnresolved: true, at: range))
      return
    }
    budget.take(decoded.reduce(0) { $0 + $1.count })
    // A list reference makes one word for each word of its value.
    for decoded in decoded {
      result.append(
        Word(textUpToNul(decoded), template: template, isUnresolved: isUnresolved, at: range))
    }
    if decoded.isEmpty {
      result.append(Word("", template: template, isAbsent: true, at: range))
    }
  }

  private func name(of reference: EnvironmentReference) -> String {
    String(decoding: tree.file.bytes[reference.name], as: UTF8.self)
  }

  /// The word in the notation of ``WordTemplate``.
  private func template(
    _ word: HAProxyTree.Word, _ references: [EnvironmentReference]
  ) -> String {
    let decoded = tree.decode(word) { _ in [UInt8(ascii: "?")] }
    let bytes = Array(decoded.bytes)
    var pending = references[...]
    var result = WordTemplate()
    var literal: [UInt8] = []
    var covered: UInt32 = 0
    func takeLiteral() {
      for part in parts(literal) { result.append(part) }
      literal = []
    }
    func take(_ reference: EnvironmentReference) {
      takeLiteral()
      result.append(.reference(notation(of: reference)))
      covered = UInt32(reference.range.upperBound)
    }
    for index in bytes.indices {
      let source = decoded.source(of: index..<(index + 1))
      while let next = pending.popFirst(upTo: source.lower) { take(next) }
      if source.lower >= covered { literal.append(bytes[index]) }
    }
    for reference in pending { take(reference) }
    takeLiteral()
    return result.text
  }

  private func notation(of reference: EnvironmentReference) -> [UInt8] {
    var notation = Array("${".utf8) + tree.file.bytes[reference.name]
    if reference.isList { notation += "[*]".utf8 }
    if let value = reference.defaultValue {
      notation += "-".utf8
      notation += tree.file.bytes[value]
    }
    return notation + "}".utf8
  }
}

/// The values of variables for one word, as many bytes as there is room for.
private struct Expansion {
  private let variables: [String: String]
  private let section: [UInt8]?
  private let isList: Bool
  private var room: Int
  /// Whether a value did not fit.
  private(set) var isCut = false

  /// - Parameter isList: Whether the beginning of a value that does not fit is of use.
  init(of reader: HAProxyWordReader, isList: Bool) {
    variables = reader.environment.variables
    section = reader.currentSection
    room = reader.budget.room
    self.isList = isList
  }

  mutating func value(_ name: String) -> [UInt8]? {
    if name == PseudoVariableName.section { return section }
    guard let text = variables[name]?.utf8 else { return nil }
    if text.count > room { isCut = true }
    guard !isCut || isList else { return [] }
    let value = Array(text.prefix(room))
    room -= value.count
    return value
  }
}

extension ArraySlice<EnvironmentReference> {
  /// Removes and returns the first reference if it starts no later than `offset`.
  fileprivate mutating func popFirst(upTo offset: UInt32) -> EnvironmentReference? {
    guard let first, first.range.lowerBound <= Int(offset) else { return nil }
    return popFirst()
  }
}

/// Bytes as text, with those that are not UTF-8 apart.
private func parts(_ bytes: [UInt8]) -> [WordTemplate.Part] {
  guard !isUTF8(bytes[...]) else { return bytes.isEmpty ? [] : [.literal(bytes)] }
  var result: [WordTemplate.Part] = []
  var literal: [UInt8] = []
  var at = 0
  while at < bytes.count {
    let end = (at + 1...at + 4).first { $0 <= bytes.count && isUTF8(bytes[at..<$0]) }
    if let end {
      literal += bytes[at..<end]
    } else {
      if !literal.isEmpty { result.append(.literal(literal)) }
      literal = []
      result.append(.byte(bytes[at]))
    }
    at = end ?? at + 1
  }
  if !literal.isEmpty { result.append(.literal(literal)) }
  return result
}

/// Whether bytes are valid UTF-8.
func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
}
