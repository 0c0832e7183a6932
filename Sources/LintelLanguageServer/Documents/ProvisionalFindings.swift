internal import LintelDiagnostics
internal import LintelIR
internal import LintelLowering
internal import LintelSource
internal import LintelSyntax

/// An analysis with its findings, kept while the text that it is about changes.
struct SettledFindings {
  var analysis: ProjectAnalysis
  var findings: [Diagnostic]
}

/// What is known of a long document right after a change, before it is analysed anew.
///
/// Findings on lines that have not changed stay and move with their lines; lines that have changed
/// are read by themselves, which tells all that is wrong with a line as such. What rules find on
/// them, or elsewhere because of them, has to wait for the analysis.
struct ProvisionalFindings {
  /// A shorter document is analysed within the time that a reader notices.
  static let leastBytes = 200_000

  /// The findings in the document.
  let findings: [Diagnostic]
  /// The files of the configuration, the document with its present text.
  let sources: SourceMap

  init?(of document: Document, after settled: SettledFindings, _ policy: ProjectPolicy) {
    let bytes = document.file.bytes
    guard bytes.count >= Self.leastBytes,
      let old = settled.analysis.file(at: document.path),
      let tree = settled.analysis.haproxyTree(of: old.id), !tree.hasConditions
    else { return nil }
    let edit = TextEdit(from: old.bytes, to: bytes)
    guard let header = tree.header(above: edit.old.lowerBound) else { return nil }
    var sources = SourceMap()
    for file in settled.analysis.sources.files {
      _ = sources.add(name: file.name, bytes: file.id == old.id ? bytes : file.bytes)
    }
    let kept = settled.findings.compactMap { finding -> Diagnostic? in
      guard finding.range.file == old.id, let range = edit.moved(finding.range) else { return nil }
      var finding = finding
      finding.range = range
      finding.related = finding.related.compactMap { place in
        guard place.range.file == old.id else { return place }
        return edit.moved(place.range).map { RelatedPlace(range: $0, message: place.message) }
      }
      return finding
    }
    let faults = Self.faults(
      bytes[header.lowerBound..<header.upperBound], bytes[edit.new], from: edit.new.lowerBound,
      settled, policy
    ).map { fault in
      var fault = fault
      fault.range.file = old.id
      return fault
    }
    self.findings = policy.refine(kept + faults, sources)
    self.sources = sources
  }

  /// What is wrong with lines as such.
  ///
  /// - Parameters:
  ///   - header: The line that opens the section of the lines.
  ///   - offset: Where the lines stand in the document.
  private static func faults(
    _ header: ArraySlice<UInt8>, _ lines: ArraySlice<UInt8>, from offset: Int,
    _ settled: SettledFindings, _ policy: ProjectPolicy
  ) -> [Diagnostic] {
    let file = SourceFile(id: FileID(0), name: "", bytes: Array(header) + lines)
    var lowering = Lowering(
      target: settled.analysis.configuration.target, environment: policy.environment)
    lowering.add(HAProxyTree.parse(file: file))
    let start = UInt32(header.count)
    return lowering.lineFaults.compactMap { fault in
      guard fault.range.lower >= start else { return nil }
      var fault = fault
      fault.range.lower += UInt32(offset) - start
      fault.range.upper += UInt32(offset) - start
      fault.related = []
      return fault
    }
  }
}

extension HAProxyTree {
  /// The bytes of the last header above a place, with its line feed; nil in the preamble.
  fileprivate func header(above offset: Int) -> Range<Int>? {
    let section = sections.last { Int(lines[$0.header].upper) <= offset }
    return section.map { Int(lines[$0.header].lower)..<Int(lines[$0.header].upper) }
  }
}

/// The lines that differ between two texts, up to the first and from the last that is the same.
private struct TextEdit {
  let old: Range<Int>
  let new: Range<Int>

  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (old.span, new.span)
    let shorter = min(before.count, after.count)
    var prefix = 0
    while prefix < shorter, before[prefix] == after[prefix] { prefix += 1 }
    while prefix > 0, before[prefix - 1] != UInt8(ascii: "\n") { prefix -= 1 }
    var suffix = 0
    while suffix < shorter - prefix,
      before[before.count - suffix - 1] == after[after.count - suffix - 1]
    {
      suffix += 1
    }
    // The rest begins behind a line feed.
    while suffix > 0, before.count - suffix > prefix,
      before[before.count - suffix - 1] != UInt8(ascii: "\n")
    {
      suffix -= 1
    }
    self.old = prefix..<before.count - suffix
    self.new = prefix..<after.count - suffix
  }

  /// Where a range of the old text is in the new one, nil where it touches what has changed.
  func moved(_ range: SourceRange) -> SourceRange? {
    if Int(range.upper) <= old.lowerBound, Int(range.lower) < old.lowerBound { return range }
    guard Int(range.lower) >= old.upperBound else { return nil }
    var range = range
    range.lower = UInt32(Int(range.lower) - old.upperBound + new.upperBound)
    range.upper = UInt32(Int(range.upper) - old.upperBound + new.upperBound)
    return range
  }
}
