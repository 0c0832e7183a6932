extension Array {
  /// Removes and returns the elements from `start` on, in an array of exactly their size.
  mutating func takeSuffix(from start: Int) -> [Element] {
    // Mostly it is one element, or two: these are moved, where more are copied and destroyed.
    switch count - start {
    case 1: return [removeLast()]
    case 2:
      let last = removeLast()
      return [removeLast(), last]
    case ...0: return []
    default: break
    }
    var taken: [Element] = []
    taken.reserveCapacity(count - start)
    taken.append(contentsOf: self[start...])
    removeLast(count - start)
    return taken
  }
}
