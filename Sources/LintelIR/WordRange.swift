public import LintelSource

extension Word {
  /// The place of some bytes of the word's text: exact where the word is written without quotes,
  /// escapes and variables, the whole word otherwise.
  public func range(of bytes: Range<Int>) -> SourceRange {
    let length = Int(range.upper - range.lower)
    guard template == nil, length == text.utf8.count, bytes.upperBound <= length,
      bytes.lowerBound >= 0
    else { return range }
    return SourceRange(
      file: range.file, lower: range.lower + UInt32(bytes.lowerBound),
      upper: range.lower + UInt32(bytes.upperBound))
  }
}
