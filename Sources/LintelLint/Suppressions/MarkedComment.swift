internal import LintelSource

/// A comment that speaks to lintel: `# lintel: ...`.
struct MarkedComment: Sendable {
  /// From the `#` to the end of the line.
  var range: SourceRange
  /// One-based.
  var line: Int
  /// True where nothing else stands on the line.
  var isOwnLine: Bool
  /// What follows the mark, without blanks at either end.
  var body: String
  /// Where the body starts in the file.
  var bodyOffset: UInt32

  private static let mark = Array("lintel:".utf8)

  /// The comments of a file, in order; most files have none and are not split into lines.
  static func all(in file: SourceFile, isYAML: Bool) -> [MarkedComment] {
    var comments: [MarkedComment] = []
    var last = 0
    for offset in offsets(in: file.bytes.span) {
      let line = file.position(at: UInt32(offset)).line
      guard line != last else { continue }
      last = line
      if let comment = MarkedComment(onLine: line, of: file, isYAML: isYAML) {
        comments.append(comment)
      }
    }
    return comments
  }

  /// Where the mark may stand, in comments and elsewhere.
  private static func offsets(in bytes: Span<UInt8>) -> [Int] {
    var offsets: [Int] = []
    var index = mark.count - 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ":"), isMark(bytes, endingAt: index) { offsets.append(index) }
      index += 1
    }
    return offsets
  }

  private static func isMark(_ bytes: Span<UInt8>, endingAt end: Int) -> Bool {
    let start = end + 1 - mark.count
    for position in mark.indices where bytes[start + position] != mark[position] { return false }
    return true
  }

  private init?(onLine line: Int, of file: SourceFile, isYAML: Bool) {
    let bounds = file.line(line)
    let bytes = file.bytes[bounds]
    guard let hash = isYAML ? Self.yamlComment(in: bytes) : Self.comment(in: bytes) else {
      return nil
    }
    let text = bytes[(hash + 1)...]
    guard let start = text.firstIndex(where: { !Self.isBlank($0) }),
      bytes[start...].starts(with: Self.mark)
    else { return nil }
    var body = bytes[(start + Self.mark.count)...].drop(while: Self.isBlank)
    let offset = body.startIndex
    while let last = body.last, Self.isBlank(last) { body.removeLast() }
    self.line = line
    self.range = file.range(hash..<bounds.upperBound)
    self.isOwnLine = bytes[..<hash].allSatisfy(Self.isBlank)
    self.body = String(decoding: body, as: UTF8.self)
    self.bodyOffset = UInt32(offset)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The `#` that starts the comment of a line in HAProxy's notation: the first one outside
  /// quotes that is not escaped. (HAProxy configuration manual, 2.2)
  private static func comment(in line: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        index += 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: "#") { return index }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
      index += 1
    }
    return nil
  }

  /// The `#` that starts the comment of a line of YAML: after a blank or at the start, outside
  /// quotes. (YAML 1.2, 6.6)
  private static func yamlComment(in line: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    var before: UInt8 = 0x20
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == quote {
        // Two single quotes within single quotes are one.
        let next = index + 1
        if byte == UInt8(ascii: "'"), next < line.endIndex, line[next] == byte {
          index = next
        } else {
          quote = nil
        }
      } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
        index += 1
      } else if quote == nil {
        if byte == UInt8(ascii: "#"), isBlank(before) { return index }
        let opens = isBlank(before) || "[{,".utf8.contains(before)
        if opens, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
      before = byte
      index += 1
    }
    return nil
  }
}
