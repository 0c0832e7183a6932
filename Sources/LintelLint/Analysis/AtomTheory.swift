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
    // Whatever a value is compared with, there is one.
    if b.matching == .found, !b.isOpaque { return true }
    guard !a.isOpaque, !b.isOpaque else { return false }
    if a.comparesNumbers, a.matching == b.matching {
      guard let inner = a.integers, let outer = b.integers else { return false }
      return outer.covers(inner)
    }
    if a.matching == .address, b.matching == .address { return areNetworks(of: a, coveredBy: b) }
    if a.matching == .regex { return a.startTest.map { implies($0, b) } ?? false }
    guard !a.patterns.isEmpty, !b.patterns.isEmpty, !a.ignoresCase || b.ignoresCase else {
      return false
    }
    if b.matching == .regex {
      return (a.matching == .exact || a.matching == .prefix)
        && a.patterns.allSatisfy {
          b.matchesExpression($0, isBeginning: a.matching == .prefix) == true
        }
    }
    return a.patterns.allSatisfy { inner in
      let inner = b.ignoresCase ? inner.lowercased() : inner
      return b.patterns.contains { covers($0, b.matching, inner, a.matching) }
    }
  }

  /// True where no value can satisfy both, for a sample that has at most one value.
  static func excludes(_ a: Atom, _ b: Atom) -> Bool {
    guard a.sample == b.sample, !a.isVolatile, !a.isOpaque, !b.isOpaque else { return false }
    if a.comparesNumbers, a.matching == b.matching {
      guard let left = a.integers, let right = b.integers else { return false }
      return !left.overlaps(right)
    }
    if a.matching == .address, b.matching == .address { return exclude(a.networks, b.networks) }
    if a.matching == .regex { return a.startTest.map { excludes($0, b) } ?? false }
    if b.matching == .regex {
      let isDecided = a.matching == .exact && (!a.ignoresCase || b.ignoresCase)
      if isDecided, a.patterns.allSatisfy({ b.matchesExpression($0) == false }) { return true }
      return b.startTest.map { excludes(a, $0) } ?? false
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
    case (.directory, .exact), (.directory, .prefix):
      // The last segment of a beginning may go on.
      let segments = inner.split(separator: "/", omittingEmptySubsequences: false)
      let whole = innerMethod == .prefix ? segments.dropLast() : segments[...]
      let name = outer.drop { $0 == "/" }
      return !name.isEmpty && !name.contains("/") && whole.contains(name)
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
    default: return false
    }
  }

  /// True where each address or network of one test is, or lies in, one of the other.
  private static func areNetworks(of inner: Atom, coveredBy outer: Atom) -> Bool {
    guard !inner.patterns.isEmpty else { return false }
    return inner.patterns.indices.allSatisfy { position in
      if let network = inner.networks[position] {
        return network.isCovered(by: outer.networks)
      }
      return outer.patterns.contains(inner.patterns[position])
    }
  }

  /// True where no network of one list shares an address with one of the other.
  private static func exclude(_ left: [Network?], _ right: [Network?]) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.allSatisfy { left in
      guard let left else { return false }
      return right.allSatisfy { right in
        guard let right else { return false }
        return !left.contains(right) && !right.contains(left)
      }
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

extension Atom {
  /// True where the value, or its length, is compared with ranges of numbers.
  fileprivate var comparesNumbers: Bool { matching == .integer || matching == .length }
}
