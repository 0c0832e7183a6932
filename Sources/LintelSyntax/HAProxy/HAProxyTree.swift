public import LintelDiagnostics
public import LintelSource

/// One file in HAProxy's notation, cut into lines and words, with nothing lost.
///
/// Storage is three flat arrays of small structs over the bytes of ``file``: a tree of a 3 MB file
/// costs two dozen allocations. A word is a range; what it *says*, once quotes, escapes and
/// environment references are gone, is computed on demand by ``decode(_:environment:)`` and
/// ``decodedWords(of:environment:)``.
///
/// Source: HAProxy 3.4 configuration manual, chapters 2.1 to 2.4.
///
/// - Invariant: the lines are adjacent and cover the file, so `text == file.bytes`.
public struct HAProxyTree: Sendable {
  public let file: SourceFile

  /// Every line, in order; the line at index `n` is line `n + 1` of the file.
  public let lines: [Line]

  /// The words of all lines, in order; ``words(of:)`` selects those of one line.
  public let words: [Word]

  /// Every section, in order.
  public let sections: [Section]

  /// What is wrong with the notation itself, in source order.
  public let diagnostics: [Diagnostic]

  /// Parses any bytes whatsoever; what is malformed becomes a diagnostic and stays in the tree.
  public static func parse(file: SourceFile) -> HAProxyTree {
    var builder = HAProxyTreeBuilder(file: file)
    return builder.build()
  }
}

extension HAProxyTree {
  /// The bytes of the lines, one after the other: those of the file.
  public var text: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(file.bytes.count)
    for line in lines { result += file.bytes[Int(line.lower)..<Int(line.upper)] }
    return result
  }

  /// The indices of the lines before the first section.
  public var preamble: Range<Int> { 0..<(sections.first?.header ?? lines.count) }

  /// The words of one line.
  public func words(of line: Line) -> ArraySlice<Word> {
    words[Int(line.firstWord)..<Int(line.firstWord) + Int(line.wordCount)]
  }

  /// A word as it is written, quotes and all.
  public func bytes(of word: Word) -> ArraySlice<UInt8> {
    file.bytes[Int(word.lower)..<Int(word.upper)]
  }

  public func range(of word: Word) -> SourceRange {
    SourceRange(file: file.id, lower: word.lower, upper: word.upper)
  }

  /// From the first word to the last, or where the content starts if the line has no word.
  public func range(of line: Line) -> SourceRange {
    let words = words(of: line)
    guard let first = words.first, let last = words.last else {
      return SourceRange(file: file.id, lower: line.indentUpper, upper: line.indentUpper)
    }
    return SourceRange(file: file.id, lower: first.lower, upper: last.upper)
  }

  /// The comment of a line, from its `#` to the end of the line, or nil.
  public func comment(of line: Line) -> SourceRange? {
    guard line.commentLower < line.contentUpper else { return nil }
    return SourceRange(file: file.id, lower: line.commentLower, upper: line.contentUpper)
  }

  /// The index of the section that a line belongs to, its header line included; nil in the
  /// preamble.
  public func section(ofLine index: Int) -> Int? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = low + (high - low) / 2
      if sections[middle].header <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The comment lines directly above a line, without a blank line between.
  public func leadingComments(ofLine index: Int) -> Range<Int> {
    var first = min(max(index, 0), lines.count)
    let last = first
    while first > 0, lines[first - 1].kind == .comment { first -= 1 }
    return first..<last
  }
}
