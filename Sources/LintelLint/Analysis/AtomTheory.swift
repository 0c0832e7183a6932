internal import LintelIR

/// What follows from a test of one sample: the part of the comparison of conditions that knows
/// about strings, numbers and addresses.
///
/// Every answer is on the safe side: false means "not known".
enum AtomTheory {
  /// True where every request that `a` matches is matched by `b` too.
  static func implies(_ a: Atom, _ b: Atom) -> Bool {
    guard a.sample == b.sample, !a.isVolatile else { return false }
    if a == b { return true }
    guard !a.isOpaque, !b.isOpaque else { return false }
    if a.matching == .integer, b.matching == .integer {
      guard let inner = IntegerRanges(a.patterns), let outer = IntegerRanges(b.patterns) else {
        return false
      }
      return outer.covers(inner)
    }
    guard !a.patterns.isEmpty, !b.patterns.isEmpty, !a.ignoresCase || b.ignoresCase else {
      return false
    }
    return a.patterns.allSatisfy { inner in
      let inner = b.ignoresCase ? inner.lowercased() : inner
      return b.patterns.contains { covers($0, b.matching, inner, a.matching) }
    }
  }

  /// True where no value can satisfy both, for a sample that has at most one value.
  static func excludes(_ a: Atom, _ b: Atom) -> Bool {
    guard a.sample == b.sample, !a.isVolatile, !a.isOpaque, !b.isOpaque else { return false }
    if a.matching == .integer, b.matching == .integer {
      guard let left = IntegerRanges(a.patterns), let right = IntegerRanges(b.patterns) else {
        return false
      }
      return !left.overlaps(right)
    }
    guard !a.patterns.isEmpty, !b.patterns.isEmpty else { return false }
    let folds = a.ignoresCase || b.ignoresCase
    return a.patterns.allSatisfy { left in
      b.patterns.allSatisfy { right in
        excludes(
          folds ? left.lowercased() : left, a.matching, folds ? right.lowercased() : right,
          b.matching)
      }
    }
  }

  /// True where every value that matches `inner` matches `outer`.
  private static func covers(
    _ outer: String, _ outerMethod: MatchingMethod, _ inner: String,
    _ innerMethod: MatchingMethod
  ) -> Bool {
    if outerMethod == innerMethod, outer == inner { return true }
    switch (outerMethod, innerMethod) {
    case (.prefix, .exact), (.prefix, .prefix): return inner.hasPrefix(outer)
    case (.suffix, .exact), (.suffix, .suffix): return inner.hasSuffix(outer)
    case (.substring, .exact), (.substring, .prefix), (.substring, .suffix),
      (.substring, .substring):
      return contains(inner, outer)
    case (.address, .address):
      guard let outer = Network(outer), let inner = Network(inner) else { return false }
      return outer.contains(inner)
    default: return false
    }
  }

  /// True where no value matches both.
  private static func excludes(
    _ left: String, _ leftMethod: MatchingMethod, _ right: String, _ rightMethod: MatchingMethod
  ) -> Bool {
    switch (leftMethod, rightMethod) {
    case (.exact, .exact): return left != right
    case (.exact, .prefix): return !left.hasPrefix(right)
    case (.prefix, .exact): return !right.hasPrefix(left)
    case (.prefix, .prefix): return !left.hasPrefix(right) && !right.hasPrefix(left)
    case (.exact, .suffix): return !left.hasSuffix(right)
    case (.suffix, .exact): return !right.hasSuffix(left)
    case (.suffix, .suffix): return !left.hasSuffix(right) && !right.hasSuffix(left)
    case (.address, .address):
      guard let left = Network(left), let right = Network(right) else { return false }
      return !left.contains(right) && !right.contains(left)
    default: return false
    }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    guard part.count <= text.count, !part.isEmpty else { return part.isEmpty }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

/// The integers that the patterns of an integer match accept. (HAProxy manual, chapter 7.1.2)
struct IntegerRanges {
  private var ranges: [ClosedRange<Int64>] = []

  /// Nil where a pattern is not a number, a range or an operator.
  init?(_ patterns: [String]) {
    var comparison = "eq"
    for pattern in patterns {
      if ["eq", "ge", "gt", "le", "lt"].contains(pattern) {
        comparison = pattern
        continue
      }
      guard let range = Self.range(pattern, comparison) else { return nil }
      ranges.append(range)
    }
    guard !ranges.isEmpty else { return nil }
  }

  private static func range(_ pattern: String, _ comparison: String) -> ClosedRange<Int64>? {
    if let value = Int64(pattern) {
      switch comparison {
      case "ge": return value...Int64.max
      case "gt": return value < Int64.max ? (value + 1)...Int64.max : nil
      case "le": return Int64.min...value
      case "lt": return value > Int64.min ? Int64.min...(value - 1) : nil
      default: return value...value
      }
    }
    let ends = pattern.split(separator: ":", omittingEmptySubsequences: false)
    guard comparison == "eq", ends.count == 2 else { return nil }
    let low = ends[0].isEmpty ? Int64.min : Int64(ends[0])
    let high = ends[1].isEmpty ? Int64.max : Int64(ends[1])
    guard let low, let high, low <= high else { return nil }
    return low...high
  }

  func covers(_ other: IntegerRanges) -> Bool {
    other.ranges.allSatisfy { inner in
      ranges.contains { $0.lowerBound <= inner.lowerBound && inner.upperBound <= $0.upperBound }
    }
  }

  func overlaps(_ other: IntegerRanges) -> Bool {
    other.ranges.contains { inner in ranges.contains { $0.overlaps(inner) } }
  }

  /// True where every integer of `range` is accepted.
  func covers(_ range: ClosedRange<Int64>) -> Bool {
    ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }
}

/// An IPv4 network: `10.0.0.0/8`.
struct Network {
  var address: UInt32
  var length: Int

  /// Nil where the text is not an IPv4 address or network.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let octets = first.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard octets.count == 4 else { return nil }
    var value: UInt32 = 0
    for octet in octets {
      guard let octet else { return nil }
      value = value << 8 | UInt32(octet)
    }
    var length = 32
    if parts.count == 2 {
      guard let stated = Int(parts[1]), (0...32).contains(stated) else { return nil }
      length = stated
    }
    self.length = length
    self.address = length == 0 ? 0 : value & (UInt32.max << UInt32(32 - length))
  }

  func contains(_ other: Network) -> Bool {
    guard length <= other.length else { return false }
    guard length > 0 else { return true }
    let shift = UInt32(32 - length)
    return address >> shift == other.address >> shift
  }
}
