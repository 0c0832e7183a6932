package import LintelDiagnostics
internal import LintelIR
package import LintelLint
internal import LintelSource
internal import LintelSystem

extension LoadedConfiguration {
  /// Everything that is wrong with the configuration, what HAProxy refuses included.
  package func findings(_ options: LintOptions = LintOptions()) -> [Diagnostic] {
    var options = options
    options.yamlFiles = yamlFiles
    return linter(options).run(with: diagnostics)
  }

  /// What makes HAProxy refuse the configuration; empty exactly where it accepts it.
  ///
  /// Suppressions and the choice of rules do not count here: HAProxy does not know them.
  package func refusals() -> [Diagnostic] {
    var options = LintOptions(profile: .all, yamlFiles: yamlFiles)
    options.honorsSuppressions = false
    return linter(options).run(with: diagnostics).filter {
      $0.category == .validity && $0.severity == .error
    }
  }

  private func linter(_ options: LintOptions) -> Linter {
    Linter(
      configuration: configuration, sources: sources, options: options,
      threads: Linter.Threads(count: WorkerThread.usableCores) { WorkerThread.runAll($0, $1) })
  }
}
