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

/// The uses of one keyword in a section, in order: a view that copies nothing.
public struct DirectiveUses: RandomAccessCollection, Sendable {
  private let directives: [Directive]
  private let index: KeywordIndex
  private let entries: Range<Int>

  init(of directives: [Directive], index: KeywordIndex, entries: Range<Int>) {
    self.directives = directives
    self.index = index
    self.entries = entries
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> Directive {
    precondition(position >= 0 && position < entries.count, "no such use of the keyword")
    return directives[index.position(of: entries.lowerBound + position)]
  }

  /// The uses of one keyword, then those of another.
  public static func + (a: Self, b: Self) -> [Directive] { Array(a) + Array(b) }

  /// These uses after other directives.
  public static func + (a: [Directive], b: Self) -> [Directive] { a + Array(b) }
}
