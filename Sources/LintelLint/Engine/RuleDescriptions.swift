public import LintelDiagnostics

extension RuleCatalogue {
  /// What reports say about every rule.
  public static var descriptions: [RuleDescription] { all.map(\.description) }
}

extension RuleMetadata {
  fileprivate var description: RuleDescription {
    RuleDescription(
      id: id, name: name, severity: severity, summary: summary, rationale: rationale,
      remedy: remedy, family: family?.title ?? "")
  }
}
