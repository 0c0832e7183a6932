internal import LintelGrammar
internal import LintelIR

/// The lines of a section that have to stay in one list of lines, because their order among each
/// other has a meaning that keys cannot express.
///
/// These are the lines without typed form, whole conditional blocks, and what depends on the order
/// with respect to any of them: other uses of a keyword that a block has, the rest of its family,
/// and the rules that a test in a block may be meant for.
struct PinnedItems {
  private(set) var indices: Set<Int> = []

  private let forms: [KeywordForm?]
  private let families: [OrderFamily?]

  init(
    items: [SectionItem], forms: [KeywordForm?], families: [OrderFamily?], in kind: SectionKind
  ) {
    self.families = families
    var forms = forms
    var depth = 0
    var hasBlock = false
    for (index, item) in items.enumerated() {
      let line = item.verbatim
      if line != nil || depth > 0 { indices.insert(index) }
      depth = max(0, depth + (line?.depthChange ?? 0))
      guard let line else { continue }
      hasBlock = hasBlock || line.isConditional
      // A line that is not read, or is wrong, may still be a use of a keyword.
      if line.kind == .inactive || line.kind == .refused {
        forms[index] = Self.form(of: line, in: kind)
      }
    }
    self.forms = forms
    if hasBlock, kind == .global {
      // Conditions read what `setenv` has set.
      for index in forms.indices where families[index] == .environment { indices.insert(index) }
    }
    close()
  }

  private static func form(of line: VerbatimLine, in kind: SectionKind) -> KeywordForm? {
    var words = line.text.split(separator: " ", maxSplits: 4).map(String.init)
    if words.first == "no" || words.first == "default" { words.removeFirst() }
    guard case .keyword(let keyword, _) = KeywordTable.match(words: words, in: kind) else {
      return nil
    }
    return KeywordForm.of(keyword)
  }

  /// The family of a line, typed or not.
  private func family(at index: Int) -> OrderFamily? { families[index] ?? forms[index]?.family }

  /// Adds what depends on the lines that are pinned, until nothing more does.
  private mutating func close() {
    var count = -1
    while count != indices.count {
      count = indices.count
      let pinnedForms = indices.compactMap { forms[$0] }
      if pinnedForms.contains(where: \.allowsOthers) {
        indices = Set(forms.indices)
        return
      }
      let keywords = Set(pinnedForms.map(\.keyword))
      let pinnedFamilies = Set(indices.compactMap { family(at: $0) })
      let hasTest = pinnedForms.contains(where: \.statesTest)
      for index in forms.indices {
        let isOfFamily = family(at: index).map(pinnedFamilies.contains) ?? false
        let isOfKeyword = forms[index].map { keywords.contains($0.keyword) } ?? false
        let mayUseTest = hasTest && (forms[index]?.takesCondition ?? false)
        if isOfFamily || isOfKeyword || mayUseTest { indices.insert(index) }
      }
    }
  }
}
