internal import LintelSource

/// A file of one entry a line, as maps and pattern files are: a `#` in the first column starts a
/// comment, blanks around an entry do not count. (HAProxy manual, chapter 7.1)
struct LineFile {
  struct Line {
    /// Without the blanks around it.
    var content: Range<Int>
  }

  let file: SourceFile
  private(set) var lines: [Line] = []

  init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      add(start, end)
      start = end + 1
    }
  }

  private mutating func add(_ start: Int, _ end: Int) {
    let bytes = file.bytes
    guard start < end, bytes[start] != UInt8(ascii: "#") else { return }
    var lower = start
    while lower < end, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    // A carriage return or NUL byte ends an entry.
    var upper = lower
    while upper < end, bytes[upper] != 0x0D, bytes[upper] != 0 { upper += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    if lower < upper { lines.append(Line(content: lower..<upper)) }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  /// The first word of a line and what follows it.
  func keyAndValue(_ line: Line) -> (key: Range<Int>, value: Range<Int>) {
    let range = line.content
    var at = range.lowerBound
    while at < range.upperBound, file.bytes[at] != 0x20, file.bytes[at] != 0x09 { at += 1 }
    var value = at
    while value < range.upperBound, file.bytes[value] == 0x20 || file.bytes[value] == 0x09 {
      value += 1
    }
    return (range.lowerBound..<at, value..<range.upperBound)
  }
}
