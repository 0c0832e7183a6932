/// What a report says about a rule besides its findings.
public struct RuleDescription: Hashable, Sendable {
  /// The stable identifier, for instance `KA05`.
  public var id: String
  /// The readable identifier.
  public var name: String
  /// The severity of an ordinary finding.
  public var severity: Severity
  /// What the rule finds: one sentence.
  public var summary: String
  /// Why that is a fault.
  public var rationale: String
  /// What to do about it.
  public var remedy: String
  /// The subject, for instance `Timeouts`.
  public var family: String

  public init(
    id: String,
    name: String,
    severity: Severity,
    summary: String,
    rationale: String,
    remedy: String,
    family: String
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.remedy = remedy
    self.family = family
  }
}
