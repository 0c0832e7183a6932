/// Edits of several files of which no two touch the same bytes.
///
/// What belongs together is taken as a whole or not at all, and what comes first wins, so the same
/// proposals in the same order give the same result.
public struct EditSet: Sendable {
  /// The edits of each file, in the order in which they were taken.
  private var edits: [FileID: [TextEdit]] = [:]
  /// The taken ranges of each file, in order.
  private var taken: [FileID: [Range<UInt32>]] = [:]

  public init() {}

  public var isEmpty: Bool { edits.isEmpty }

  /// The files that change.
  public var files: [FileID] { edits.keys.sorted() }

  /// Takes all of some edits, or none if one of them is in the way of another.
  ///
  /// An insertion at either end of a taken range is in nobody's way.
  public mutating func take(_ proposed: [TextEdit]) -> Bool {
    for edit in proposed {
      guard isFree(edit.range) else { return false }
    }
    for edit in proposed {
      let file = edit.range.file
      edits[file, default: []].append(edit)
      let position = Self.position(of: edit.range, in: taken[file, default: []])
      taken[file, default: []].insert(edit.range.lower..<edit.range.upper, at: position)
    }
    return true
  }

  /// The edits of a file in the order of their places; what is inserted before a range comes before
  /// its replacement.
  public func ordered(in file: FileID) -> [TextEdit] {
    (edits[file] ?? []).enumerated().sorted { a, b in
      let (one, other) = (a.element.range, b.element.range)
      if one.lower != other.lower { return one.lower < other.lower }
      if one.isEmpty != other.isEmpty { return one.isEmpty }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// The bytes of a file after its edits, or nil where an edit lies outside the file or the result
  /// is larger than a file may be.
  public func applied(to file: SourceFile) -> [UInt8]? {
    guard let bytes = file.applying(ordered(in: file.id)), bytes.count <= SourceFile.byteLimit
    else { return nil }
    return bytes
  }

  private func isFree(_ range: SourceRange) -> Bool {
    guard let taken = taken[range.file] else { return true }
    let position = Self.position(of: range, in: taken)
    if position > 0, taken[position - 1].upperBound > range.lower { return false }
    var next = position
    while next < taken.count, taken[next].lowerBound < range.upper {
      guard taken[next].isEmpty, taken[next].lowerBound == range.lower else { return false }
      next += 1
    }
    return true
  }

  /// The position of the first taken range that does not start before `range`.
  private static func position(of range: SourceRange, in taken: [Range<UInt32>]) -> Int {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = low + (high - low) / 2
      if taken[middle].lowerBound < range.lower { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
