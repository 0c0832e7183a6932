package import LintelSource

/// How the lines of a file look, as far as it is not all alike: the first place of each kind.
package struct LineStyle {
  /// The indentation of the first line that is indented in the rarer way.
  package private(set) var mixedIndent: SourceRange?
  /// True where more lines are indented with tabs than with blanks.
  package private(set) var prefersTabs = false
  /// The indentation of the first line that is indented deeper or less deep than nearly all others.
  package private(set) var unevenIndent: SourceRange?
  /// Blanks at the end of a line.
  package private(set) var trailingBlanks: SourceRange?
  /// What stands behind the longest column that is easily read.
  package private(set) var longLine: SourceRange?

  private static let longest = 160
  /// How many lines are alike for each that is not, where that one is an oversight.
  private static let rarity = 10

  /// Looks at both ends of each line.
  init(_ file: SourceFile) {
    var firstTab: SourceRange?
    var firstBlank: SourceRange?
    var (tabs, blanks) = (0, 0)
    var depths: [Int: (count: Int, first: SourceRange)] = [:]
    let bytes = file.bytes
    for number in 1...max(1, file.lineCount) {
      let line = file.line(number)
      guard let last = bytes[line].last, let first = bytes[line].first else { continue }
      if first == UInt8(ascii: "\t") {
        tabs += 1
        if firstTab == nil { firstTab = file.range(line.lowerBound..<line.lowerBound + 1) }
      } else if first == UInt8(ascii: " ") {
        blanks += 1
        let depth = bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
        if depth < line.count, bytes[line.lowerBound + depth] != UInt8(ascii: "#") {
          let place = file.range(line.lowerBound..<line.lowerBound + depth)
          depths[depth, default: (0, place)].count += 1
        }
        if firstBlank == nil { firstBlank = file.range(line.lowerBound..<line.lowerBound + 1) }
      }
      if trailingBlanks == nil, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
        let text = bytes[line].lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        trailingBlanks = file.range((text.map { $0 + 1 } ?? line.lowerBound)..<line.upperBound)
      }
      if longLine == nil, line.count > Self.longest {
        longLine = file.range(line.lowerBound + Self.longest..<line.upperBound)
      }
    }
    if tabs == 0, let usual = depths.max(by: { $0.value.count < $1.value.count }) {
      let others = depths.filter { $0.key != usual.key }.values
      let count = others.reduce(0) { $0 + $1.count }
      if count > 0, count * Self.rarity <= usual.value.count {
        unevenIndent = others.min { $0.first.lower < $1.first.lower }?.first
      }
    }
    prefersTabs = tabs > blanks
    if tabs > 0, blanks > 0 { mixedIndent = prefersTabs ? firstBlank : firstTab }
  }
}
