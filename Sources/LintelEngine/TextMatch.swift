internal import LintelHTTP
internal import LintelPlan

/// A run of bytes that is tested against patterns.
struct Subject {
  var lower: Int
  var count: Int

  init(_ range: ByteRange) {
    lower = range.lowerBound
    count = Int(range.count)
  }

  init(lower: Int, upper: Int) {
    self.lower = lower
    count = upper - lower
  }
}

/// Compares parts of a message with the patterns of a plan, as the `-m` methods of HAProxy's
/// manual, section 7.1.3 define them.
struct TextMatcher {
  var match: Plan.Match
  var ignoresCase: Bool

  func matches(
    _ subject: Subject, in bytes: Span<UInt8>, _ pattern: PlanBytes, in blob: Span<UInt8>
  ) -> Bool {
    let count = Int(pattern.count)
    switch match {
    case .exact:
      return subject.count == count && agrees(subject.lower, bytes, pattern.indices, blob)
    case .prefix:
      return subject.count >= count && agrees(subject.lower, bytes, pattern.indices, blob)
    case .suffix:
      let start = subject.lower + subject.count - count
      return subject.count >= count && agrees(start, bytes, pattern.indices, blob)
    case .substring: return contains(subject, in: bytes, pattern.indices, blob)
    case .directory, .domain: return containsWord(subject, in: bytes, pattern, blob)
    case .found, .length, .integer, .network: return false
    }
  }

  private func agrees(
    _ start: Int, _ bytes: Span<UInt8>, _ pattern: Range<Int>, _ blob: Span<UInt8>
  ) -> Bool {
    var position = start
    for index in pattern {
      let byte = ignoresCase ? bytes[position].lowercased : bytes[position]
      if byte != blob[index] { return false }
      position &+= 1
    }
    return true
  }

  private func contains(
    _ subject: Subject, in bytes: Span<UInt8>, _ pattern: Range<Int>, _ blob: Span<UInt8>
  ) -> Bool {
    var start = subject.lower
    let last = subject.lower + subject.count - pattern.count
    while start <= last {
      if agrees(start, bytes, pattern, blob) { return true }
      start &+= 1
    }
    return false
  }

  /// Looks for the pattern, without delimiters around it, between delimiters of the subject.
  private func containsWord(
    _ subject: Subject, in bytes: Span<UInt8>, _ pattern: PlanBytes, _ blob: Span<UInt8>
  ) -> Bool {
    var lower = pattern.indices.lowerBound
    var upper = pattern.indices.upperBound
    while lower < upper, isDelimiter(blob[lower]) { lower += 1 }
    while upper > lower, isDelimiter(blob[upper - 1]) { upper -= 1 }
    guard lower < upper else { return false }
    let end = subject.lower + subject.count
    var start = subject.lower
    while start + (upper - lower) <= end {
      let isAfterEdge = start == subject.lower || isDelimiter(bytes[start - 1])
      if isAfterEdge, agrees(start, bytes, lower..<upper, blob) {
        let after = start + (upper - lower)
        if after == end || isDelimiter(bytes[after]) { return true }
      }
      start &+= 1
    }
    return false
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"): true
    case UInt8(ascii: "."), UInt8(ascii: ":"): match == .domain
    default: false
    }
  }
}
