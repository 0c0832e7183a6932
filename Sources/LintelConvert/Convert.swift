public import LintelDiagnostics
public import LintelIR

/// The notations in which a configuration can be written.
public enum Notation: String, CaseIterable, Sendable {
  case haproxy
  case yaml
}

/// A configuration in another notation.
public struct Converted: Sendable {
  /// The whole file, or nil where something could not be converted: a file that lacks a part of
  /// the configuration is never made.
  public var text: String?
  /// What became of each section header and each directive.
  public var ledger: Ledger
  /// An error for every refusal and a note for every difference, with its place.
  public var diagnostics: [Diagnostic]

  public init(text: String?, ledger: Ledger, diagnostics: [Diagnostic]) {
    self.text = text
    self.ledger = ledger
    self.diagnostics = diagnostics
  }
}

/// Writes a configuration in a notation, comments included.
///
/// The configuration may have mistakes: a line that is not understood is written as it is. Words
/// keep their environment references, whether or not the variables have a value here.
public func convert(_ configuration: Configuration, to notation: Notation) -> Converted {
  let (ledger, faults) = Ledger.review(configuration, for: notation)
  let isRefused = faults.contains(where: \.fault.isRefusal)
  let parts = DocumentParts(configuration)
  let text: String? =
    switch notation {
    case _ where isRefused: nil
    case .haproxy: HAProxyPrinter.text(of: parts.parts, closing: configuration.closing)
    case .yaml: YAMLPrinter.text(of: parts, closing: configuration.closing)
    }
  return Converted(
    text: text, ledger: ledger,
    diagnostics: faults.map { $0.fault.diagnostic(at: $0.range) })
}
