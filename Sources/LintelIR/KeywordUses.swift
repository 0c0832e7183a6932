public import LintelGrammar

/// Which of some sections state each keyword, so that a rule about a keyword looks at nothing else.
public struct KeywordUses: Sendable {
  /// Where the sections of each keyword start in ``sections``.
  private let offsets: [Int]
  private let sections: [Int]

  public init(of proxies: [Proxy]) {
    var next = [Int](repeating: 0, count: KeywordID.count + 1)
    for proxy in proxies {
      proxy.storage.index.forEachKeyword { next[$0 + 1] += 1 }
    }
    for keyword in next.indices.dropFirst() { next[keyword] += next[keyword - 1] }
    offsets = next
    var sections = [Int](repeating: 0, count: next[KeywordID.count])
    for (position, proxy) in proxies.enumerated() {
      proxy.storage.index.forEachKeyword { keyword in
        sections[next[keyword]] = position
        next[keyword] += 1
      }
    }
    self.sections = sections
  }

  /// The positions of the sections that state a keyword in any form, ascending.
  public func sections(stating keyword: KeywordID) -> ArraySlice<Int> {
    let keyword = Int(keyword.rawValue)
    return sections[offsets[keyword]..<offsets[keyword + 1]]
  }
}
