/// What the first words of a directive are.
public enum KeywordMatch: Sendable, Hashable {
  /// A keyword of the section; its arguments follow after `wordsUsed` words.
  case keyword(KeywordID, wordsUsed: Int)
  /// A keyword, but of other sections.
  case wrongSection(KeywordID, wordsUsed: Int)
  case unknown
}

/// Finds keywords by the first words of a directive.
public enum KeywordTable {
  /// The longest keyword that the first three words begin with; missing words are empty.
  ///
  /// A shorter keyword of the section is preferred to a longer one of another.
  public static func match(
    _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, in section: SectionKind
  ) -> KeywordMatch {
    let table = KeywordID.table
    let scope = SectionSet(section).rawValue
    let none = first.extracting(0..<0)
    var one = PackedTable.NameHash()
    one.add(first)
    var elsewhere = KeywordMatch.unknown
    guard longNames.mayStart(with: one) else {
      return result(table.find(one, first, none, none, scope: scope), 1, &elsewhere) ?? elsewhere
    }
    var two = one
    two.add(UInt8(ascii: " "))
    two.add(second)
    var three = two
    three.add(UInt8(ascii: " "))
    three.add(third)

    if !third.isEmpty, !second.isEmpty,
      let match = result(table.find(three, first, second, third, scope: scope), 3, &elsewhere)
    {
      return match
    }
    if !second.isEmpty,
      let match = result(table.find(two, first, second, none, scope: scope), 2, &elsewhere)
    {
      return match
    }
    return result(table.find(one, first, none, none, scope: scope), 1, &elsewhere) ?? elsewhere
  }

  /// The same for decoded words.
  public static func match(words: some Sequence<String>, in section: SectionKind) -> KeywordMatch {
    var iterator = words.makeIterator()
    let first = iterator.next() ?? ""
    let second = iterator.next() ?? ""
    let third = iterator.next() ?? ""
    return match(first.utf8.span, second.utf8.span, third.utf8.span, in: section)
  }

  /// The names of the keywords of a section, for suggestions.
  public static func names(in section: SectionKind) -> [String] {
    KeywordID.allCases.lazy.map(\.info).filter {
      $0.sections.contains(section) && $0.removed == nil
    }
    .map(\.name)
  }

  /// The first words of the keywords of several words.
  private static let longNames = FirstWords(of: KeywordID.table)

  private static func result(
    _ found: (row: Int, isInScope: Bool)?, _ words: Int, _ elsewhere: inout KeywordMatch
  ) -> KeywordMatch? {
    guard let found, let id = KeywordID(rawValue: UInt16(found.row)) else { return nil }
    if found.isInScope { return .keyword(id, wordsUsed: words) }
    if elsewhere == .unknown { elsewhere = .wrongSection(id, wordsUsed: words) }
    return nil
  }
}

/// A set of words by their hashes: it may have a word too many, and lacks none.
private struct FirstWords {
  private static let size = 4_096
  private var bits = [UInt64](repeating: 0, count: size / 64)

  init(of table: PackedTable) {
    for row in 0..<table.count {
      let name = table.name(row).utf8
      guard let end = name.firstIndex(of: UInt8(ascii: " ")) else { continue }
      var hash = PackedTable.NameHash()
      for byte in name[..<end] { hash.add(byte) }
      let slot = Self.slot(hash)
      bits[slot / 64] |= 1 << UInt64(slot % 64)
    }
  }

  func mayStart(with hash: PackedTable.NameHash) -> Bool {
    let slot = Self.slot(hash)
    return bits[slot / 64] >> UInt64(slot % 64) & 1 != 0
  }

  private static func slot(_ hash: PackedTable.NameHash) -> Int { Int(hash.value) % size }
}

/// What the first word of a rule is.
public enum ActionMatch: Sendable, Hashable {
  case action(ActionID)
  /// An action, but of other rulesets.
  case wrongRuleset(ActionID)
  case unknown
}

/// Finds actions by name.
public enum ActionTable {
  /// The action of this name, which ends before a parenthesis: `set-var` of `set-var(txn.a)`.
  ///
  /// A number may end the name of a family: `track-sc4` is `track-sc`.
  public static func match(_ word: Span<UInt8>, in ruleset: Ruleset) -> ActionMatch {
    var end = 0
    while end < word.count, word[end] != UInt8(ascii: "(") { end += 1 }
    let name = word.extracting(0..<end)
    while end > 0, word[end - 1] &- UInt8(ascii: "0") <= 9 { end -= 1 }
    let family = word.extracting(0..<end)
    let scope = RulesetSet(ruleset).rawValue
    let table = ActionID.table
    guard
      let found = table.find(name, scope: scope) ?? table.find(family, scope: scope)
        ?? table.findFamily(of: name),
      let id = ActionID(rawValue: UInt16(found.row))
    else { return .unknown }
    return found.isInScope ? .action(id) : .wrongRuleset(id)
  }

  /// The same for a decoded word.
  public static func match(_ word: String, in ruleset: Ruleset) -> ActionMatch {
    match(word.utf8.span, in: ruleset)
  }

  /// The names of the actions of a ruleset, for suggestions.
  public static func names(in ruleset: Ruleset) -> [String] {
    ActionID.allCases.lazy.map(\.info).filter { $0.rulesets.contains(ruleset) }.map(\.name)
  }
}
