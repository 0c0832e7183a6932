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

  /// A configuration that states none of these has nothing for the rule, which is not run then.
  /// Empty where the rule always runs.
  static var triggers: [RuleTrigger] { get }

  /// The rule itself where it refines faults. A property, because a cast at run time looks through
  /// every conformance of the program, which is a good part of the time of a small check.
  static var refining: (any RefiningRule.Type)? { get }

  /// True where the safe fixes leave the effect of the configuration the same in the model, which
  /// is checked when they are applied.
  static var fixKeepsModel: Bool { get }

  static func check(_ analysis: Analysis, into findings: inout Findings)
}

extension Rule {
  package static var triggers: [RuleTrigger] { [] }
  package static var refining: (any RefiningRule.Type)? { nil }
  package static var fixKeepsModel: Bool { false }
}

/// A rule about a mistake that lowering reports already: it says more about it.
package protocol RefiningRule: Rule {
  /// The finding that replaces `fault`, or nil where the rule has nothing to add.
  ///
  /// - Parameter context: The text of the directive that the fault is about, and its place.
  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement?
}

extension RefiningRule {
  package static var refining: (any RefiningRule.Type)? { self }

  package static func check(_ analysis: Analysis, into findings: inout Findings) {}
}
