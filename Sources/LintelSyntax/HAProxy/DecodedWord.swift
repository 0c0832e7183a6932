public import LintelSource

/// What a word says, with the way back to where each byte is written.
public struct DecodedWord: Hashable, Sendable {
  /// The bytes, without quotes and escapes and with references replaced.
  ///
  /// The indices of the slice are arbitrary; `bytes.span` counts from zero, as ``source(of:)``
  /// does.
  public let bytes: ArraySlice<UInt8>

  /// The word as it is written; the words that a list reference makes share it.
  public let range: SourceRange

  /// Whether an environment reference took part.
  public let dependsOnEnvironment: Bool

  /// Runs of ``bytes`` in order; empty for a word that says its own bytes.
  private let runs: [Run]

  /// A run of decoded bytes and the source bytes that say it.
  struct Run: Hashable, Sendable {
    /// Where the run starts, counted from the start of the decoded word.
    var decodedLower: UInt32
    var source: Range<UInt32>
    /// Whether the run is copied byte by byte; else all of `source` stands for all of the run.
    var isVerbatim: Bool
  }

  init(
    bytes: ArraySlice<UInt8>, range: SourceRange, dependsOnEnvironment: Bool = false,
    runs: [Run] = []
  ) {
    self.bytes = bytes
    self.range = range
    self.dependsOnEnvironment = dependsOnEnvironment
    self.runs = runs
  }

  public var count: Int { bytes.count }
  public var isEmpty: Bool { bytes.isEmpty }

  /// For messages; bytes that are not UTF-8 are shown as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the word says exactly `text`.
  public func says(_ text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  /// The source of a part of the word; offsets count from the start of the decoded word.
  ///
  /// A part of an escape or of a variable's value is the whole escape or reference. Offsets past
  /// the end are read as the end.
  public func source(of part: Range<Int>) -> SourceRange {
    let lower = min(max(part.lowerBound, 0), count)
    let upper = min(max(part.upperBound, lower), count)
    guard !runs.isEmpty else {
      // A word without runs says its own bytes, or nothing at all.
      let start = min(range.lower + UInt32(lower), range.upper)
      let end = min(range.lower + UInt32(upper), range.upper)
      return SourceRange(file: range.file, lower: start, upper: end)
    }
    let start = source(ofByte: lower).lowerBound
    let end = upper > lower ? source(ofByte: upper - 1).upperBound : start
    return SourceRange(file: range.file, lower: start, upper: max(start, end))
  }

  /// The source of one decoded byte; of the end, the empty range after the last run.
  private func source(ofByte offset: Int) -> Range<UInt32> {
    guard offset < count else {
      let end = runs[runs.count - 1].source.upperBound
      return end..<end
    }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if runs[middle].decodedLower <= UInt32(offset) { low = middle } else { high = middle }
    }
    let run = runs[low]
    guard run.isVerbatim else { return run.source }
    let at = run.source.lowerBound + (UInt32(offset) - run.decodedLower)
    return at..<at + 1
  }
}
