/// A kind of finding that is no rule of the linter: a fault of a notation, of a configuration, of a
/// conversion, of a plan or of a machine.
///
/// Every identifier that a report can carry is either a rule's or one of these, so that each can be
/// explained.
public protocol CataloguedFault: CaseIterable, RawRepresentable<String>, Sendable {
  /// The readable identifier; the raw value is the stable one.
  var name: String { get }
  var severity: Severity { get }
  var category: DiagnosticClass { get }
  /// What milder or graver cases are reported as.
  var otherSeverities: [Severity] { get }
  /// What the identifier stands for and what to do about it, in sentences.
  var explanation: String { get }
}

extension CataloguedFault {
  public var otherSeverities: [Severity] { [] }
}

/// An identifier with what is said about it.
public struct CatalogueEntry: Hashable, Sendable {
  public var id: String
  public var name: String
  public var severity: Severity
  public var category: DiagnosticClass
  public var explanation: String
  public var otherSeverities: [Severity]

  public init(_ fault: some CataloguedFault) {
    id = fault.rawValue
    name = fault.name
    severity = fault.severity
    category = fault.category
    explanation = fault.explanation
    otherSeverities = fault.otherSeverities
  }

  /// The severities that findings have, the usual one first: `warning or info`.
  public var severityRange: String {
    ([severity] + otherSeverities).map(\.rawValue).joined(separator: " or ")
  }
}
