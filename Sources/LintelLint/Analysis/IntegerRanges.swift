/// The integers that the patterns of an integer match accept. (HAProxy manual, chapter 7.1.2)
struct IntegerRanges: Sendable {
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
