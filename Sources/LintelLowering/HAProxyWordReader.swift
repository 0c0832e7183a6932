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
  /// What the words could not keep.
  private(set) var unmodelled: [(kind: Unmodelled.Kind, range: SourceRange)] = []

  init(tree: HAProxyTree, environment: Environment) {
    self.tree = tree
    self.environment = environment
  }

  /// Takes over what the reader of the lines that follow has noted.
  mutating func append(_ next: HAProxyWordReader) { unmodelled += next.unmodelled }

  mutating func words(of line: HAProxyTree.Line) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(Int(line.wordCount))
    for word in tree.words(of: line) {
      let range = tree.range(of: word)
      switch word.form {
      case .plain:
        result.append(Word(String(decoding: tree.bytes(of: word), as: UTF8.self), at: range))
      case .quoted:
        let decoded = tree.decode(word) { _ in nil }
        if !isUTF8(decoded.bytes) { unmodelled.append((.foreignBytes, range)) }
        result.append(Word(textUpToNul(decoded), at: range))
      case .environment: append(word, of: line, to: &result)
      }
    }
    return result
  }

  private mutating func append(
    _ word: HAProxyTree.Word, of line: HAProxyTree.Line, to result: inout [Word]
  ) {
    let references = tree.references(of: word)
    let range = tree.range(of: word)
    let variables = environment.variables
    let section = currentSection
    func value(_ name: String) -> [UInt8]? {
      name == PseudoVariableName.section ? section : variables[name].map { Array($0.utf8) }
    }
    let template = template(word, references)
    let isUnresolved = references.contains { reference in
      reference.defaultValue == nil && tree.file.bytes[reference.name].first != UInt8(ascii: ".")
        && environment.variable(name(of: reference)) == .unknown
    }
    guard references.contains(where: \.isList) else {
      let decoded = tree.decode(word, environment: value)
      result.append(
        Word(textUpToNul(decoded), template: template, isUnresolved: isUnresolved, at: range))
      return
    }
    guard !isUnresolved else {
      result.append(Word("", template: template, isUnresolved: true, at: range))
      return
    }
    let count = result.count
    // A list reference makes one word for each word of its value.
    for decoded in tree.decodedWords(of: line, environment: value)
    where decoded.range.lower >= word.lower && decoded.range.upper <= word.upper {
      result.append(Word(textUpToNul(decoded), template: template, at: range))
    }
    if result.count == count { unmodelled.append((.emptyList, range)) }
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
    func take(_ reference: EnvironmentReference) {
      if !literal.isEmpty { result.append(.literal(literal)) }
      literal = []
      result.append(.reference(notation(of: reference)))
      covered = UInt32(reference.range.upperBound)
    }
    for index in bytes.indices {
      let source = decoded.source(of: index..<(index + 1))
      while let next = pending.popFirst(upTo: source.lower) { take(next) }
      if source.lower >= covered { literal.append(bytes[index]) }
    }
    for reference in pending { take(reference) }
    if !literal.isEmpty { result.append(.literal(literal)) }
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

extension ArraySlice<EnvironmentReference> {
  /// Removes and returns the first reference if it starts no later than `offset`.
  fileprivate mutating func popFirst(upTo offset: UInt32) -> EnvironmentReference? {
    guard let first, first.range.lowerBound <= Int(offset) else { return nil }
    return popFirst()
  }
}

/// Whether bytes are valid UTF-8.
func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
}
