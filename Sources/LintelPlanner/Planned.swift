public import LintelDiagnostics
public import LintelPlan
public import LintelSource

/// What the planner made of a configuration.
public struct Planned: Sendable {
  /// Nil where `diagnostics` has an error.
  public var plan: Plan?

  public var launch: LaunchSettings

  /// What cannot be executed, and what is worth knowing before it is.
  public var diagnostics: [Diagnostic]

  /// The places that the `origin` fields of the plan stand for.
  public var origins: OriginTable

  init(
    plan: Plan?, launch: LaunchSettings, diagnostics: [Diagnostic], origins: OriginTable
  ) {
    self.plan = plan
    self.launch = launch
    self.diagnostics = diagnostics
    self.origins = origins
  }

  /// The outcome for a configuration that has errors before planning starts.
  public init(refused diagnostics: [Diagnostic]) {
    self.init(
      plan: nil, launch: LaunchSettings(), diagnostics: diagnostics, origins: OriginTable())
  }
}

/// How the process is to be set up around the plan: HAProxy's process management keywords.
public struct LaunchSettings: Sendable, Hashable {
  /// `daemon`
  public var isDaemon = false
  /// `pidfile`
  public var pidFile: String?
  /// `user` or `uid`
  public var user: String?
  /// `group` or `gid`
  public var group: String?
  /// `chroot`
  public var chroot: String?
  /// `zero-warning`
  public var refusesWarnings = false
  /// `quiet`
  public var isQuiet = false

  public init() {}
}

/// Maps the `origin` numbers in a plan, which the runtime hands back with an error, to the source.
public struct OriginTable: Sendable {
  private var ranges: [SourceRange] = []

  init() {}

  /// The number for a place. Zero is kept for "nowhere".
  mutating func add(_ range: SourceRange) -> UInt32 {
    ranges.append(range)
    return UInt32(ranges.count)
  }

  /// The place, or nil for zero and for numbers of another plan.
  public subscript(origin: UInt32) -> SourceRange? {
    let position = Int(origin) - 1
    return ranges.indices.contains(position) ? ranges[position] : nil
  }
}
