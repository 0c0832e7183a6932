internal import LintelIR

extension Comments {
  /// The comment lines with no two empty lines in a row, none at the start of what they open, and
  /// none at the end of what they close.
  func tidied(isFirst: Bool, isLast: Bool = false) -> [String?] {
    var result: [String?] = []
    for line in leading {
      if line == nil, result.isEmpty ? isFirst : result[result.count - 1] == nil { continue }
      result.append(line)
    }
    while isLast, let last = result.last, last == nil { result.removeLast() }
    return result
  }
}

extension [Word] {
  /// The words with those that one list reference has made replaced by the reference.
  func mergingLists() -> [Word] {
    guard contains(where: \.isList) else { return self }
    var result: [Word] = []
    for word in self {
      if word.isList, let last = result.last, last.template == word.template,
        last.range == word.range
      {
        continue
      }
      result.append(word)
    }
    return result
  }
}

extension Word {
  /// Whether the word refers to a list of words.
  var isList: Bool { template?.contains("[*]") ?? false }
}
