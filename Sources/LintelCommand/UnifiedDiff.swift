package import LintelSource

/// What changes in a file, in the form that `patch` reads.
package struct UnifiedDiff {
  /// Unchanged lines shown around a change.
  private static let contextLines = 3

  private enum Step {
    case kept(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)

    var isChange: Bool {
      if case .kept = self { false } else { true }
    }
  }

  package private(set) var bytes: [UInt8] = []

  package init(of file: SourceFile, becoming new: [UInt8]) {
    let steps = Self.steps(from: Self.lines(file.bytes), to: Self.lines(new))
    write("--- \(file.name)\n+++ \(file.name)\n")
    var old = 1
    var fresh = 1
    var position = 0
    while let hunk = Self.nextHunk(in: steps, from: position) {
      for step in steps[position..<hunk.lowerBound] { Self.count(step, &old, &fresh) }
      var (oldEnd, freshEnd) = (old, fresh)
      for step in steps[hunk] { Self.count(step, &oldEnd, &freshEnd) }
      write("@@ -\(old),\(oldEnd - old) +\(fresh),\(freshEnd - fresh) @@\n")
      for step in steps[hunk] { write(step) }
      (old, fresh, position) = (oldEnd, freshEnd, hunk.upperBound)
    }
  }

  /// The lines with their ends, so that a last line without one differs from one with it.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func steps(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Step] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [Step] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        steps.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if newIndex < new.count, added.contains(newIndex) {
        steps.append(.added(new[newIndex]))
        newIndex += 1
      } else {
        guard oldIndex < old.count else { break }
        steps.append(.kept(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return steps
  }

  /// The next run of changes with the unchanged lines around it.
  private static func nextHunk(in steps: [Step], from position: Int) -> Range<Int>? {
    guard let first = steps[position...].firstIndex(where: \.isChange) else { return nil }
    var last = first
    var index = first
    while index < steps.count, index - last <= 2 * contextLines {
      if steps[index].isChange { last = index }
      index += 1
    }
    return max(position, first - contextLines)..<min(steps.count, last + 1 + contextLines)
  }

  private static func count(_ step: Step, _ old: inout Int, _ fresh: inout Int) {
    switch step {
    case .kept:
      old += 1
      fresh += 1
    case .removed: old += 1
    case .added: fresh += 1
    }
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func write(_ step: Step) {
    switch step {
    case .kept(let line): bytes += " ".utf8 + line
    case .removed(let line): bytes += "-".utf8 + line
    case .added(let line): bytes += "+".utf8 + line
    }
    if bytes.last != 0x0A { write("\n\\ No newline at end of file\n") }
  }
}
