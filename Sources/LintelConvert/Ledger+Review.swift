internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension Ledger {
  /// Looks at everything that a configuration says and tells what a conversion makes of it.
  static func review(
    _ configuration: Configuration, for notation: Notation
  ) -> (ledger: Ledger, faults: [(fault: ConversionFault, range: SourceRange)]) {
    var review = Review(notation: notation)
    for item in configuration.unmodelled {
      review.add(ConversionFault(item.kind), subject: "line", at: item.range)
    }
    for section in configuration.sections { review.visit(section) }
    review.ledger.entries.sort {
      ($0.range.file, $0.range.lower, $0.range.upper)
        < ($1.range.file, $1.range.lower, $1.range.upper)
    }
    review.faults.sort {
      ($0.range.file, $0.range.lower, $0.range.upper)
        < ($1.range.file, $1.range.lower, $1.range.upper)
    }
    return (review.ledger, review.faults)
  }
}

private struct Review {
  let notation: Notation
  var ledger = Ledger()
  var faults: [(fault: ConversionFault, range: SourceRange)] = []

  mutating func visit(_ section: Section) {
    let words = [section.name, section.from].compactMap(\.self)
    var fault = self.fault(words, section.comments)
    if notation == .yaml, !section.extra.isEmpty { fault = .unexpectedHeader }
    if !areWritable(section.closing) { fault = .unprintableText }
    record(fault, subject: section.kind.info.name, at: section.headerPlace.range)
    for directive in section.directives {
      record(
        self.fault(directive.words, directive.comments), subject: directive.keyword.info.name,
        at: directive.range)
    }
  }

  mutating func add(_ fault: ConversionFault, subject: String, at range: SourceRange) {
    record(fault, subject: subject, at: range)
  }

  private mutating func record(_ fault: ConversionFault?, subject: String, at range: SourceRange) {
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
    guard areWritable(comments) else { return .unprintableText }
    var fault: ConversionFault?
    for word in words {
      if notation == .haproxy, (word.template ?? word.text).utf8.contains(0) {
        return .unprintableText
      }
      guard let template = word.template, template.contains("${.") else { continue }
      if template.contains("${.FILE") || template.contains("${.LINE") { fault = .placeDependent }
    }
    return fault
  }

  /// A comment has no escapes: HAProxy ends it at a NUL byte, and YAML has no control characters.
  private func areWritable(_ comments: Comments) -> Bool {
    (comments.leading + [comments.trailing]).allSatisfy { text in
      guard let text else { return true }
      return text.unicodeScalars.allSatisfy { scalar in
        notation == .haproxy ? scalar.value != 0 : YAMLScalar.isPrintable(scalar)
      }
    }
  }
}
