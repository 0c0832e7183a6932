internal import LintelSource

/// Where bytes of an edited file were before the edits.
struct OffsetMap {
  /// A run of bytes that an edit left alone, or the end of one.
  private struct Run {
    var new: UInt32
    var old: UInt32
    var length: UInt32
  }

  /// The runs of each round, the first round first.
  private var rounds: [[Run]] = []

  mutating func add(_ edits: [TextEdit], fileLength: UInt32) {
    var runs: [Run] = []
    var old: UInt32 = 0
    var new: UInt32 = 0
    for edit in edits {
      let length = edit.range.lower - old
      runs.append(Run(new: new, old: old, length: length))
      new += length + UInt32(edit.replacement.utf8.count)
      old = edit.range.upper
    }
    runs.append(Run(new: new, old: old, length: fileLength - old))
    rounds.append(runs)
  }

  /// The offset in the file as it was given; of what an edit wrote, the place of the edit.
  func original(_ offset: UInt32) -> UInt32 {
    var offset = offset
    for runs in rounds.reversed() {
      var low = 0
      var high = runs.count
      while high - low > 1 {
        let middle = low + (high - low) / 2
        if runs[middle].new <= offset { low = middle } else { high = middle }
      }
      let run = runs[low]
      offset = run.old + min(offset - min(run.new, offset), run.length)
    }
    return offset
  }
}

/// The edits of one round: no two of them touch the same bytes.
struct UpgradeRound {
  private var edits: [[TextEdit]]
  /// The taken ranges of each file, in order.
  private var taken: [[Range<UInt32>]]
  private let index: [FileID: Int]

  init(files: [SourceFile]) {
    edits = files.map { _ in [] }
    taken = files.map { _ in [] }
    var index: [FileID: Int] = [:]
    for (position, file) in files.enumerated() { index[file.id] = position }
    self.index = index
  }

  var isEmpty: Bool { edits.allSatisfy(\.isEmpty) }

  /// Takes all edits of a proposal, or none if one of them is in the way of another.
  mutating func take(_ proposed: [TextEdit]) -> Bool {
    for edit in proposed {
      guard let file = index[edit.range.file] else { return false }
      let position = Self.position(of: edit.range, in: taken[file])
      guard isFree(edit.range, file, position) else { return false }
    }
    for edit in proposed {
      guard let file = index[edit.range.file] else { continue }
      edits[file].append(edit)
      let position = Self.position(of: edit.range, in: taken[file])
      taken[file].insert(edit.range.lower..<edit.range.upper, at: position)
    }
    return true
  }

  /// Whether nothing taken lies in the range; an insertion at either end of it is no obstacle.
  private func isFree(_ range: SourceRange, _ file: Int, _ position: Int) -> Bool {
    let taken = taken[file]
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

  func apply(to files: inout [SourceFile], _ maps: inout [OffsetMap]) {
    for position in files.indices where !edits[position].isEmpty {
      let file = files[position]
      // What is inserted before a range must come before its replacement.
      let ordered = edits[position].enumerated().sorted { a, b in
        let (one, other) = (a.element.range, b.element.range)
        if one.lower != other.lower { return one.lower < other.lower }
        if one.isEmpty != other.isEmpty { return one.isEmpty }
        return a.offset < b.offset
      }.map(\.element)
      guard let bytes = file.applying(ordered), bytes.count <= SourceFile.byteLimit else {
        continue
      }
      maps[position].add(ordered, fileLength: UInt32(file.bytes.count))
      files[position] = SourceFile(id: file.id, name: file.name, bytes: bytes)
    }
  }
}
