internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelSource

extension Check {
  /// Checks, changes the files or shows what would change, and reports what is left.
  func checkAndFix() throws -> Never {
    var sessions: [FixSession] = []
    var report = CheckReport()
    for (command, paths) in try configurations() {
      let session = try command.fixed(paths)
      report.append(CheckReport(session.findings, of: session.loaded))
      sessions.append(session)
    }
    report = try scope.narrow(report, to: lintOptions())
    let changes = sessions.flatMap(\.changes)
    if fixing.diff {
      for change in changes {
        Terminal.write(UnifiedDiff(of: change.file, becoming: change.bytes).bytes)
      }
      try output.printFiles(report)
      summarize(sessions, report)
      (changes.isEmpty ? ExitStatus.clean : .findings).endProcess(keeping: sessions)
    }
    let standardInput = sessions.lazy.flatMap { $0.loaded.inputs.inputFiles }
      .first { $0.name == InputFiles.standardInputName }
    if fixing.writes {
      try FileChanges(changes.filter { $0.file.name != InputFiles.standardInputName }).write()
      if let standardInput { Terminal.write(standardInput.bytes) }
    }
    try output.print(report, toStandardError: fixing.writes && standardInput != nil)
    summarize(sessions, report)
    output.status(of: report.findings).endProcess(keeping: sessions)
  }

  /// The files of each configuration, and the command with the settings that hold for it.
  private func configurations() throws -> [(command: Check, paths: [String])] {
    guard scope.each else { return [(self, input.paths)] }
    var search = ConfigurationSearch(excluding: input.excluded)
    let invocation = Invocation()
    var found: [(command: Check, paths: [String])] = []
    for path in input.paths {
      for file in try search.files([path]) {
        let source = settings.source(for: file)
        let command = try invocation.parse(settings: source) as? Check ?? self
        // What is nearer to a file may exclude it as well.
        var nearer = ConfigurationSearch(excluding: command.input.excluded)
        if file == path || !nearer.isExcluded(file) { found.append((command, [file])) }
      }
    }
    Terminal.note(leftOut: search.foreign)
    return found
  }

  private func fixed(_ paths: [String]) throws -> FixSession {
    let options = try lintOptions()
    let findingPolicy = try policy.findingPolicy()
    let loaded = try input.load(paths)
    var session = FixSession(
      loaded, load: { input.load($0) },
      find: { loaded in
        let facts = machine.findings(of: &loaded)
        var report = CheckReport(loaded.findings(options, facts: facts), of: loaded)
        findingPolicy.apply(to: &report)
        return report.findings
      })
    fixing.apply(to: &session) { session in
      let report = CheckReport(session.findings, of: session.loaded)
      return (try? scope.narrow(report, to: options))?.findings ?? session.findings
    }
    return session
  }

  private func summarize(_ sessions: [FixSession], _ report: CheckReport) {
    let summary = FixSummary(sessions, reported: report.findings)
    for line in summary.notes { Terminal.complain("lintel: \(line)") }
    let text: String
    if !fixing.appliesFixes, !fixing.addIgnores {
      text = summary.available
    } else if fixing.diff {
      text = summary.planned(fixing.unsafeFixes)
    } else {
      text = summary.done(fixing.unsafeFixes)
    }
    Terminal.complain("lintel: \(text)")
  }
}
