public import LintelDiagnostics
public import LintelIR
public import LintelSource

/// Applies the rules to a configuration.
public struct Linter: Sendable {
  private let configuration: Configuration
  private let sources: SourceMap
  private let options: LintOptions

  public init(configuration: Configuration, sources: SourceMap, options: LintOptions = .init()) {
    self.configuration = configuration
    self.sources = sources
    self.options = options
  }

  /// What the rules find, together with `faults`, in the order of the files and lines.
  ///
  /// - Parameter faults: What parsing and lowering have reported; a rule that knows more about a
  ///   fault replaces it.
  public func run(with faults: [Diagnostic] = []) -> [Diagnostic] {
    let layout = Layout(sources: sources, yamlFiles: options.yamlFiles)
    let analysis = Analysis(configuration, layout: layout, faults: faults)
    var diagnostics = refined(faults)
    for rule in RuleRegistry.all where options.includes(rule.metadata) {
      var findings = Findings(of: rule.metadata)
      rule.check(analysis, into: &findings)
      diagnostics += findings.diagnostics
    }
    guard options.honorsSuppressions else { return Self.ordered(diagnostics) }
    let suppressions = Suppressions(in: sources, yamlFiles: options.yamlFiles)
    return Self.ordered(diagnostics).filter { !suppressions.suppress($0, in: sources) }
  }

  /// The faults, each replaced by what the first rule that refines it says.
  private func refined(_ faults: [Diagnostic]) -> [Diagnostic] {
    let rules = RuleRegistry.all.compactMap { $0 as? any RefiningRule.Type }
      .filter { options.includes($0.metadata) }
    return faults.map { fault in
      guard fault.category == .validity else { return fault }
      let context = FaultContext(fault, in: sources)
      for rule in rules {
        guard let refinement = rule.refine(fault, in: context) else { continue }
        return refinement.apply(to: fault, as: rule.metadata)
      }
      return fault
    }
  }

  /// Sorted by place and then by rule, without repetitions.
  static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { a, b in
      if a.range.file != b.range.file { return a.range.file < b.range.file }
      if a.range.lower != b.range.lower { return a.range.lower < b.range.lower }
      if a.range.upper != b.range.upper { return a.range.upper < b.range.upper }
      if a.rule != b.rule { return a.rule < b.rule }
      return a.message < b.message
    }
  }
}
