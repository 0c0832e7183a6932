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
      let triggers = rule.triggers
      guard triggers.isEmpty || triggers.contains(where: analysis.states) else { continue }
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
    guard faults.contains(where: { $0.category == .validity }) else { return faults }
    let rules = RuleRegistry.all.compactMap { $0.refining }.filter { options.includes($0.metadata) }
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
    let places = diagnostics.indices.map { Place(of: diagnostics[$0], at: $0) }.sorted { a, b in
      if a.start != b.start { return a.start < b.start }
      if a.end != b.end { return a.end < b.end }
      let (first, second) = (diagnostics[a.position], diagnostics[b.position])
      if first.rule != second.rule { return first.rule < second.rule }
      if first.message != second.message { return first.message < second.message }
      return a.position < b.position
    }
    var result: [Diagnostic] = []
    result.reserveCapacity(diagnostics.count)
    for place in places {
      let diagnostic = diagnostics[place.position]
      // Whatever is equal stands in one run of the same place, rule and message.
      let isKnown = result.reversed().prefix {
        $0.range == diagnostic.range && $0.rule == diagnostic.rule
          && $0.message == diagnostic.message
      }.contains(diagnostic)
      if !isKnown { result.append(diagnostic) }
    }
    return result
  }

  /// Where a finding stands, in a form that is compared without a look at the finding.
  private struct Place {
    var start: UInt64
    var end: UInt32
    var position: Int

    init(of diagnostic: Diagnostic, at position: Int) {
      start = UInt64(diagnostic.range.file.raw) << 32 | UInt64(diagnostic.range.lower)
      end = diagnostic.range.upper
      self.position = position
    }
  }
}
