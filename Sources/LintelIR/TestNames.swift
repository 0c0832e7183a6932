extension Sequence<Word> {
  /// Whether one of the words is the name of one of these tests, as conditions have them.
  public func mention(_ tests: Set<String>) -> Bool { contains { names($0.text[...], tests) } }
}

extension VerbatimLine {
  /// Whether one of the words is the name of one of these tests, as conditions have them.
  public func mentions(_ tests: Set<String>) -> Bool {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" }).contains { names($0, tests) }
  }
}

private func names(_ word: Substring, _ tests: Set<String>) -> Bool {
  tests.contains(String(word.utf8.first == UInt8(ascii: "!") ? word.dropFirst() : word))
}
