internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// The places of which it is not certain what they do: what stands between `.if` and `.endif`, the
/// rest of a section with such a block, and a section with a keyword that nobody knows.
///
/// A line that does nothing here may do something where another branch is taken, or where a
/// misspelt line would have opened another section.
struct UncertainPlaces {
  private static let condition = "an '.if' block decides what counts here"
  private static let unknownKeyword = "a line of this section is not understood"

  /// The outermost blocks; they do not overlap.
  private var blocks = SectionIndex()
  private let sections: SectionIndex
  /// Why sections are uncertain, by their headers.
  private var reasons: [SourceRange: String] = [:]

  init(of loaded: LoadedConfiguration) {
    let configuration = loaded.configuration
    sections = SectionIndex(configuration.sections.map { ($0.place.range, $0.headerPlace.range) })
    for fault in loaded.diagnostics where fault.rule == ConfigurationFault.unknownKeyword.rawValue {
      if let header = sections.header(of: fault.range) { reasons[header] = Self.unknownKeyword }
    }
    for section in configuration.sections {
      guard section.verbatim.contains(where: { $0.kind == .conditional }) else { continue }
      reasons[section.headerPlace.range] = Self.condition
    }
    blocks = SectionIndex(Self.blocks(of: configuration).map { ($0, $0) })
  }

  private static func blocks(of configuration: Configuration) -> [SourceRange] {
    var open: [SourceRange] = []
    var blocks: [SourceRange] = []
    for line in configuration.verbatim where line.kind == .conditional {
      let range = line.place.range
      if line.text.hasPrefix(".if") {
        open.append(range)
      } else if line.text.hasPrefix(".endif"), var block = open.popLast(), open.isEmpty,
        block.file == range.file
      {
        block.upper = max(block.upper, range.upper)
        blocks.append(block)
      }
    }
    return blocks
  }

  /// Why it is not certain what a place does; nil where it is.
  func reason(at range: SourceRange) -> String? {
    if let block = blocks.header(of: range), range.lower < block.upper { return Self.condition }
    return sections.header(of: range).flatMap { reasons[$0] }
  }
}
