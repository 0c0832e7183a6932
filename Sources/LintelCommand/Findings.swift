package import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
package import LintelLint
internal import LintelLowering
package import LintelMachine
internal import LintelSource
internal import LintelSystem

extension LoadedConfiguration {
  /// Everything that is wrong with the configuration, what HAProxy refuses included.
  ///
  /// - Parameter facts: What was found out about the machine; it is suppressed and sorted like the
  ///   rest.
  package func findings(
    _ options: LintOptions = LintOptions(), facts: [Diagnostic] = []
  ) -> [Diagnostic] {
    var options = options
    options.yamlFiles = yamlFiles
    options.otherIdentifiers = IdentifierCatalogue.idsOfFaults
    return linter(options).run(with: refusedByHAProxy + facts)
  }

  /// Holds the configuration against a machine; the files that findings point into join the
  /// sources.
  package mutating func findings(
    on machine: some Machine, _ checks: MachineChecks
  ) -> [Diagnostic] {
    guard !checks.isEmpty else { return [] }
    let check = MachineCheck(
      configuration, sources: sources, machine: machine, checks: checks)
    inputs.addReferenced(check.sources)
    return check.diagnostics
  }

  /// No configuration, but the files that the findings of a check by itself point into.
  package init(reporting check: MachineCheck) {
    var inputs = InputFiles()
    inputs.addReferenced(check.sources)
    self.init(inputs, target: .latest)
  }

  /// What makes HAProxy refuse the configuration; empty exactly where it accepts it.
  ///
  /// Suppressions and the choice of rules do not count here: HAProxy does not know them.
  package func refusals() -> [Diagnostic] {
    var options = LintOptions(profile: .all, yamlFiles: yamlFiles)
    options.honorsSuppressions = false
    return linter(options).run(with: refusedByHAProxy).filter(\.isRefusal)
  }

  /// What is wrong for HAProxy, which is more than what is wrong for the balancer.
  private var refusedByHAProxy: [Diagnostic] {
    diagnostics + PortZeroCheck.faults(of: configuration)
  }

  private func linter(_ options: LintOptions) -> Linter {
    Linter(
      configuration: configuration, sources: sources, options: options,
      threads: Linter.Threads(count: WorkerThread.usableCores) { WorkerThread.runAll($0, $1) })
  }
}
