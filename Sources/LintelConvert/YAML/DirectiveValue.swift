internal import LintelGrammar
internal import LintelIR

/// Tells how the words of directives are written as YAML values.
enum DirectiveValue {
  /// The value of one directive, or nil where only the whole line can be written.
  static func value(of directive: Directive) -> YAMLValue? {
    let words = directive.words.mergingLists()
    switch directive.prefix {
    case .no: return words.isEmpty ? .bare("false") : prefixed("no", words)
    case .default: return words.isEmpty ? .bare("default") : prefixed("default", words)
    case .none: break
    }
    if words.isEmpty { return .bare("true") }
    switch KeywordForm.of(directive.keyword).shape {
    case .word: return words.count == 1 ? scalar(words[0].yamlText, of: directive) : nil
    case .record(let forms):
      return RecordWriter(directive: directive, words: words, forms: forms).value()
        ?? scalar(line(words), of: directive)
    case .line, .tests: return scalar(line(words), of: directive)
    }
  }

  /// The name and the criterion of a test, or nil where the line cannot be cut after one word.
  static func test(of directive: Directive) -> (name: String, criterion: YAMLValue)? {
    let words = directive.words.mergingLists()
    guard directive.prefix == .none, words.count >= 2, let name = words.first, !name.isList,
      name.yamlText.utf8.count <= 400
    else { return nil }
    return (name.yamlText, .scalar(line(words.dropFirst())))
  }

  private static func prefixed(_ prefix: String, _ words: [Word]) -> YAMLValue {
    .mapping([YAMLEntry(key: prefix, value: .scalar(line(words)))])
  }

  /// A word that reads like a prefix is quoted where the keyword has that prefix.
  private static func scalar(_ text: String, of directive: Directive) -> YAMLValue {
    text == "default" && KeywordForm.of(directive.keyword).isDefaultable
      ? .quoted(text) : .scalar(text)
  }

  private static func line(_ words: some Sequence<Word>) -> String {
    words.map(\.haproxyNotation).joined(separator: " ")
  }
}

extension Word {
  /// The text in the notation of ``WordTemplate``.
  var yamlText: String { template ?? WordTemplate.escape(text) }
}
