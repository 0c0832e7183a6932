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

extension EditSet {
  /// Applies the edits, and notes for each file that changes where its bytes were before.
  func apply(to files: inout [SourceFile], _ maps: inout [OffsetMap]) {
    for (position, file) in files.enumerated() {
      let edits = ordered(in: file.id)
      guard !edits.isEmpty, let bytes = applied(to: file) else { continue }
      maps[position].add(edits, fileLength: UInt32(file.bytes.count))
      files[position] = SourceFile(id: file.id, name: file.name, bytes: bytes)
    }
  }
}
