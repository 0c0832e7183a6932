internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Takes in what the lines of HAProxy's notation say, in their order.
protocol LineSink {
  var report: Report { get set }
  /// The kind of the section that is open.
  var currentKind: SectionKind? { get }
  var hasSections: Bool { get }
  mutating func beginSection(_ header: [Word], comments: Comments)
  mutating func addDirective(_ words: consuming [Word], comments: Comments)
  mutating func addVerbatim(_ line: VerbatimLine)
  mutating func addUnmodelled(_ kind: Unmodelled.Kind, at range: SourceRange)
  /// States the comments after the last line of the section that is open.
  mutating func endSection(comments: Comments)
}

extension ConfigurationBuilder: LineSink {}
