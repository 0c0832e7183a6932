internal import LintelSyntax

/// A directive or a header, with what its words say.
struct Statement {
  var file: Int
  /// The index of the line in the tree of the file.
  var line: Int
  /// The index of the section in ``Outline/sections``.
  var section: Int
  /// True for the `no` form; `no` is not among the words.
  var isNegated: Bool
  /// The index of the first of ``words`` in the tree.
  var firstWord: Int
  var words: [String]

  var keyword: String { words[0] }

  /// The word at a position, or the empty string.
  func word(_ position: Int) -> String { position < words.count ? words[position] : "" }
}

/// The sections of a configuration with their statements.
struct Outline {
  struct Section {
    var kind: HAProxyTree.SectionKeyword
    var file: Int
    var header: Statement
    var statements: [Statement] = []
    /// The `defaults` section that holds for it.
    var parent: Int?

    /// The name, or nil where there is none or it cannot be told.
    var name: String? { header.words.count > 1 ? header.words[1] : nil }
    var acceptsClients: Bool { kind == .frontend || kind == .listen }
    var hasServers: Bool { kind == .backend || kind == .listen }
    var isProxy: Bool { acceptsClients || hasServers }
  }

  var sections: [Section] = []

  init(_ trees: [HAProxyTree]) {
    var anonymous: Int?
    var named: [String: Int] = [:]
    for (file, tree) in trees.enumerated() {
      for section in tree.sections {
        let index = sections.count
        guard let header = Statement(tree, file: file, line: section.header, section: index) else {
          continue
        }
        var entry = Section(kind: section.keyword, file: file, header: header)
        let from = header.words.firstIndex(of: "from").map { header.word($0 + 1) }
        switch section.keyword {
        case .defaults:
          entry.parent = from.flatMap { named[$0] }
          if let name = entry.name { named[name] = index }
          anonymous = index
        case .frontend, .backend, .listen: entry.parent = from.map { named[$0] } ?? anonymous
        default: break
        }
        for line in section.body where tree.lines[line].kind == .directive {
          guard let statement = Statement(tree, file: file, line: line, section: index) else {
            continue
          }
          entry.statements.append(statement)
        }
        sections.append(entry)
      }
    }
  }

  /// The last statement of a section, or of the `defaults` above it, that starts with `words`.
  func setting(_ words: [String], of section: Int) -> Statement? {
    var next: Int? = section
    var depth = 0
    while let index = next, depth <= sections.count {
      let own = sections[index].statements.last { $0.words.starts(with: words) }
      if let own { return own }
      next = sections[index].parent
      depth += 1
    }
    return nil
  }

  /// Whether the proxy speaks HTTP, as far as the files tell.
  func isHTTP(_ section: Int) -> Bool { setting(["mode"], of: section)?.word(1) == "http" }
}

extension Statement {
  /// Nil for a line that is malformed, read only in part, or no text.
  init?(_ tree: HAProxyTree, file: Int, line: Int, section: Int) {
    let entry = tree.lines[line]
    guard entry.flags.isEmpty, entry.wordCount > 0 else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(Int(entry.wordCount))
    for word in tree.words(of: entry) {
      // A word that the environment decides stays as it is written, which matches no keyword.
      let bytes =
        word.form == .environment
        ? tree.bytes(of: word) : tree.literal(word)?.bytes ?? tree.bytes(of: word)
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    let hasPrefix = texts.count > 1 && texts[0] == "no"
    self.init(
      file: file, line: line, section: section, isNegated: hasPrefix,
      firstWord: Int(entry.firstWord) + (hasPrefix ? 1 : 0),
      words: hasPrefix ? Array(texts.dropFirst()) : texts)
  }
}
