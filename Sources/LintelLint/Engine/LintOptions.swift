internal import LintelDiagnostics
public import LintelSource

/// Which rules a run applies.
///
/// A rule is named by its id or by its readable name, and a family by the first two characters of
/// its ids.
public struct LintOptions: Hashable, Sendable {
  public enum Profile: String, CaseIterable, Hashable, Sendable {
    /// Only what is enabled by name.
    case none
    /// The stable rules that are not a matter of taste; a file with few findings hears advice.
    case recommended
    /// Every stable rule.
    case strict
    /// The stable rules about who gets in, and what others can read.
    case security
    /// The stable rules about what the file looks like.
    case style
    /// Every rule, those in preview included.
    case all
  }

  public var profile: Profile
  /// Rules that run in addition to the profile's.
  public var enabled: Set<String>
  /// Rules that do not run; stronger than ``enabled``.
  public var disabled: Set<String>
  /// Whether rules in preview are part of the profiles.
  public var includesPreview = false
  /// The files in YAML; a fix there may replace a word but not add or delete a line.
  public var yamlFiles: Set<FileID>
  /// Whether `# lintel: ignore[...]` comments hide findings. HAProxy does not know them, so a
  /// verdict about HAProxy does without.
  public var honorsSuppressions = true
  /// Whether a file hears less advice where there is more to say; see ``Restraint``.
  public var limitsAdvice = true
  /// Whether the target is the user's word. Where it is not, the version that will read the files
  /// may have other defaults.
  public var knowsTarget = true
  /// The ids of findings that no rule makes, by id and by name: such comments may name them, too.
  public var otherIdentifiers: [String: String] = [:]

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

  /// Whether a rule, or its family, is among what is enabled.
  func isEnabledByName(_ rule: RuleMetadata) -> Bool {
    !enabled.isDisjoint(with: [rule.id, rule.name, String(rule.id.prefix(2))])
  }

  /// Whether a rule is to say what is right about many good files, too.
  func isThorough(_ rule: RuleMetadata) -> Bool {
    profile != .recommended || isEnabledByName(rule)
  }

  private func includesByProfile(_ rule: RuleMetadata) -> Bool {
    let isMature = includesPreview || rule.status != .preview
    switch profile {
    case .none: return false
    case .recommended: return rule.profile != .optional && isMature
    case .strict: return isMature
    case .security: return rule.isAboutSecurity && isMature
    case .style: return rule.severity == .style && isMature
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

extension RuleMetadata {
  /// Rules of other families whose mistake lets somebody in or stops the service.
  private static let guards: Set<String> = [
    "AC13", "AC14", "AC15", "AC18", "AC27", "CO02", "H201", "HW09", "KA14", "ST01", "ST02", "ST03",
    "ST05", "ST07", "TM02",
  ]

  /// True for a rule of the profile `security`.
  public var isAboutSecurity: Bool {
    family == .security || family == .tls || Self.guards.contains(id)
  }
}
