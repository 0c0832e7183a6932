internal import LintelGrammar

/// Where each keyword is used in a list of directives.
///
/// One allocation whatever the list says, because a configuration may have thousands of sections
/// and most rules ask each of them for keywords that it does not use.
struct KeywordIndex: Sendable {
  /// Keyword in the upper half, position in the lower one; ascending.
  private let entries: [UInt64]
  private let mask: KeywordMask

  /// Up to here, moving entries into place is cheaper than counting keywords.
  private static let insertionLimit = 48

  init(_ directives: [Directive]) {
    var mask = KeywordMask()
    for directive in directives { mask.insert(directive.keyword) }
    self.mask = mask
    entries =
      directives.count <= Self.insertionLimit
      ? Self.inserting(directives) : Self.counting(directives)
  }

  private static func entry(_ keyword: KeywordID, _ position: Int) -> UInt64 {
    UInt64(keyword.rawValue) << 32 | UInt64(UInt32(truncatingIfNeeded: position))
  }

  private static func inserting(_ directives: [Directive]) -> [UInt64] {
    var entries: [UInt64] = []
    entries.reserveCapacity(directives.count)
    for (position, directive) in directives.enumerated() {
      let entry = entry(directive.keyword, position)
      entries.append(entry)
      var hole = position
      while hole > 0, entries[hole - 1] > entry {
        entries[hole] = entries[hole - 1]
        hole -= 1
      }
      entries[hole] = entry
    }
    return entries
  }

  private static func counting(_ directives: [Directive]) -> [UInt64] {
    var next = [Int](repeating: 0, count: KeywordID.count + 1)
    for directive in directives { next[Int(directive.keyword.rawValue) + 1] += 1 }
    for keyword in next.indices.dropFirst() { next[keyword] += next[keyword - 1] }
    var entries = [UInt64](repeating: 0, count: directives.count)
    for (position, directive) in directives.enumerated() {
      let keyword = Int(directive.keyword.rawValue)
      entries[next[keyword]] = entry(directive.keyword, position)
      next[keyword] += 1
    }
    return entries
  }

  /// The entries of a keyword, in the order of its uses.
  func entries(of keyword: KeywordID) -> Range<Int> {
    guard mask.contains(keyword) else { return 0..<0 }
    let lower = firstEntry(from: Self.entry(keyword, 0))
    var upper = lower
    let end = UInt64(keyword.rawValue) + 1
    // Most keywords are used once or twice; the others are worth a search.
    while upper < entries.count, upper < lower + 4, entries[upper] >> 32 < end { upper += 1 }
    if upper == lower + 4 { upper = firstEntry(from: end << 32) }
    return lower..<upper
  }

  /// The position of the directive that an entry is about.
  func position(of entry: Int) -> Int { Int(UInt32(truncatingIfNeeded: entries[entry])) }

  /// The position of the last use of a keyword.
  func last(_ keyword: KeywordID) -> Int? {
    let entries = entries(of: keyword)
    return entries.isEmpty ? nil : position(of: entries.upperBound - 1)
  }

  /// Calls `body` once for each keyword that is used, with its number.
  func forEachKeyword(_ body: (Int) -> Void) {
    var last = -1
    for entry in entries where Int(entry >> 32) != last {
      last = Int(entry >> 32)
      body(last)
    }
  }

  private func firstEntry(from value: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle] >= value { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Which keywords occur. Keywords share bits, so a set bit says "perhaps".
struct KeywordMask: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ keyword: KeywordID) {
    let bit = 1 as UInt64 &<< UInt64(keyword.rawValue)
    if keyword.rawValue & 64 == 0 { low |= bit } else { high |= bit }
  }

  func contains(_ keyword: KeywordID) -> Bool {
    (keyword.rawValue & 64 == 0 ? low : high) &>> UInt64(keyword.rawValue) & 1 != 0
  }
}
