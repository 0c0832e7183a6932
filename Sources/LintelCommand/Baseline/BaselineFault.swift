package import LintelDiagnostics

/// What can be wrong with a baseline that can be read.
package enum BaselineFault: String, CaseIterable, Sendable, CataloguedFault {
  case staleEntry = "BL01"

  package var name: String {
    switch self {
    case .staleEntry: "stale-baseline-entry"
    }
  }

  package var severity: Severity { .info }
  package var category: DiagnosticClass { .lint }

  package var explanation: String {
    switch self {
    case .staleEntry:
      """
      The baseline accepts more findings of this kind than there are: some have been corrected, or \
      their lines have changed. Write the baseline again with --write-baseline, so that they are \
      reported if they come back.
      """
    }
  }
}
