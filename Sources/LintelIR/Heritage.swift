internal import LintelGrammar

/// What a `defaults` section hands down: for each keyword the last use.
final class Heritage: Sendable {
  /// Ascending; ``directives`` has the use of each.
  private let keywords: [KeywordID]
  private let directives: [Directive]
  private let mask: KeywordMask

  init(_ own: [Directive], over inherited: Heritage?) {
    var latest: [KeywordID: Directive] = [:]
    if let inherited {
      for (keyword, directive) in zip(inherited.keywords, inherited.directives) {
        latest[keyword] = directive
      }
    }
    for directive in own { latest[directive.keyword] = directive }
    let sorted = latest.sorted { $0.key < $1.key }
    keywords = sorted.map(\.key)
    directives = sorted.map(\.value)
    var mask = KeywordMask()
    for keyword in keywords { mask.insert(keyword) }
    self.mask = mask
  }

  subscript(keyword: KeywordID) -> Directive? {
    guard mask.contains(keyword) else { return nil }
    var low = 0
    var high = keywords.count
    while low < high {
      let middle = low + (high - low) / 2
      if keywords[middle] >= keyword { high = middle } else { low = middle + 1 }
    }
    return low < keywords.count && keywords[low] == keyword ? directives[low] : nil
  }
}
