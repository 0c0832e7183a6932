internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

extension ConfigurationBuilder {
  /// Opens the section that a misspelt header means, and says so.
  ///
  /// Read as a line of the section above, it would take all lines below with it, which all would
  /// be reported for standing in the wrong section.
  ///
  /// - Returns: False if the line is no header.
  mutating func beginMisspeltSection(
    _ words: [Word], in kind: SectionKind, comments: Comments
  ) -> Bool {
    guard !demandsWholeNumbers, words.count <= 4, let first = words.first,
      case .unknown = KeywordTable.match(words: words.prefix(3).map(\.text), in: kind),
      let meant = misspeltSection(first.text, in: kind)
    else { return false }
    let name = meant.info.name
    report.error(
      .unknownKeyword,
      "unknown keyword '\(first.text)' in a '\(kind.info.name)' section, which would go on here",
      at: first.range, help: "did you mean '\(name)'? the lines below are read as if it said so")
    beginSection([Word(name, at: first.range)] + words.dropFirst(), comments: comments)
    return true
  }

  /// The kind of section whose name is closer to a word than any keyword.
  private func misspeltSection(_ word: String, in kind: SectionKind) -> SectionKind? {
    let kinds = SectionKind.allCases.map(\.info.name)
    guard !kinds.contains(word), let name = didYouMean(word, among: kinds) else { return nil }
    let keywords = KeywordTable.names(in: kind).map { String($0.prefix { $0 != " " }) }
    // Keywords come first, and the first of the closest is taken.
    guard didYouMean(word, among: keywords + [name]) == name, !keywords.contains(word) else {
      return nil
    }
    return SectionKind.find(name)
  }
}
