internal import LintelSource

/// One line of a file as a terminal shows it, with a caret under a part of it.
struct Excerpt {
  /// The line, its tabs as blanks and its control characters as U+FFFD.
  var line: String
  /// Blanks and carets; nil where there is nothing to point at.
  var carets: String

  /// How many columns are shown of a longer line.
  static let columnLimit = 96
  /// How far apart tab stops are.
  static let tabWidth = 4
  private static let ellipsis = "..."

  /// The first line of `range`.
  init(_ range: SourceRange, in file: SourceFile) {
    let bounds = file.line(file.position(at: range.lower).line)
    let lower = min(max(Int(range.lower), bounds.lowerBound), bounds.upperBound)
    let upper = min(max(Int(range.upper), lower), bounds.upperBound)
    if bounds.count <= Self.columnLimit,
      file.bytes[bounds].allSatisfy({ (0x20..<0x7F) ~= $0 })
    {
      // One column for each byte, which nearly every line has.
      line = Self.trimmed(file.bytes[bounds])
      carets =
        String(repeating: " ", count: lower - bounds.lowerBound)
        + String(repeating: "^", count: max(1, upper - lower))
      return
    }
    let before = String(decoding: file.bytes[bounds.lowerBound..<lower], as: UTF8.self)
    let marked = String(decoding: file.bytes[lower..<upper], as: UTF8.self)
    let after = String(decoding: file.bytes[upper..<bounds.upperBound], as: UTF8.self)

    var cells: [(scalar: Unicode.Scalar, width: Int)] = []
    var column = 0
    Self.append(before, to: &cells, column: &column)
    let firstCell = cells.count
    let start = column
    Self.append(marked, to: &cells, column: &column)
    let end = column
    Self.append(after, to: &cells, column: &column)

    let window = Self.window(cells.map(\.width), from: firstCell, width: column, start: start)
    let skipped = cells[..<window.lowerBound].reduce(0) { $0 + $1.width }
    let shown = cells[window]
    let shownWidth = shown.reduce(0) { $0 + $1.width }
    var text = String(String.UnicodeScalarView(shown.map(\.scalar)))
    var indent = start - skipped
    if window.lowerBound > 0 {
      text = Self.ellipsis + text
      indent += Self.ellipsis.count
    }
    if window.upperBound < cells.count { text += Self.ellipsis }
    while text.last == " " { text.removeLast() }
    line = text
    let caretCount = max(1, min(end - start, shownWidth - (start - skipped)))
    carets =
      String(repeating: " ", count: max(0, indent)) + String(repeating: "^", count: caretCount)
  }

  /// The text of bytes without the blanks at its end.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func append(
    _ text: String, to cells: inout [(scalar: Unicode.Scalar, width: Int)], column: inout Int
  ) {
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        repeat {
          cells.append((" ", 1))
          column += 1
        } while column % tabWidth != 0
        continue
      }
      let shown: Unicode.Scalar = scalar.isControl ? "\u{FFFD}" : scalar
      let width = shown.columnWidth
      cells.append((shown, width))
      column += width
    }
  }

  /// The cells to show: all of a short line, otherwise a part around the cell `first`.
  private static func window(
    _ widths: [Int], from first: Int, width: Int, start: Int
  ) -> Range<Int> {
    guard width > columnLimit else { return 0..<widths.count }
    var lower = 0
    if start > columnLimit * 2 / 3 {
      lower = first
      var lead = 0
      while lower > 0, lead < columnLimit / 3 {
        lower -= 1
        lead += widths[lower]
      }
    }
    var upper = lower
    var shown = 0
    while upper < widths.count, shown < columnLimit {
      shown += widths[upper]
      upper += 1
    }
    return lower..<upper
  }
}

extension Unicode.Scalar {
  /// How many terminal columns the scalar takes: none for marks, two for wide East Asian
  /// characters and pictographs. (Unicode Standard Annex 11)
  var columnWidth: Int {
    guard value >= 0x300 else { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
