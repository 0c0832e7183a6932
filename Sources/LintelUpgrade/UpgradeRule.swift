public import LintelGrammar

/// One construct that HAProxy removed or deprecates, and what takes its place.
public struct UpgradeRule: Sendable {
  /// The stable identifier, for instance `UP01`; never reused.
  public let id: String
  /// The readable identifier, for instance `legacy-timeout`.
  public let name: String
  /// The first version whose configurations should have the successor: the edit is made where the
  /// target is this version or a later one.
  public let since: Version
  /// The first version that refuses the old form; nil where the newest still takes it.
  public let refused: Version?
  /// Where HAProxy's configuration manual describes the successor.
  public let manual: String
  /// The old form and the new one, for the catalogue.
  public let before: String
  public let after: String
  /// Why the two say the same, or what else the old form did.
  public let reason: String
  /// When the edit needs a decision; nil where it never does.
  public let question: String?

  init(
    _ id: String, _ name: String, since: Version, refused: Version?, manual: String,
    before: String, after: String, reason: String, question: String? = nil
  ) {
    self.id = id
    self.name = name
    self.since = since
    self.refused = refused
    self.manual = manual
    self.before = before
    self.after = after
    self.reason = reason
    self.question = question
  }
}

extension UpgradeRule: Hashable {
  public static func == (a: Self, b: Self) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension UpgradeRule {
  /// Every rule, by identifier.
  public static let all: [UpgradeRule] = [
    .legacyTimeout, .legacyRedispatch, .addressInHeader, .blockRule, .addedRequestHeader,
    .addedResponseHeader, .deletedHeader, .replacedHeader, .replacedRequestLine, .matchedLine,
    .passedLine, .selectedBackend, .forceClose, .removedOption, .proxyOption, .lenientParser,
    .transparentOption, .dispatchAddress, .hiddenCheckHeaders, .monitorNetwork, .healthMode,
    .proxyGrace, .applicationSession, .avalancheHash, .processCount, .processBinding,
    .processOfBind, .removedGlobal, .renamedGlobal, .masterWorker, .programSection,
    .sharedName, .duplicateProxyName, .duplicateServerName, .finalNewline, .emptyArgument,
    .loneQuote, .renamedAction, .renamedFetch, .tlsVersions, .forbiddenCharacter,
    .wrongSideOption,
  ]

  /// The rule with an identifier or a name.
  public static func named(_ text: String) -> UpgradeRule? {
    all.first { $0.id == text.uppercased() || $0.name == text }
  }
}
