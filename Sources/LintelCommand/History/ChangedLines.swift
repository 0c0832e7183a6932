package import LintelSource

/// Lines of one file that are new or have changed.
package struct ChangedLines: Hashable, Sendable {
  /// One-based, in order, without a common line; nil for every line.
  private var ranges: [ClosedRange<Int>]?

  /// Every line, as of a file that was not there before.
  package static let all = ChangedLines(ranges: nil)

  private init(ranges: [ClosedRange<Int>]?) { self.ranges = ranges }

  /// Reads the places of changes from a patch of one file without unchanged lines, as
  /// `git diff -U0` prints it.
  ///
  /// A line of a change starts with `+`, `-` or a backslash, so none is taken for the head of a
  /// hunk, `@@ -A,B +C,D @@`. (git-diff(1), "Generating patch text with -p")
  package init(patch: [UInt8]) {
    var ranges: [ClosedRange<Int>] = []
    for line in patch.split(separator: UInt8(ascii: "\n")) where line.starts(with: "@@ ".utf8) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count > 2, words[2].first == UInt8(ascii: "+") else { continue }
      let numbers = words[2].dropFirst().split(separator: UInt8(ascii: ","))
        .map { Int(String(decoding: $0, as: UTF8.self)) }
      guard let first = numbers.first ?? nil, first > 0 else { continue }
      let count = numbers.count > 1 ? numbers[1] ?? 0 : 1
      guard count > 0, count <= Int(UInt32.max), first <= Int(UInt32.max) else { continue }
      ranges.append(first...first + count - 1)
    }
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  package func contains(_ range: SourceRange, of file: SourceFile) -> Bool {
    guard let ranges else { return true }
    let first = file.position(at: range.lower).line
    let last = max(first, file.position(at: range.isEmpty ? range.upper : range.upper - 1).line)
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if ranges[middle].upperBound < first { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= last
  }
}
