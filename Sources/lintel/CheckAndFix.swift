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
    let standardInputName = input.standardInputName
    let standardInput =
      input.paths.contains(InputFiles.standardInput)
      ? sessions.lazy.flatMap { $0.loaded.inputs.inputFiles }
        .first { $0.name == standardInputName } : nil
    if fixing.writes {
      try FileChanges(changes.filter { $0.file.name != standardInputName }).write()
      if let standardInput {
        Terminal.write(standardInput.bytes)
      } else if input.paths.contains(InputFiles.standardInput) {
        // It is excluded, and whoever pipes it wants it back all the same.
        Terminal.write(try InputFiles(reading: [InputFiles.standardInput]).sources.files[0].bytes)
      }
    }
    try output.print(
      report, toStandardError: fixing.writes && input.paths.contains(InputFiles.standardInput))
    summarize(sessions, report)
    output.status(of: report.findings).endProcess(keeping: sessions)
  }

  /// The files of each configuration, and the command with the settings that hold for it.
  private func configurations() throws -> [(command: Check, paths: [String])] {
    guard scope.each else {
      let taken = input.taken(input.paths)
      return taken.isEmpty && !input.paths.isEmpty ? [] : [(self, taken)]
    }
    var search = ConfigurationSearch(excluding: input.excluded)
    let invocation = Invocation()
    var found: [(command: Check, paths: [String])] = []
    for path in input.paths {
      for file in try search.files([path]) {
        let place = input.path(of: file)
        let source = settings.source(for: place)
        let command = try invocation.parse(settings: source) as? Check ?? self
        // What is nearer to a file may exclude it as well.
        var nearer = ConfigurationSearch(excluding: command.input.excluded)
        guard
          !nearer.isExcluded(place) || file == path && !command.input.forceExclude
        else { continue }
        found.append((command, [file]))
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
