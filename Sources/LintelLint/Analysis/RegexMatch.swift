extension RegexSyntax {
  /// Whether the expression matches a text, or, where that is only known to be the beginning of
  /// one, every text that begins so. Nil where it cannot be told.
  func matches(_ text: String, isBeginning: Bool, ignoresCase: Bool) -> Bool? {
    let run = RegexRun(text, isBeginning: isBeginning, ignoresCase: ignoresCase)
    guard let run else { return nil }
    let isFound = run.text.indices.contains { start in
      alternatives.contains { run.match($0, 0, at: start) { _ in true } }
    }
    if isFound { return true }
    return isBeginning || run.budget == 0 ? nil : false
  }
}

/// One search of a text.
private final class RegexRun {
  let text: [UInt8]
  private let isBeginning: Bool
  private let ignoresCase: Bool
  /// How many steps are left: an expression may try a text in very many ways.
  private(set) var budget = 2_000

  /// Nil for a text that is empty, long, or not ASCII.
  init?(_ text: String, isBeginning: Bool, ignoresCase: Bool) {
    self.text = Array(text.utf8)
    self.isBeginning = isBeginning
    self.ignoresCase = ignoresCase
    guard (1...128).contains(self.text.count), self.text.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
  }

  /// True where the nodes from `index` on match at a position, and then what `next` stands for.
  func match(
    _ nodes: [RegexSyntax.Node], _ index: Int, at position: Int, then next: (Int) -> Bool
  ) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1
    guard index < nodes.count else { return next(position) }
    switch nodes[index] {
    case .byte(let set):
      guard position < text.count, accepts(set, text[position]) else { return false }
      return match(nodes, index + 1, at: position + 1, then: next)
    case .start: return position == 0 && match(nodes, index + 1, at: position, then: next)
    case .end:
      // What follows a beginning is not known.
      guard !isBeginning, position == text.count else { return false }
      return match(nodes, index + 1, at: position, then: next)
    case .group(let alternatives):
      return alternatives.contains { inner in
        match(inner, 0, at: position) { match(nodes, index + 1, at: $0, then: next) }
      }
    case .repeated(let node, let count):
      return `repeat`(node, count, at: position) { match(nodes, index + 1, at: $0, then: next) }
    }
  }

  private func `repeat`(
    _ node: RegexSyntax.Node, _ count: ClosedRange<Int>, _ done: Int = 0, at position: Int,
    then next: (Int) -> Bool
  ) -> Bool {
    if done < count.upperBound {
      let isMore = match([node], 0, at: position) { end in
        // What matches nothing once does so as often as it must.
        end > position ? self.repeat(node, count, done + 1, at: end, then: next) : next(end)
      }
      if isMore { return true }
    }
    return done >= count.lowerBound && next(position)
  }

  private func accepts(_ set: ByteSet, _ byte: UInt8) -> Bool {
    guard ignoresCase else { return set.contains(byte) }
    let folded = byte | 0x20
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(folded) else {
      return set.contains(byte)
    }
    let (lower, upper) = (set.contains(folded), set.contains(folded & ~0x20))
    // What excludes a letter excludes it in both cases.
    return set.contains(0x80) ? lower && upper : lower || upper
  }
}
