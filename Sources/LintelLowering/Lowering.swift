public import LintelDiagnostics
public import LintelGrammar
public import LintelIR

/// Turns the trees of one configuration, in the order of the files, into its typed model.
///
/// ```swift
/// var lowering = Lowering(target: .v3_4)
/// lowering.add(HAProxyTree.parse(file: file))
/// let lowered = lowering.finish()
/// ```
public struct Lowering {
  var builder: ConfigurationBuilder
  var environment: Environment
  let team: ThreadTeam
  /// Findings of the syntax, which come before those of lowering.
  var syntaxDiagnostics: [Diagnostic] = []

  /// - Parameter team: Who lowers the parts of a long file at the same time.
  public init(
    target: Version, environment: Environment = Environment(), team: ThreadTeam = .none
  ) {
    self.team = team
    self.builder = ConfigurationBuilder(target: target)
    self.environment = environment
    self.environment.version = [Int(target.major), Int(target.minor), 0]
  }

  /// Closes the configuration.
  public consuming func finish() -> Lowered {
    let syntax = syntaxDiagnostics
    let (configuration, report) = builder.finish()
    return Lowered(
      configuration: configuration, diagnostics: syntax + report.diagnostics)
  }
}

/// A configuration and every mistake found on the way to it.
///
/// The configuration holds what could be understood, so that rules can look at the rest of a file
/// that has an error in one line.
public struct Lowered: Sendable {
  public var configuration: Configuration
  public var diagnostics: [Diagnostic]

  /// True where HAProxy would refuse the files.
  public var isRefused: Bool {
    diagnostics.contains { $0.category == .validity && $0.severity == .error }
  }
}
