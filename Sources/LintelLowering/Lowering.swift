public import LintelDiagnostics
public import LintelGrammar
public import LintelIR
internal import LintelSource

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
  private let files: [String]
  let team: ThreadTeam
  /// Findings of the syntax, which come before those of lowering.
  var syntaxDiagnostics: [Diagnostic] = []
  /// What was wrong with lines when they were read ahead.
  var discoveryFaults: [Diagnostic] = []

  /// - Parameters:
  ///   - files: The names of the files of the configuration, in order.
  ///   - team: Who lowers the parts of a long file at the same time.
  public init(
    target: Version, environment: Environment = Environment(), files: [String] = [],
    team: ThreadTeam = .none
  ) {
    self.team = team
    self.builder = ConfigurationBuilder(
      target: target, missingFeatures: environment.missingFeatures)
    self.environment = environment
    self.files = files
    definePredefinedVariables()
  }

  /// Gives the variables that HAProxy defines before each pass over the files their values.
  mutating func definePredefinedVariables() {
    environment.addPredefinedVariables(for: builder.target, files: files)
  }

  /// What is wrong with the lines so far, each by itself.
  public var lineFaults: [Diagnostic] { syntaxDiagnostics + builder.report.diagnostics }

  /// Closes the configuration.
  public consuming func finish() -> Lowered {
    let syntax = syntaxDiagnostics
    let early = discoveryFaults
    let (configuration, report) = builder.finish(team)
    // What is wrong in both readings is reported once.
    let faults = early.filter { fault in
      !report.diagnostics.contains { $0.severity == .error && $0.range.touches(fault.range) }
    }
    return Lowered(
      configuration: configuration, diagnostics: syntax + report.diagnostics + faults)
  }
}

extension SourceRange {
  fileprivate func touches(_ other: SourceRange) -> Bool {
    file == other.file && lower <= other.upper && other.lower <= upper
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
