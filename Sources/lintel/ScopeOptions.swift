internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint
internal import LintelSystem

/// Which configurations a check takes, and which of its findings count.
struct ScopeOptions: ParsableArguments {
  @Flag(
    help: """
      Take every file as a configuration of its own, and directories with everything below them.
      """)
  var each = false

  @Option(help: "Do not report the findings that this file accepts.", completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Accept all present findings in this file, and report none.",
      valueName: "baseline"), completion: .file())
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Only report findings that this revision of git did not have.",
      valueName: "revision"))
  var newSince: String?

  func validate() throws {
    guard writeBaseline == nil || newSince == nil else {
      throw ValidationError("A baseline is written of all findings; leave out --new-since.")
    }
  }

  /// Whether some of the findings are not to be reported.
  var choosesFindings: Bool { baseline != nil || writeBaseline != nil || newSince != nil }

  /// The part of a report that counts. Ends the process where a baseline is written instead.
  ///
  /// - Parameter options: The rules that were applied.
  func narrow(_ report: CheckReport, to options: LintOptions) throws -> CheckReport {
    if let writeBaseline { try write(report, to: writeBaseline) }
    var report = report
    if let baseline {
      var accepted = try Baseline(reading: baseline)
      accepted.apply(to: &report) { rule in
        RuleCatalogue.metadata(rule).map(options.includes) ?? true
      }
    }
    return report
  }

  /// The findings of a report that a revision did not have, where one is stated.
  ///
  /// - Parameter check: What is found in inputs as they were.
  func narrow(
    _ report: CheckReport, checking configurations: [InputFiles],
    by check: (Int, InputFiles) throws -> CheckReport
  ) throws -> CheckReport {
    guard let newSince else { return report }
    var history = GitHistory(since: newSince)
    var before = CheckReport()
    for (index, inputs) in configurations.enumerated() {
      guard let inputs = try history.inputs(of: inputs) else { continue }
      before.append(try check(index, inputs))
    }
    var report = report
    var accepted = Baseline(accepting: before, at: ".")
    accepted.apply(to: &report) { _ in false }
    return report
  }

  private func write(_ report: CheckReport, to path: String) throws -> Never {
    try OutputFailure.refuse([path], over: report.sources)
    let baseline = Baseline(accepting: report, at: path)
    do throws(FileError) {
      try replaceFile(at: path, with: baseline.bytes)
    } catch {
      throw OutputFailure(path: path, reason: error.reason)
    }
    let number = baseline.count == 1 ? "1 finding" : "\(baseline.count) findings"
    Terminal.complain("lintel: '\(path)' accepts \(number)")
    throw ExitStatus.clean.code
  }
}
