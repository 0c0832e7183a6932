extension Array {
  /// Removes and returns the elements from `start` on, in an array of exactly their size.
  mutating func takeSuffix(from start: Int) -> [Element] {
    guard count > start else { return [] }
    var taken: [Element] = []
    taken.reserveCapacity(count - start)
    taken.append(contentsOf: self[start...])
    removeLast(count - start)
    return taken
  }
}
