/// The keys of a section with those in front that others need before them: what allows others,
/// tests before the rules that may use them, and defaults before what they hold for.
///
/// Keys have no order in YAML, but lines have one in HAProxy's notation; otherwise the order stays.
///
/// - Parameter keywords: What stands under a key; nil where that is any line.
public func rankedKeys<Key>(_ keys: [Key], keywords: (Key) -> [KeywordForm]?) -> [Key] {
  func has(_ key: Key, _ property: (KeywordForm) -> Bool) -> Bool {
    keywords(key)?.contains(where: property) ?? false
  }
  var result = keys
  result.move(
    { key in has(key, \.statesDefaults) && !has(key, \.leadsFamily) },
    before: { key in has(key) { $0.family == .servers || $0.family == .binds } })
  result.move(
    { key in has(key, \.statesTest) },
    before: { key in keywords(key) == nil || has(key, \.takesCondition) })
  result.move({ key in has(key, \.allowsOthers) }, before: { _ in true })
  return result
}

extension Array {
  /// Moves the elements that `isMoved` picks in front of the first that `isTarget` picks.
  fileprivate mutating func move(
    _ isMoved: (Element) -> Bool, before isTarget: (Element) -> Bool
  ) {
    guard let target = firstIndex(where: { isTarget($0) || isMoved($0) }) else { return }
    let rest = self[target...]
    self = Array(self[..<target]) + rest.filter(isMoved) + rest.filter { !isMoved($0) }
  }
}
