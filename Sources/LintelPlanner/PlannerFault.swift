public import LintelDiagnostics
internal import LintelSource

/// Why a valid configuration cannot be run, one case per kind.
///
/// The raw value is the stable identifier that reports carry.
public enum PlannerFault: String, CaseIterable, Sendable, CataloguedFault {
  case notExecuted = "RT01"
  case unknownReference = "RT02"
  case noListener = "RT03"
  case unusableAddress = "RT04"
  case outOfRange = "RT05"
  case unsetVariable = "RT06"
  case incompatibleModes = "RT07"
  case unreadablePatterns = "RT08"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .notExecuted: "not-executed"
    case .unknownReference: "unknown-reference"
    case .noListener: "no-listener"
    case .unusableAddress: "unusable-address"
    case .outOfRange: "out-of-range"
    case .unsetVariable: "unset-variable"
    case .incompatibleModes: "incompatible-modes"
    case .unreadablePatterns: "unreadable-patterns"
    }
  }

  public var severity: Severity { .error }
  public var category: DiagnosticClass { .environment }
  public var otherSeverities: [Severity] { self == .notExecuted ? [.info] : [] }

  /// What the identifier stands for, as `lintel explain` prints it.
  public var explanation: String {
    switch self {
    case .notExecuted:
      "The line is valid and understood, but lintel's own balancer does not carry it out yet. It is "
        + "refused, because a balancer that skips a line does something else than the file says."
    case .unknownReference:
      "The line names a backend or an ACL that the configuration does not have."
    case .noListener:
      "No frontend has a bind line, so there is nothing to serve."
    case .unusableAddress:
      "The address cannot be listened on or connected to: a name that does not resolve, a missing "
        + "port, or a kind of address that the balancer does not have yet."
    case .outOfRange:
      "The number is too large for the balancer."
    case .unsetVariable:
      "The word refers to an environment variable that is not set here. Set it, or give it a default "
        + "in the form ${NAME-default}."
    case .incompatibleModes:
      "A frontend and a backend that it uses must have the same mode."
    case .unreadablePatterns:
      "The file that an ACL reads its patterns from cannot be read."
    }
  }

  func diagnostic(
    _ message: String, at range: SourceRange, help: String? = nil, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: severity, category: .environment, range: range,
      message: message, help: help)
  }
}
