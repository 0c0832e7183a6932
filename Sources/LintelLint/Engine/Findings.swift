package import LintelDiagnostics
package import LintelSource

/// Where a rule puts what it finds.
package struct Findings {
  private let metadata: RuleMetadata
  package private(set) var diagnostics: [Diagnostic] = []

  /// True where a run asks for more than the profile `recommended`, or for the rule by name: what
  /// is right about many good files is wanted as well.
  package let isThorough: Bool

  package init(of metadata: RuleMetadata, isThorough: Bool = true) {
    self.metadata = metadata
    self.isThorough = isThorough
  }

  /// Reports a mistake.
  ///
  /// - Parameters:
  ///   - message: One sentence without a full stop.
  ///   - severity: Other than the rule's own, where a case is milder or graver.
  ///   - help: Other than the rule's remedy.
  package mutating func report(
    _ message: String,
    at range: SourceRange,
    severity: Severity? = nil,
    help: String? = nil,
    related: [RelatedPlace] = [],
    fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule: metadata.id, name: metadata.name, severity: severity ?? metadata.severity,
        category: metadata.category, range: range, message: message,
        help: help ?? metadata.remedy, related: related, fix: fix))
  }
}
