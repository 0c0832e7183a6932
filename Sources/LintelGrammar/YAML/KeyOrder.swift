/// A key of a section with what stands under it, as far as its place among the others goes.
public protocol RankedKey {
  /// The keywords that stand under the key; nil where that may be any line.
  var keywords: [KeywordForm]? { get }
  /// The names of the tests that its lines state.
  var statedTests: [String] { get }
  /// Whether one of its lines names one of these tests.
  func mentions(_ tests: Set<String>) -> Bool
}

/// The keys of a section in the order in which they hold: that in which they are written, save that
/// what others need goes in front of them. These are what allows others, tests that a rule above
/// them names, and defaults below what they hold for.
///
/// Keys have no order for many tools that write YAML, but lines have one in HAProxy's notation.
public func rankedKeys<Key: RankedKey>(_ keys: [Key]) -> [Key] {
  func has(_ key: Key, _ property: (KeywordForm) -> Bool) -> Bool {
    key.keywords?.contains(where: property) ?? false
  }
  var result = keys
  for family in OrderFamily.allCases {
    result.move(
      { key in has(key) { $0.family == family && $0.statesDefaults } && !has(key, \.leadsFamily) },
      before: { key in has(key) { $0.family == family } })
  }
  if let rule = result.firstRuleBeforeItsTest { result.moveTests(before: rule) }
  result.move(
    { key in has(key, \.allowsOthers) },
    before: { key in key.keywords == nil || has(key, \.needsAllowance) })
  return result
}

extension Array {
  /// Moves the elements that `isMoved` picks in front of the first that `isTarget` picks.
  fileprivate mutating func move(
    _ isMoved: (Element) -> Bool, before isTarget: (Element) -> Bool
  ) {
    guard let target = firstIndex(where: { isTarget($0) || isMoved($0) }) else { return }
    let first = self[target...].firstIndex(where: isTarget) ?? endIndex
    guard self[first...].contains(where: isMoved) else { return }
    let rest = self[target...]
    self = Array(self[..<target]) + rest.filter(isMoved) + rest.filter { !isMoved($0) }
  }
}

extension Array where Element: RankedKey {
  private func statesTests(_ index: Int) -> Bool {
    self[index].keywords?.contains(where: \.statesTest) ?? false
  }

  /// The position of the first rule that names a test which is stated below it only.
  fileprivate var firstRuleBeforeItsTest: Int? {
    guard let last = indices.last(where: statesTests) else { return nil }
    func isRule(_ index: Int) -> Bool {
      self[index].keywords?.contains(where: \.takesCondition) ?? true
    }
    guard let first = self[..<last].indices.first(where: isRule) else { return nil }
    var below = Set(self[first...last].indices.filter(statesTests).flatMap { self[$0].statedTests })
    for index in self[..<first].indices { below.subtract(self[index].statedTests) }
    for index in first..<last {
      below.subtract(self[index].statedTests)
      if isRule(index), self[index].mentions(below) { return index }
    }
    return nil
  }

  fileprivate mutating func moveTests(before target: Int) {
    let rest = self[target...].indices
    let tests = rest.filter(statesTests).map { self[$0] }
    let others = rest.filter { !statesTests($0) }.map { self[$0] }
    self = Array(self[..<target]) + tests + others
  }
}
