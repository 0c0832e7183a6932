public import LintelDiagnostics
public import LintelIR
public import LintelSource

/// Applies the rules to a configuration.
public struct Linter: Sendable {
  private let configuration: Configuration
  private let sources: SourceMap
  private let options: LintOptions
  private let threads: Threads

  /// Threads that the caller lends: the linter itself knows none.
  public struct Threads: Sendable {
    public var count: Int
    /// Runs a piece of work for each index below the count, and returns when all are done.
    public var run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

    public init(
      count: Int, run: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void
    ) {
      self.count = count
      self.run = run
    }

    /// The calling thread alone.
    public static let none = Threads(count: 1) { count, work in (0..<count).forEach(work) }
  }

  public init(
    configuration: Configuration, sources: SourceMap, options: LintOptions = .init(),
    threads: Threads = .none
  ) {
    self.configuration = configuration
    self.sources = sources
    self.options = options
    self.threads = threads
  }

  /// What the rules find, together with `faults`, in the order of the files and lines.
  ///
  /// - Parameter faults: What parsing and lowering have reported; a rule that knows more about a
  ///   fault replaces it.
  public func run(with faults: [Diagnostic] = []) -> [Diagnostic] {
    let layout = Layout(sources: sources, yamlFiles: options.yamlFiles)
    let analysis = Analysis(
      configuration, layout: layout, faults: faults, knowsTarget: options.knowsTarget)
    let rules = RuleRegistry.all.filter { rule in
      let triggers = rule.triggers
      return options.includes(rule.metadata)
        && (triggers.isEmpty || triggers.contains(where: analysis.states))
    }
    let queue = RuleQueue(rules, options)
    if isWorthThreads {
      threads.run(threads.count) { _ in queue.work(on: analysis) }
    } else {
      queue.work(on: analysis)
    }
    let diagnostics = refined(faults) + queue.findings
    let restraint = Restraint(options)
    guard options.honorsSuppressions else {
      return restraint.applied(to: Self.ordered(diagnostics))
    }
    return restraint.applied(to: Self.ordered(audited(diagnostics)))
  }

  /// What comments do not hide, and what is wrong with these comments. What makes HAProxy refuse a
  /// file cannot be hidden.
  private func audited(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var suppressions = Suppressions(
      in: sources, yamlFiles: options.yamlFiles, identifiers: options.otherIdentifiers)
    guard !suppressions.isEmpty else { return diagnostics }
    let shown = diagnostics.filter { $0.isRefusal || !suppressions.hides($0) }
    let rule = UndocumentedSuppression.metadata
    guard options.includes(rule) else { return shown }
    let audit = SuppressionAudit(suppressions: suppressions, sources: sources) { id in
      // Whether the machine was looked at is not known here.
      if id == rule.id || id.hasPrefix("EV") { return false }
      return RuleCatalogue.metadata(id).map(options.includes)
        ?? (id.hasPrefix("HS") || id.hasPrefix("YS"))
    }
    return shown + audit.findings().filter { !suppressions.hides($0) }
  }

  /// To start a thread takes as long as all rules take for some hundred lines.
  private var isWorthThreads: Bool {
    threads.count > 1 && sources.files.reduce(0) { $0 + $1.bytes.count } > 200_000
  }

  /// The faults, each replaced by what the first rule that refines it says.
  private func refined(_ faults: [Diagnostic]) -> [Diagnostic] {
    guard faults.contains(where: Self.isRefinable) else { return faults }
    let rules = RuleRegistry.all.compactMap { $0.refining }.filter { options.includes($0.metadata) }
    return faults.map { fault in
      guard Self.isRefinable(fault) else { return fault }
      let context = FaultContext(
        fault, in: sources, isYAML: options.yamlFiles.contains(fault.range.file))
      for rule in rules {
        guard let refinement = rule.refine(fault, in: context) else { continue }
        return refinement.apply(to: fault, as: rule.metadata)
      }
      return fault
    }
  }

  /// The faults of lowering, and those of both notations.
  private static func isRefinable(_ fault: Diagnostic) -> Bool {
    ["CF", "HS", "YS"].contains(fault.rule.prefix(2))
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
