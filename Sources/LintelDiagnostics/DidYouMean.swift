/// The candidate closest to `word`, or nil if none is close enough to be a likely slip.
///
/// The distance counts insertions, deletions, replacements and swaps of neighbours as one each
/// (optimal string alignment). A third of the word's length, at least one and at most three, may
/// differ.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(word.utf8)
  guard !target.isEmpty, target.count <= 64 else { return nil }
  let limit = max(1, min(3, target.count / 3))
  let letters = byteSet(word)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    guard abs(candidate.utf8.count - target.count) <= limit else { continue }
    // Each letter that one of them lacks takes an edit: nearly all candidates fail here.
    let others = byteSet(candidate)
    guard (letters & ~others).nonzeroBitCount <= limit,
      (others & ~letters).nonzeroBitCount <= limit
    else { continue }
    let distance = alignmentDistance(target, Array(candidate.utf8))
    if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The bytes that occur in a word, as a set in which some share a place.
private func byteSet(_ word: String) -> UInt64 {
  let bytes = word.utf8.span
  var set: UInt64 = 0
  for index in bytes.indices { set |= 1 << UInt64(bytes[index] & 63) }
  return set
}

private func alignmentDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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
