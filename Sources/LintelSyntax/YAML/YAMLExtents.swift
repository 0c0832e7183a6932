internal import LintelSource

/// Where the content of a node starts and ends, which libyaml's marks tell only roughly.
extension YAMLTreeBuilder {
  /// The offset after the anchor and the tag that a range starts with.
  func contentStart(_ range: Range<Int>) -> Int {
    let bytes = file.bytes
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while at < range.upperBound, !isSpace(bytes[at]) { at += 1 }
      case Byte.hash:
        at = lineEnd(after: at, limit: range.upperBound)
      case let byte where isSpace(byte): at += 1
      default: return at
      }
    }
    return range.upperBound
  }

  /// The end of the text of a block scalar, without the blank lines after it.
  func blockScalarEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(file.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The offset of the line feed after `offset`, or `limit`.
  func lineEnd(after offset: Int, limit: Int) -> Int {
    var at = offset
    while at < limit, file.bytes[at] != Byte.lineFeed { at += 1 }
    return at
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == Byte.tab || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }
}
