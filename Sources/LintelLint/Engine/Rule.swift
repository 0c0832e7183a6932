package import LintelDiagnostics

/// A rule: what it is about, examples that are run as tests, and the check itself.
///
/// A rule sees the IR through an ``Analysis``, opens no file, keeps no state and calls no other
/// rule. Where two rules could report one mistake, the condition of the more general one excludes
/// what the more specific one reports.
package protocol Rule: SendableMetatype {
  static var metadata: RuleMetadata { get }

  /// At least one configuration that the rule reports and one that it does not.
  static var examples: [RuleExample] { get }

  static func check(_ analysis: Analysis, into findings: inout Findings)
}

/// A rule about a mistake that lowering reports already: it says more about it.
package protocol RefiningRule: Rule {
  /// The finding that replaces `fault`, or nil where the rule has nothing to add.
  ///
  /// - Parameter context: The text of the directive that the fault is about, and its place.
  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement?
}

extension RefiningRule {
  package static func check(_ analysis: Analysis, into findings: inout Findings) {}
}
