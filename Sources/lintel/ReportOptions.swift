internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelSystem

/// How findings are printed, and which of them make a subcommand fail.
struct ReportOptions: ParsableArguments {
  enum Coloring: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  /// The mildest severity that makes the exit code 1.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case style, info, warning, error, never

    /// Nil means that no finding counts.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// A report and where it goes.
  struct Output: Hashable, ExpressibleByArgument {
    var format: ReportFormat
    /// Nil for standard output.
    var path: String?

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
      self.format = format
      if parts.count == 2 {
        guard !parts[1].isEmpty else { return nil }
        path = String(parts[1])
      }
    }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  }

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to print findings; FORMAT=FILE writes a file, and several may be given.",
      discussion: "Without it: annotations in a GitHub workflow, text elsewhere.",
      valueName: "format"))
  var outputs: [Output] = []

  @Option(help: "When to colour text; auto means on a terminal.")
  var color: Coloring = .auto

  @Option(help: "The mildest severity that makes the exit code 1.")
  var failOn: Threshold = .warning

  @Flag(help: "Print how many findings each rule has, as a table or, with --format json, as JSON.")
  var statistics = false

  @OptionGroup var documentation: DocumentationOptions

  func validate() throws {
    if statistics, let output = outputs.first(where: { $0.format.statistics == nil }) {
      throw ValidationError(
        "--statistics cannot be written as \(output.format.rawValue); use text or json.")
    }
    guard outputs.count(where: { $0.path == nil }) <= 1 else {
      throw ValidationError(
        "Only one format can go to standard output; write '--format json=FILE'.")
    }
    let paths = outputs.compactMap(\.path)
    guard Set(paths).count == paths.count else {
      throw ValidationError("Two formats cannot go to one file.")
    }
  }

  /// Prints the findings in every format that was asked for.
  func print(_ findings: [Diagnostic], of loaded: LoadedConfiguration) throws {
    try print(CheckReport(findings, of: loaded))
  }

  /// Writes the formats that go to files only.
  func printFiles(_ report: CheckReport) throws {
    var own = self
    own.outputs = outputs.filter { $0.path != nil }
    if !own.outputs.isEmpty { try own.print(report) }
  }

  /// - Parameter toStandardError: Where standard output has something else to carry.
  func print(_ report: CheckReport, toStandardError: Bool = false) throws {
    try OutputFailure.refuse(outputs.compactMap(\.path), over: report.sources)
    let environment = environmentVariables()
    var outputs = outputs
    if outputs.isEmpty {
      let format = ReportFormat.automatic(
        for: environment, isTerminal: isTerminal(Terminal.outputDescriptor))
      outputs = [Output(argument: format.rawValue)].compactMap(\.self)
    }
    for output in outputs {
      let isColored = output.path == nil && isColored(environment)
      let reporter: any Reporter =
        (statistics ? output.format.statistics : nil)
        ?? output.format.reporter(
          isColored: isColored, sections: report.sections, failingFrom: failOn.severity,
          site: documentation.site)
      var bytes: [UInt8] = []
      reporter.report(report.findings, in: report.sources, into: &bytes)
      guard let path = output.path else {
        if toStandardError { Terminal.complain(bytes: bytes) } else { Terminal.write(bytes) }
        continue
      }
      do throws(FileError) {
        try replaceFile(at: path, with: bytes)
      } catch {
        throw OutputFailure(path: path, reason: error.reason)
      }
    }
  }

  /// The exit status that the findings ask for.
  func status(of findings: [Diagnostic]) -> ExitStatus {
    guard let threshold = failOn.severity else { return .clean }
    return findings.contains { $0.severity >= threshold } ? .findings : .clean
  }

  private func isColored(_ environment: [String: String]) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: isTerminal(Terminal.outputDescriptor) && environment["NO_COLOR"] == nil
    }
  }
}
