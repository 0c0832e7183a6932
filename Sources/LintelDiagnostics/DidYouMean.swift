/// The candidate closest to `word`, or nil if none is close enough to be a likely slip.
///
/// The distance counts insertions, deletions, replacements and swaps of neighbours as one each
/// (optimal string alignment). A third of the word's length, at least one and at most three, may
/// differ.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  // Words of this length are not compared, and candidates may be made one by one.
  guard !word.isEmpty, word.utf8.count <= 64 else { return nil }
  return nearest(to: Spelling(word), among: candidates.lazy.map { ($0, Spelling($0)) })
}

func alignmentDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in a.indices {
    current[0] = i + 1
    for j in b.indices {
      let cost = a[i] == b[j] ? 0 : 1
      var distance = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      current[j + 1] = distance
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
