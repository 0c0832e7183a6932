extension Array {
  /// Removes and returns the elements from `start` on, in an array of exactly their size.
  ///
  /// They are moved one by one: a copy of a slice would retain what each of them holds.
  mutating func takeSuffix(from start: Int) -> [Element] {
    guard count > start else { return [] }
    let length = count - start
    return unsafe [Element](unsafeUninitializedCapacity: length) { buffer, taken in
      for index in stride(from: length - 1, through: 0, by: -1) {
        unsafe buffer.initializeElement(at: index, to: removeLast())
      }
      taken = length
    }
  }
}
