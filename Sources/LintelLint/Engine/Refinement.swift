package import LintelDiagnostics
package import LintelSource

/// The text around a fault, for a rule that says more about it.
package struct FaultContext {
  private let file: SourceFile
  private let bounds: Range<Int>
  /// Whether the fault stands in a file in YAML.
  package let isYAML: Bool

  init(_ fault: Diagnostic, in sources: SourceMap, isYAML: Bool) {
    self.isYAML = isYAML
    file = sources[fault.range.file]
    bounds = file.line(file.position(at: fault.range.lower).line)
  }

  /// The line on which the fault starts, without its line feed.
  package var line: String { String(decoding: file.bytes[bounds], as: UTF8.self) }

  /// Deletes the whole line, or nil in YAML, where a line may hold more than one directive.
  package var lineDeletion: Fix? { lineDeletion(.safe) }

  package func lineDeletion(_ safety: Fix.Safety) -> Fix? {
    guard !isYAML else { return nil }
    let feed = file.bytes[bounds.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    let end = feed.map { $0 + 1 } ?? file.bytes.count
    return Fix(
      safety: safety, title: "delete the line",
      edits: [TextEdit(range: file.range(bounds.lowerBound..<end), replacement: "")])
  }

  /// The text of a place in the fault's file.
  package func text(_ range: SourceRange) -> String { file.text(range) }

  /// The words of the line, split at blanks, with their places.
  package var words: [Located<String>] {
    var words: [Located<String>] = []
    var start: Int?
    for index in bounds.lowerBound...bounds.upperBound {
      let isBlank =
        index == bounds.upperBound || file.bytes[index] == UInt8(ascii: " ")
        || file.bytes[index] == UInt8(ascii: "\t")
      if isBlank, let lower = start {
        let range = file.range(lower..<index)
        words.append(Located(file.text(range), at: range))
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    return words
  }
}

/// What a rule says in place of a fault.
package struct Refinement {
  package var message: String
  package var range: SourceRange?
  /// Nil for the rule's remedy.
  package var help: String?
  package var fix: Fix?

  package init(
    _ message: String, at range: SourceRange? = nil, help: String? = nil, fix: Fix? = nil
  ) {
    self.message = message
    self.range = range
    self.help = help
    self.fix = fix
  }

  func apply(to fault: Diagnostic, as rule: RuleMetadata) -> Diagnostic {
    Diagnostic(
      rule: rule.id, name: rule.name, severity: fault.severity, category: fault.category,
      range: range ?? fault.range, message: message, help: help ?? rule.remedy,
      related: fault.related,
      fix: fix ?? fault.fix)
  }
}
