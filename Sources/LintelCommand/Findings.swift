package import LintelDiagnostics
internal import LintelIR
package import LintelLint
internal import LintelSource

extension LoadedConfiguration {
  /// Everything that is wrong with the configuration, what HAProxy refuses included.
  package func findings(_ options: LintOptions = LintOptions()) -> [Diagnostic] {
    var options = options
    options.yamlFiles = yamlFiles
    return Linter(configuration: configuration, sources: sources, options: options)
      .run(with: diagnostics)
  }

  /// What makes HAProxy refuse the configuration; empty exactly where it accepts it.
  ///
  /// Suppressions and the choice of rules do not count here: HAProxy does not know them.
  package func refusals() -> [Diagnostic] {
    var options = LintOptions(profile: .all, yamlFiles: yamlFiles)
    options.honorsSuppressions = false
    let linter = Linter(configuration: configuration, sources: sources, options: options)
    return linter.run(with: diagnostics).filter {
      $0.category == .validity && $0.severity == .error
    }
  }
}
