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
    var checked: [(command: Check, inputs: InputFiles)] = []
    for input in input.paths {
      do {
        for file in try search.files([input]) {
          let path = self.input.path(of: file)
          let source = settings.source(for: path)
          let command = try commands[source] ?? invocation.parse(settings: source) as? Check
          commands[source] = command
          // What is nearer to a file may exclude it as well.
          var nearer = ConfigurationSearch(excluding: command?.input.excluded ?? [])
          guard
            !nearer.isExcluded(path)
              || file == input && !(command ?? self).input.forceExclude
          else { continue }
          let inputs = try InputFiles(
            reading: [file], as: (command ?? self).input.from,
            standardInputName: self.input.standardInputName)
          checked.append((command ?? self, inputs))
          report.append(try (command ?? self).report(on: inputs))
        }
      } catch let error as InputFailure {
        Terminal.complain("lintel: \(error.message)")
        status = .unreadable
      }
    }
    Terminal.note(leftOut: search.foreign)
    if !validity {
      report = try scope.narrow(report, to: lintOptions())
      report = try scope.narrow(report, checking: checked.map(\.inputs)) { index, inputs in
        try checked[index].command.report(on: inputs, isWhole: true)
      }
    }
    try verdictOutput.print(report)
    let verdict: ExitStatus =
      validity
      ? report.findings.isEmpty ? .clean : .findings : output.status(of: report.findings)
    (verdict.rawValue > status.rawValue ? verdict : status).endProcess(keeping: report)
  }

  /// - Parameter isWhole: Whether advice is in it that a report leaves out; see ``Restraint``.
  func report(on inputs: InputFiles, isWhole: Bool = false) throws -> CheckReport {
    var loaded = input.load(inputs)
    let facts = machine.findings(of: &loaded)
    if validity {
      return CheckReport(
        loaded.refusals() + facts.filter { $0.severity == .error }, of: loaded)
    }
    var options = try lintOptions()
    options.limitsAdvice = !isWhole
    var report = CheckReport(loaded.findings(options, facts: facts), of: loaded)
    try policy.findingPolicy().apply(to: &report)
    return report
  }
}
