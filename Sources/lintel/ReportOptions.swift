internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelSource
internal import LintelSystem

/// How findings are printed, and which of them make a subcommand fail.
struct ReportOptions: ParsableArguments {
  enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, concise, json
  }

  enum Coloring: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  /// The mildest severity that makes the exit code 1.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case style, info, warning, error, never

    /// Nil means that no finding counts.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  @Option(help: "How to print findings.")
  var format: ReportFormat = .text

  @Option(help: "When to colour text; auto means on a terminal.")
  var color: Coloring = .auto

  @Option(help: "The mildest severity that makes the exit code 1.")
  var failOn: Threshold = .warning

  func print(_ findings: [Diagnostic], in sources: SourceMap) {
    var output: [UInt8] = []
    switch format {
    case .text:
      TextReporter(isColored: isColored).report(findings, in: sources, into: &output)
    case .concise: ConciseReporter().report(findings, in: sources, into: &output)
    case .json: JSONReporter().report(findings, in: sources, into: &output)
    }
    Terminal.write(output)
  }

  /// The exit status that the findings ask for.
  func status(of findings: [Diagnostic]) -> ExitStatus {
    guard let threshold = failOn.severity else { return .clean }
    return findings.contains { $0.severity >= threshold } ? .findings : .clean
  }

  private var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(Terminal.outputDescriptor) && environmentVariables()["NO_COLOR"] == nil
    }
  }
}
