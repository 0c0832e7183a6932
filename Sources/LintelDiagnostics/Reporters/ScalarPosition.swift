internal import LintelSource

extension SourceFile {
  /// The position of an offset with its column counted in Unicode code points, one-based; a byte
  /// that is not UTF-8 counts as one.
  func scalarPosition(at offset: UInt32) -> SourcePosition {
    let place = position(at: offset)
    let start = line(place.line).lowerBound
    let end = min(start + place.column - 1, bytes.count)
    let before = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    return SourcePosition(line: place.line, column: before.unicodeScalars.count + 1)
  }
}
