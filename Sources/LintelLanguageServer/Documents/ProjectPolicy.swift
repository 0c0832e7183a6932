package import LintelDiagnostics
package import LintelGrammar
package import LintelLint
package import LintelLowering
package import LintelSource

/// What the project of a document wants of its checks, as its settings file says.
package struct ProjectPolicy {
  /// Nil to take what the editor wants.
  package var target: Version?
  /// Nil to take what the editor wants.
  package var options: LintOptions?
  /// The variables and build features that the configuration can ask for.
  package var environment = Environment()
  /// What is made of findings, for instance because of `severity` and `per-file-ignores`.
  package var refine: ([Diagnostic], SourceMap) -> [Diagnostic] = { findings, _ in findings }
  /// Why the settings could not be read, as `file:line:column: reason`.
  package var problem: String?

  package init() {}
}
