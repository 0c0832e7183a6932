extension Section {
  /// Whether a line that states a keyword has a mistake of its own.
  ///
  /// What such a line would have defined is not reported as missing: it is there, in a way.
  public func hasRefusedLine(of keyword: String) -> Bool {
    verbatim.contains { $0.kind == .refused && $0.keyword == keyword }
  }

  /// The second words of the lines that state a keyword and have a mistake of their own.
  public func refusedNames(of keyword: String) -> Set<String> {
    var names: Set<String> = []
    for line in verbatim where line.kind == .refused && line.keyword == keyword {
      let words = line.text.split(maxSplits: 2, omittingEmptySubsequences: true) {
        $0 == " " || $0 == "\t"
      }
      if words.count > 1 { names.insert(String(words[1])) }
    }
    return names
  }
}
