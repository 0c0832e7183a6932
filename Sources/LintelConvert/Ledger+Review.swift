internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension Ledger {
  /// Looks at everything that a configuration says and tells what a conversion makes of it.
  ///
  /// - Parameter notation: Nil for JSON, in which any text can be written.
  static func review(
    _ configuration: Configuration, for notation: Notation?
  ) -> (ledger: Ledger, faults: [(fault: ConversionFault, range: SourceRange)]) {
    var review = Review(notation: notation)
    for item in configuration.unmodelled {
      review.record(ConversionFault(item.kind), subject: "line", at: item.range)
    }
    for line in configuration.preamble { review.visit(.verbatim(line)) }
    for section in configuration.sections { review.visit(section) }
    review.visit(configuration.closing)
    review.ledger.entries.sort { start($0.range) < start($1.range) }
    review.faults.sort { start($0.range) < start($1.range) }
    return (review.ledger, review.faults)
  }

  private static func start(_ range: SourceRange) -> (FileID, UInt32, UInt32) {
    (range.file, range.lower, range.upper)
  }
}

private struct Review {
  let notation: Notation?
  var ledger = Ledger()
  var faults: [(fault: ConversionFault, range: SourceRange)] = []

  mutating func visit(_ section: Section) {
    let words = [section.name, section.from].compactMap(\.self) + section.extra
    var comments = section.comments
    comments.leading += section.closing.leading
    record(
      fault(words, comments), subject: section.kind.info.name, at: section.headerPlace.range)
    for item in section.items { visit(item) }
  }

  /// Looks at the comments of files without sections, which have no place of their own.
  mutating func visit(_ closing: Comments) {
    guard let fault = fault([], closing) else { return }
    record(fault, subject: "comment", at: SourceRange(file: FileID(0), lower: 0, upper: 0))
  }

  mutating func visit(_ item: SectionItem) {
    switch item {
    case .directive(let directive):
      record(
        fault(directive.words, directive.comments), subject: directive.keyword.info.name,
        at: directive.range)
    case .verbatim(let line):
      let isPlaceDependent = notation != nil && Self.dependsOnPlace(line.text)
      let fault = isPlaceDependent ? .placeDependent : fault([], line.comments)
      record(fault, subject: String(line.keyword), at: line.place.range)
    }
  }

  mutating func record(_ fault: ConversionFault?, subject: String, at range: SourceRange) {
    guard let fault else {
      ledger.entries.append(Ledger.Entry(subject: subject, verdict: .kept, range: range))
      return
    }
    faults.append((fault, range))
    ledger.entries.append(
      Ledger.Entry(
        subject: subject, verdict: fault.isRefusal ? .refused : .keptWithDifference, range: range,
        note: fault.message))
  }

  private func fault(_ words: [Word], _ comments: Comments) -> ConversionFault? {
    if notation == .haproxy, words.contains(where: { ($0.template ?? $0.text).utf8.contains(0) }) {
      return .unprintableText
    }
    if notation != nil, words.contains(where: { $0.template.map(Self.dependsOnPlace) ?? false }) {
      return .placeDependent
    }
    let isWritable =
      notation == nil
      || (comments.leading + [comments.trailing]).allSatisfy { text in
        text?.unicodeScalars.allSatisfy(Comments.isWritable) ?? true
      }
    return isWritable ? nil : .controlCharacter
  }

  private static func dependsOnPlace(_ text: String) -> Bool {
    ["{.FILE", "{.LINE", "$.FILE", "$.LINE"].contains { text.contains($0) }
  }
}
