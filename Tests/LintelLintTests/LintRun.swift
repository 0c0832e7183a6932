import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLint
import LintelLowering
import LintelSource
import LintelSyntax

/// One configuration, parsed and lowered, ready for rules.
struct LintRun {
  var sources: SourceMap
  var lowered: Lowered

  var yamlFiles: Set<FileID>

  init(
    _ text: String, name: String = "test.cfg", target: Version = .latest, isYAML: Bool = false
  ) {
    var sources = SourceMap()
    let id = sources.add(name: name, text: text)
    var lowering = Lowering(target: target)
    if isYAML {
      lowering.add(YAMLTree.parse(file: sources[id]))
    } else {
      lowering.add(HAProxyTree.parse(file: sources[id]))
    }
    self.yamlFiles = isYAML ? [id] : []
    self.sources = sources
    self.lowered = lowering.finish()
  }

  func diagnostics(_ options: LintOptions = LintOptions()) -> [Diagnostic] {
    var options = options
    options.yamlFiles = yamlFiles
    return Linter(configuration: lowered.configuration, sources: sources, options: options)
      .run(with: lowered.diagnostics)
  }

  /// What one rule says, and nothing else.
  func diagnostics(of rule: String) -> [Diagnostic] {
    diagnostics(LintOptions(profile: .none, enabled: [rule])).filter { $0.rule == rule }
  }
}
