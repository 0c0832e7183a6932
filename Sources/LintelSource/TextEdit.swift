/// A replacement of one run of bytes.
public struct TextEdit: Hashable, Sendable {
  public var range: SourceRange
  public var replacement: String

  public init(range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceFile {
  /// The bytes after `edits`, or nil if two of them overlap or one lies outside the file.
  ///
  /// Insertions at one place are applied in the order given.
  public func applying(_ edits: [TextEdit]) -> [UInt8]? {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var cursor = 0
    for (_, edit) in ordered {
      let indices = edit.range.indices
      guard edit.range.file == id, indices.lowerBound >= cursor, indices.upperBound <= bytes.count
      else { return nil }
      result += bytes[cursor..<indices.lowerBound]
      result += edit.replacement.utf8
      cursor = indices.upperBound
    }
    result += bytes[cursor...]
    return result
  }
}
