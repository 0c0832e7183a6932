package import LintelDiagnostics
package import LintelSource

/// The mistakes found so far.
package struct Report {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package var isEmpty: Bool { diagnostics.isEmpty }

  /// Records a mistake for which HAProxy refuses the file.
  package mutating func error(
    _ fault: ConfigurationFault,
    _ message: String,
    at range: SourceRange,
    help: String? = nil,
    related: [RelatedPlace] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule: fault.rawValue, name: fault.name, severity: .error, category: .validity, range: range,
        message: abbreviated(message), help: help, related: related))
  }

  /// Records something that HAProxy accepts with a warning.
  package mutating func warning(
    _ fault: ConfigurationFault,
    _ message: String,
    at range: SourceRange,
    help: String? = nil,
    related: [RelatedPlace] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule: fault.rawValue, name: fault.name, severity: .warning, category: .lint, range: range,
        message: abbreviated(message), help: help, related: related))
  }

  package mutating func append(contentsOf more: [Diagnostic]) { diagnostics += more }

  // MARK: - Attempts

  /// Where the report stands, to come back to.
  var mark: Int { diagnostics.count }

  func hasErrors(since mark: Int) -> Bool {
    diagnostics.count > mark && diagnostics[mark...].contains { $0.severity == .error }
  }

  /// Removes and returns what was recorded since.
  mutating func take(since mark: Int) -> [Diagnostic] {
    guard diagnostics.count > mark else { return [] }
    let taken = Array(diagnostics[mark...])
    diagnostics.removeSubrange(mark...)
    return taken
  }
}

/// A message that quotes a word of a megabyte is cut in the middle, so that it stays a sentence.
private func abbreviated(_ message: String) -> String {
  guard message.utf8.count > 300 else { return message }
  return "\(message.prefix(160))...\(message.suffix(80))"
}

/// The help line for a name with a likely correction.
package func suggestion(_ word: String, among candidates: some Sequence<String>) -> String? {
  didYouMean(word, among: candidates).map { "did you mean '\($0)'?" }
}
