package import LintelDiagnostics

/// What is said about fixes, on top of the report of what is left.
package struct FixSummary {
  /// What went other than expected, a line each.
  package private(set) var notes: [String] = []
  private var fixed = 0
  private var hidden = 0
  private var left = 0
  private var safeCount = 0
  private var unsafeCount = 0

  /// - Parameter reported: The findings that are left and count; what a baseline accepts does not.
  package init(_ sessions: [FixSession], reported: [Diagnostic]) {
    var inYAML = 0
    for session in sessions {
      for rejection in session.rejections {
        let finding = rejection.finding
        notes.append(
          "\(rejection.place): left as it is [\(finding.rule) \(finding.name)]: "
            + rejection.reason)
      }
      if session.hasStoppedEarly {
        notes.append("stopped before the end, because the fixes undo each other")
      }
      if session.hasApplied { inYAML += session.withoutFixInYAML }
      fixed += session.fixed.count
      hidden += session.hidden.count
    }
    left = reported.count
    for case let fix? in reported.map(\.fix) where !fix.edits.isEmpty {
      if fix.safety == .safe { safeCount += 1 }
      if fix.safety == .unsafe { unsafeCount += 1 }
    }
    guard inYAML > 0 else { return }
    let count = inYAML == 1 ? "1 finding in YAML has" : "\(inYAML) findings in YAML have"
    notes.append("\(count) a fix in HAProxy's notation only, and none in place")
  }

  /// What could be fixed.
  package var available: String {
    "\(safeCount) fixable with --fix, \(unsafeCount) more with --fix --unsafe-fixes"
  }

  /// What was fixed.
  ///
  /// - Parameter all: Whether every fix was applied, so that none is left to mention.
  package func done(_ all: Bool) -> String {
    "fixed \(fixed)" + (hidden > 0 ? ", ignored \(hidden)" : "") + ", \(left) remain" + rest(all)
  }

  /// What would be fixed.
  package func planned(_ all: Bool) -> String {
    "would fix \(fixed)" + (hidden > 0 ? ", ignore \(hidden)" : "") + ", \(left) would remain"
      + rest(all)
  }

  private func rest(_ all: Bool) -> String {
    all ? "" : ", \(unsafeCount) fixable with --unsafe-fixes"
  }
}
