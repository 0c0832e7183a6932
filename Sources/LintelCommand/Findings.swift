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
    let found = linter(options).run(with: refusedByHAProxy + facts)
    // The refusal does not depend on which rules are asked for.
    guard configuration.globalSetting(.zeroWarning) != nil else { return found }
    return found + refusals().filter { refusal in !found.contains(refusal) }
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
    let findings = linter(options).run(with: refusedByHAProxy)
    let refusals = findings.filter(\.isRefusal)
    guard refusals.isEmpty,
      let fault = ZeroWarning(configuration: configuration).fault(among: findings)
    else { return refusals }
    return [fault]
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
