/// Names that a misspelt word may mean, prepared for many words: a damaged file has a hundred
/// thousand.
public struct SpellingCandidates: Sendable {
  public let names: [String]
  private let spellings: [Spelling]

  public init(_ names: [String]) {
    self.names = names
    spellings = names.map { Spelling($0) }
  }

  /// The closest of the names, or nil if all are too far away; see ``didYouMean(_:among:)``.
  public func closest(to word: String) -> String? {
    nearest(to: Spelling(word), among: zip(names, spellings))
  }
}

/// What tells that two words are far apart before they are compared letter by letter.
struct Spelling: Sendable {
  let bytes: [UInt8]
  /// The bytes that occur, as a set in which some share a place.
  private let letters: UInt64

  init(_ word: String) {
    bytes = Array(word.utf8)
    letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether the words may be `limit` edits apart, or fewer.
  func isNear(_ other: Spelling, limit: Int) -> Bool {
    // Each letter that one of them lacks takes an edit: nearly all candidates fail here.
    abs(bytes.count - other.bytes.count) <= limit
      && (letters & ~other.letters).nonzeroBitCount <= limit
      && (other.letters & ~letters).nonzeroBitCount <= limit
  }
}

func nearest(
  to target: Spelling, among candidates: some Sequence<(String, Spelling)>
) -> String? {
  let count = target.bytes.count
  guard count > 0, count <= 64 else { return nil }
  let limit = max(1, min(3, count / 3))
  var best: (candidate: String, distance: Int)?
  for (candidate, spelling) in candidates where target.isNear(spelling, limit: limit) {
    let distance = alignmentDistance(target.bytes, spelling.bytes)
    if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.candidate
}
