internal import LintelIR

extension Environment {
  /// Lets `setenv` and its relatives act, so that what is read after them sees the change; other
  /// directives do nothing. (HAProxy manual, chapter 3.1)
  mutating func apply(_ words: [Word]) {
    guard let keyword = words.first else { return }
    switch keyword.text {
    case "setenv" where words.count == 3: variables[words[1].text] = words[2].text
    case "presetenv" where words.count == 3:
      if variables[words[1].text] == nil { variables[words[1].text] = words[2].text }
    case "unsetenv": for word in words.dropFirst() { variables[word.text] = nil }
    case "resetenv":
      let kept = Set(words.dropFirst().map(\.text))
      variables = variables.filter { kept.contains($0.key) }
    default: break
    }
  }
}
