internal import LintelConvert
package import LintelDiagnostics
package import LintelGrammar
package import LintelIR
package import LintelLowering
package import LintelSource
internal import LintelSyntax
internal import LintelSystem

/// A configuration read from files, with everything that is wrong with it.
package struct LoadedConfiguration: Sendable {
  package var inputs: InputFiles
  package var configuration: Configuration
  package var diagnostics: [Diagnostic]

  /// Parses and types the inputs, in their order, as one configuration.
  package init(
    _ inputs: InputFiles, target: Version, environment: Environment = Environment()
  ) {
    self.inputs = inputs
    let team = ThreadTeam(width: WorkerThread.usableCores) { WorkerThread.runAll($0, $1) }
    let files = inputs.sources.files
    var lowering = Lowering(
      target: target, environment: environment, files: files.map(\.name), team: team)
    let trees = zip(files, inputs.notations).map { file, notation in
      notation == .haproxy ? HAProxyTree.parse(file: file) : nil
    }
    lowering.discover(trees.compactMap(\.self))
    for (file, tree) in zip(files, trees) {
      if let tree {
        lowering.add(tree)
      } else {
        lowering.add(YAMLTree.parse(file: file))
      }
    }
    let lowered = lowering.finish()
    configuration = lowered.configuration
    diagnostics = lowered.diagnostics
  }

  package var sources: SourceMap { inputs.sources }

  package var yamlFiles: Set<FileID> {
    Set(zip(sources.files, inputs.notations).filter { $0.1 == .yaml }.map(\.0.id))
  }

  /// True where HAProxy would refuse the files.
  package var isRefused: Bool {
    diagnostics.contains { $0.category == .validity && $0.severity == .error }
  }
}

extension Environment {
  /// The environment of this process, as `${NAME}` and `.if defined(NAME)` see it where HAProxy is
  /// started from here.
  package static func ofThisProcess() -> Environment {
    Environment(variables: environmentVariables(), isComplete: true)
  }
}
