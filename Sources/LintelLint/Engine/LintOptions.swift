public import LintelSource

/// Which rules a run applies.
///
/// A rule is named by its id or by its readable name, and a family by the first two characters of
/// its ids.
public struct LintOptions: Hashable, Sendable {
  public enum Profile: String, CaseIterable, Hashable, Sendable {
    /// Only what is enabled by name.
    case none
    /// The stable rules that are not a matter of taste.
    case recommended
    /// Every rule, those in preview included.
    case all
  }

  public var profile: Profile
  /// Rules that run in addition to the profile's.
  public var enabled: Set<String>
  /// Rules that do not run; stronger than ``enabled``.
  public var disabled: Set<String>
  /// The files in YAML; a fix there may replace a word but not add or delete a line.
  public var yamlFiles: Set<FileID>
  /// Whether `# lintel: ignore[...]` comments hide findings. HAProxy does not know them, so a
  /// verdict about HAProxy does without.
  public var honorsSuppressions = true

  public init(
    profile: Profile = .recommended,
    enabled: Set<String> = [],
    disabled: Set<String> = [],
    yamlFiles: Set<FileID> = []
  ) {
    self.profile = profile
    self.enabled = enabled
    self.disabled = disabled
    self.yamlFiles = yamlFiles
  }

  /// Whether a rule runs.
  public func includes(_ rule: RuleMetadata) -> Bool {
    if enabled.isEmpty, disabled.isEmpty { return includesByProfile(rule) }
    let selectors: Set<String> = [rule.id, rule.name, String(rule.id.prefix(2))]
    guard disabled.isDisjoint(with: selectors) else { return false }
    return !enabled.isDisjoint(with: selectors) || includesByProfile(rule)
  }

  private func includesByProfile(_ rule: RuleMetadata) -> Bool {
    switch profile {
    case .none: return false
    case .recommended: return rule.profile == .recommended && rule.status != .preview
    case .all: return true
    }
  }

  /// The selectors that name no rule, sorted, so that a misspelt one is not silently without
  /// effect.
  public var unknownSelectors: [String] {
    var known = Set(RuleFamily.allCases.map(\.rawValue))
    for rule in RuleCatalogue.all { known.formUnion([rule.id, rule.name]) }
    return enabled.union(disabled).subtracting(known).sorted()
  }
}
