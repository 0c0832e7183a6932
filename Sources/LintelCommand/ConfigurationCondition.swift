package import LintelDiagnostics
internal import LintelSource

/// How bad a configuration is, in a form that survives edits: places and lines do not count.
package struct ConfigurationCondition {
  /// Why one configuration is worse than another.
  package struct Harm: Error, Hashable {
    package var reason: String
  }

  private struct Fault: Hashable {
    var rule: String
    var message: String
  }

  /// What HAProxy refuses, and how often.
  private var refusals: [Fault: Int] = [:]
  /// The other findings of the gravest kind.
  private var errors: [Fault: Int] = [:]

  package init(_ loaded: LoadedConfiguration, _ findings: [Diagnostic]) {
    for refusal in loaded.refusals() { refusals[Self.fault(refusal), default: 0] += 1 }
    for finding in findings where finding.severity == .error && finding.category == .lint {
      errors[Self.fault(finding), default: 0] += 1
    }
  }

  /// Why this is worse than `other`, or nil where it is not.
  ///
  /// Errors that a rule could not see while HAProxy refused a line do not count: they were there
  /// before.
  package func harm(comparedWith other: ConfigurationCondition) -> Harm? {
    if let new = Self.new(in: refusals, since: other.refusals) {
      return Harm(reason: "HAProxy would refuse the result: \(new.message) [\(new.rule)]")
    }
    let fewer = refusals.values.reduce(0, +) < other.refusals.values.reduce(0, +)
    guard !fewer, let new = Self.new(in: errors, since: other.errors) else { return nil }
    return Harm(reason: "it would cause an error: \(new.message) [\(new.rule)]")
  }

  private static func new(in faults: [Fault: Int], since before: [Fault: Int]) -> Fault? {
    faults.filter { $0.value > before[$0.key] ?? 0 }.map(\.key)
      .min { ($0.rule, $0.message) < ($1.rule, $1.message) }
  }

  /// A line that is named in a message may have moved.
  private static func fault(_ finding: Diagnostic) -> Fault {
    Fault(rule: finding.rule, message: finding.message)
  }
}
