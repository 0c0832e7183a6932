internal import LintelGrammar
internal import LintelIR

/// What decides the meaning of a word besides its place in the line.
struct MatchContext {
  var section: SectionKind
  var target: Version
  /// Whether numbers are read up to their first other character, as C's `atol` does.
  var readsLooseNumbers = false
  /// Whether that is a mistake all the same, as in a value of the YAML notation.
  var demandsWholeNumbers = false
  /// Whether numbers beyond their bounds are taken.
  var ignoresBounds = false
}

/// What the words at hand belong to. Its text is made only for a message.
enum MatchSubject {
  case keyword(KeywordID)
  /// The option whose name is the word at this index.
  case option(Int)
  /// The action whose name is the word at this index.
  case action(Int, of: KeywordID)
  case text(String)

  /// As the user knows it: `timeout connect`, an option's name, `http-request deny`.
  func text(in words: ArraySlice<Word>) -> String {
    switch self {
    case .keyword(let keyword): keyword.info.name
    case .option(let index): words[index].text
    case .action(let index, let keyword): "\(keyword.info.name) \(words[index].text)"
    case .text(let text): text
    }
  }

  /// The action that the word at `index` names, where this is the keyword of its rule.
  func action(at index: Int) -> MatchSubject {
    if case .keyword(let keyword) = self { .action(index, of: keyword) } else { .option(index) }
  }
}
