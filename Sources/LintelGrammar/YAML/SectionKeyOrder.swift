/// What a key of the document holds.
public enum SectionKey: Hashable, Sendable {
  /// The sections of a kind.
  case kind(SectionKind)
  /// Sections of any kind in their order.
  case ordered
  case other
}

/// The keys of a document in the order in which they hold: that in which they are written, save
/// that `global` goes in front of all and `defaults` in front of the proxies they hold for.
public func rankedSectionKeys<Key>(_ keys: [Key], _ kind: (Key) -> SectionKey) -> [Key] {
  func isProxy(_ key: Key) -> Bool {
    switch kind(key) {
    case .kind(let kind): kind.isProxy && kind != .defaults
    case .ordered: true
    case .other: false
    }
  }
  var result = keys.filter { kind($0) == .kind(.global) }
  result += keys.filter { kind($0) != .kind(.global) }
  guard let proxy = result.firstIndex(where: isProxy) else { return result }
  let late = result[proxy...]
  return Array(result[..<proxy]) + late.filter { kind($0) == .kind(.defaults) }
    + late.filter { kind($0) != .kind(.defaults) }
}
