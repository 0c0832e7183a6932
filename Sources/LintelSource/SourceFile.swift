/// One input, read whole, with the index that turns offsets into lines.
public struct SourceFile: Sendable {
  /// The most bytes one file may have: offsets are 32-bit.
  public static let byteLimit = Int(UInt32.max)

  public let id: FileID

  /// The name to print, as the user gave it; `-` is standard input.
  public let name: String

  public let bytes: [UInt8]

  /// Whether no byte is above 0x7F.
  public let isASCII: Bool

  /// The offset at which each line starts; the first is always zero.
  private let lineStarts: [UInt32]

  /// - Precondition: `bytes.count <= SourceFile.byteLimit`; the reader has refused more.
  public init(id: FileID, name: String, bytes: [UInt8]) {
    precondition(bytes.count <= SourceFile.byteLimit, "a source file is limited to 4 GiB")
    self.id = id
    self.name = name
    self.bytes = bytes
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    let span = bytes.span
    var union: UInt8 = 0
    for offset in span.indices {
      let byte = span[offset]
      union |= byte
      if byte == UInt8(ascii: "\n") { starts.append(UInt32(offset) + 1) }
    }
    self.lineStarts = starts
    self.isASCII = union < 0x80
  }

  public init(id: FileID, name: String, text: String) {
    self.init(id: id, name: name, bytes: Array(text.utf8))
  }

  /// How many lines the file has; a final line feed does not open another.
  public var lineCount: Int {
    let last = lineStarts.count
    return lineStarts[last - 1] == UInt32(bytes.count) && last > 1 ? last - 1 : last
  }

  /// The range of the whole file.
  public var range: SourceRange {
    SourceRange(file: id, lower: 0, upper: UInt32(bytes.count))
  }

  public func range(_ indices: Range<Int>) -> SourceRange {
    SourceRange(file: id, lower: UInt32(indices.lowerBound), upper: UInt32(indices.upperBound))
  }

  /// The line and column of an offset; an offset past the end is read as the end.
  public func position(at offset: UInt32) -> SourcePosition {
    let offset = min(offset, UInt32(bytes.count))
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: Int(offset - lineStarts[low]) + 1)
  }

  /// The bytes of a line, without its line feed or carriage return.
  ///
  /// - Parameter line: One-based; a line that does not exist is empty.
  public func line(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text of a range; bytes that are not UTF-8 are shown as U+FFFD.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

/// A place as people and editors count it.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// One-based.
  public var line: Int
  /// One-based, in bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
