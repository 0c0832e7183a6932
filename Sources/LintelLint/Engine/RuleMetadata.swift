public import LintelDiagnostics

/// What is said about a rule: in reports, by `lintel explain` and in the reference.
public struct RuleMetadata: Hashable, Sendable {
  /// How far a rule has matured.
  public enum Status: Hashable, Sendable {
    /// May change or go; runs only when asked for by name or with every rule.
    case preview
    /// Keeps its meaning.
    case stable(since: String)
  }

  /// Which runs include the rule unless told otherwise.
  public enum Profile: String, Hashable, Sendable {
    /// Part of every run.
    case recommended
    /// Part of every run. Findings milder than the rule itself are ``advice``.
    case tempered
    /// True of most files. Part of every run, but a file of which there is more to say is not
    /// burdened with it; see ``Restraint``.
    case advice
    /// A matter of taste or of policy: runs only when asked for.
    case optional
  }

  /// Stable, never reused: a family of two letters or letter and digit, and a number.
  public var id: String
  /// What is at fault, in words joined by hyphens.
  public var name: String
  public var status: Status
  public var profile: Profile
  public var severity: Severity
  /// What milder or graver cases are reported as.
  public var otherSeverities: [Severity]
  public var category: DiagnosticClass
  /// Kinds of fixes that no example of the rule shows.
  public var otherFixes: [Fix.Safety]
  /// What the rule finds: one sentence.
  public var summary: String
  /// Why that is a fault.
  public var rationale: String
  /// What to do about it.
  public var remedy: String
  /// Where the facts are documented.
  public var reference: String

  public init(
    id: String,
    name: String,
    status: Status = .stable(since: "0.1"),
    profile: Profile = .recommended,
    severity: Severity,
    otherSeverities: [Severity] = [],
    category: DiagnosticClass = .lint,
    otherFixes: [Fix.Safety] = [],
    summary: String,
    rationale: String,
    remedy: String,
    reference: String
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.profile = profile
    self.severity = severity
    self.otherSeverities = otherSeverities
    self.category = category
    self.otherFixes = otherFixes
    self.summary = summary
    self.rationale = rationale
    self.remedy = remedy
    self.reference = reference
  }

  /// The severities that findings have, the usual one first: `warning or info`.
  public var severityRange: String {
    ([severity] + otherSeverities).map(\.rawValue).joined(separator: " or ")
  }

  /// The family that the first two characters of the id name, or nil for an unknown one.
  public var family: RuleFamily? { RuleFamily(rawValue: String(id.prefix(2))) }
}

/// A group of rules about one subject; the raw value is how their ids start.
public enum RuleFamily: String, CaseIterable, Hashable, Sendable {
  case configuration = "CF"
  case connections = "KA"
  case timeouts = "TM"
  case healthChecks = "HC"
  case balancing = "LB"
  case routing = "AC"
  case tls = "TL"
  case security = "SE"
  case capacity = "CP"
  case logging = "LO"
  case http2 = "H2"
  case names = "DN"
  case stickTables = "ST"
  case deprecations = "DE"
  case correctness = "CO"
  case style = "SY"
  case crossSystem = "XS"
  /// What HAProxy itself warns about and no other family covers.
  case haproxy = "HW"

  /// The subject, as the reference prints it.
  public var title: String {
    switch self {
    case .configuration: "Validity of the configuration"
    case .connections: "Connections and keep-alive"
    case .timeouts: "Timeouts"
    case .healthChecks: "Health checks"
    case .balancing: "Balancing and persistence"
    case .routing: "ACLs and routing"
    case .tls: "TLS"
    case .security: "Security"
    case .capacity: "Capacity"
    case .logging: "Logging"
    case .http2: "HTTP/2 and HTTP/3"
    case .names: "DNS and resolvers"
    case .stickTables: "Stick tables and rate limiting"
    case .deprecations: "Deprecated and removed keywords"
    case .correctness: "Correctness and portability"
    case .style: "Style"
    case .crossSystem: "Client pools and origins"
    case .haproxy: "Warnings of HAProxy itself"
    }
  }
}
