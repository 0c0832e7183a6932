internal import LintelGrammar
internal import LintelIR

/// What decides the meaning of a word besides its place in the line.
struct MatchContext {
  var section: SectionKind
  var target: Version
}

/// What the words at hand belong to. Its text is made only for a message.
enum MatchSubject {
  case keyword(KeywordID)
  case word(Word)
  case action(Word, of: KeywordID)

  /// As the user knows it: `timeout connect`, an option's name, `http-request deny`.
  var text: String {
    switch self {
    case .keyword(let keyword): keyword.info.name
    case .word(let word): word.text
    case .action(let word, let keyword): "\(keyword.info.name) \(word.text)"
    }
  }

  /// The action that `word` names, where this is the keyword of its rule.
  func action(_ word: Word) -> MatchSubject {
    if case .keyword(let keyword) = self { .action(word, of: keyword) } else { .word(word) }
  }
}
