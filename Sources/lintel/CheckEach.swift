internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint

extension Check {
  /// Checks every file as a configuration of its own, and reports all findings together. A file
  /// that cannot be read does not keep the others from being checked; the worst status counts.
  func checkEach() throws -> Never {
    guard !input.paths.isEmpty else {
      throw ValidationError("Name configuration files, directories, or '-' for standard input.")
    }
    var search = ConfigurationSearch(excluding: input.excluded)
    let invocation = Invocation()
    var commands: [SettingsFile.Source?: Check] = [:]
    var status = ExitStatus.clean
    var report = CheckReport()
    for input in input.paths {
      do {
        for file in try search.files([input]) {
          let source = settings.source(for: file)
          let command = try commands[source] ?? invocation.parse(settings: source) as? Check
          commands[source] = command
          // What is nearer to a file may exclude it as well.
          var nearer = ConfigurationSearch(excluding: command?.input.excluded ?? [])
          guard file == input || !nearer.isExcluded(file) else { continue }
          report.append(try (command ?? self).report(on: file))
        }
      } catch let error as InputFailure {
        Terminal.complain("lintel: \(error.message)")
        status = .unreadable
      }
    }
    let options = try lintOptions()
    if !validity { report = try scope.narrow(report, to: options) }
    try output.print(report)
    let verdict: ExitStatus =
      validity
      ? report.findings.isEmpty ? .clean : .findings : output.status(of: report.findings)
    (verdict.rawValue > status.rawValue ? verdict : status).endProcess(keeping: report)
  }

  private func report(on file: String) throws -> CheckReport {
    var loaded = try input.load([file])
    let facts = machine.findings(of: &loaded)
    if validity {
      return CheckReport(
        loaded.refusals() + facts.filter { $0.severity == .error }, of: loaded)
    }
    var report = CheckReport(loaded.findings(try lintOptions(), facts: facts), of: loaded)
    try policy.findingPolicy().apply(to: &report)
    return report
  }
}
