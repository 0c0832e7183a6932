internal import LintelConvert
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelLint
internal import LintelLowering
internal import LintelSource
internal import LintelSyntax

/// One file of a configuration.
struct ProjectFile {
  var path: String
  var notation: Notation
  var bytes: [UInt8]
}

/// The files of one configuration, parsed and typed together in their order.
struct ProjectAnalysis {
  enum Tree {
    case haproxy(HAProxyTree)
    case yaml(YAMLTree)
  }

  let sources: SourceMap
  let trees: [Tree]
  let configuration: Configuration
  /// What parsing and lowering report.
  let faults: [Diagnostic]

  init(
    _ files: [ProjectFile], target: Version, environment: Environment = Environment(),
    team: ThreadTeam = .none
  ) {
    var sources = SourceMap()
    let trees = files.map { file -> Tree in
      let id = sources.add(name: file.path, bytes: file.bytes)
      return switch file.notation {
      case .haproxy: .haproxy(HAProxyTree.parse(file: sources[id]))
      case .yaml: .yaml(YAMLTree.parse(file: sources[id]))
      }
    }
    var lowering = Lowering(
      target: target, environment: environment, files: files.map(\.path), team: team)
    lowering.discover(
      trees.compactMap { if case .haproxy(let tree) = $0 { tree } else { nil } })
    for tree in trees {
      switch tree {
      case .haproxy(let tree): lowering.add(tree)
      case .yaml(let tree): lowering.add(tree)
      }
    }
    let lowered = lowering.finish()
    self.sources = sources
    self.trees = trees
    self.configuration = lowered.configuration
    self.faults = lowered.diagnostics + PortZeroCheck.faults(of: lowered.configuration)
  }

  /// Everything that is wrong, the rules' findings included.
  func findings(_ options: LintOptions, threads: Linter.Threads = .none) -> [Diagnostic] {
    var options = options
    options.yamlFiles = yamlFiles
    return Linter(
      configuration: configuration, sources: sources, options: options, threads: threads
    ).run(with: faults)
  }

  var yamlFiles: Set<FileID> {
    Set(
      zip(sources.files, trees).compactMap { file, tree in
        if case .yaml = tree { file.id } else { nil }
      })
  }

  func file(at path: String) -> SourceFile? { sources.files.first { $0.name == path } }

  /// The tree of a file in HAProxy's notation.
  func haproxyTree(of file: FileID) -> HAProxyTree? {
    guard Int(file.raw) < trees.count, case .haproxy(let tree) = trees[Int(file.raw)] else {
      return nil
    }
    return tree
  }

  /// The tree of a file in YAML.
  func yamlTree(of file: FileID) -> YAMLTree? {
    guard Int(file.raw) < trees.count, case .yaml(let tree) = trees[Int(file.raw)] else {
      return nil
    }
    return tree
  }

  /// The position in ``Configuration/sections`` of the section that a place lies in.
  func section(at offset: UInt32, in file: FileID) -> Int? {
    configuration.sections.lastIndex { section in
      section.place.range.file == file && section.headerPlace.range.lower <= offset
    }
  }

  /// The directive on whose words an offset lies.
  func directive(at offset: UInt32, in file: FileID) -> (section: Int, directive: Directive)? {
    guard let section = section(at: offset, in: file) else { return nil }
    let directives = configuration.sections[section].directives
    guard
      let directive = directives.first(where: {
        $0.range.file == file && $0.range.lower <= offset && offset <= $0.range.upper
      })
    else { return nil }
    return (section, directive)
  }

  /// The proxy that a section states.
  func proxy(ofSection section: Int) -> Proxy? {
    configuration.proxies.first { $0.section == section }
      ?? configuration.defaults.first { $0.section == section }
  }
}
