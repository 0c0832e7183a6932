public import LintelDiagnostics

/// Every identifier that a report may carry: the faults of lowering and the rules.
public enum RuleCatalogue {
  /// Sorted by id.
  public static let all: [RuleMetadata] =
    (ConfigurationFault.allCases.map(RuleMetadata.init) + RuleRegistry.all.map { $0.metadata })
    .sorted { $0.id < $1.id }

  /// The ids and names of all, by id, without what is said about them.
  public static var identifiers: [String] {
    let faults = ConfigurationFault.allCases.map { ($0.rawValue, $0.name) }
    let rules = RuleRegistry.all.map { ($0.metadata.id, $0.metadata.name) }
    return (faults + rules).sorted { $0.0 < $1.0 }.flatMap { [$0.0, $0.1] }
  }

  /// The rules themselves.
  package static var rules: [any Rule.Type] { RuleRegistry.all }

  /// The ids of the rules whose safe fixes leave the effect of a configuration the same.
  package static let rulesKeepingModel = Set(
    rules.filter { $0.fixKeepsModel }.map { $0.metadata.id })

  /// The ids of the rules of which an example has a fix.
  package static let fixableRules = Set(
    rules.filter { $0.examples.contains { $0.fixed != nil } }.map { $0.metadata.id })

  public static func metadata(_ idOrName: String) -> RuleMetadata? {
    let (id, name) = (idOrName.uppercased(), idOrName.lowercased())
    return all.first { $0.id == id || $0.name == name }
  }

  /// What `lintel explain` prints, or nil for an identifier that does not exist.
  ///
  /// - Parameters:
  ///   - site: The address of the documentation, where it is published.
  ///   - facts: Sentences about a rule that it does not know itself.
  public static func explain(
    _ idOrName: String, site: String? = DocumentationSite.published,
    _ facts: (RuleMetadata) -> [String] = { _ in [] }
  ) -> String? {
    metadata(idOrName).map {
      explanation(of: $0).text(facts($0), page: DocumentationSite.page(of: $0.id, at: site))
    }
  }

  /// What `lintel explain` prints of an identifier that is no rule.
  ///
  /// - Parameter origin: Which command says it.
  package static func explain(
    _ entry: CatalogueEntry, origin: String, site: String?
  ) -> String {
    Explanation(entry, origin: origin)
      .text([], page: DocumentationSite.page(of: entry.id, at: site))
  }

  /// The same as a page of Markdown.
  package static func page(of entry: CatalogueEntry, origin: String) -> String {
    Explanation(entry, origin: origin).markdown([])
  }

  /// The same as a page of Markdown, with sentences that the rule does not know itself.
  package static func page(of metadata: RuleMetadata, _ facts: [String]) -> String {
    explanation(of: metadata).markdown(facts)
  }

  private static func explanation(of metadata: RuleMetadata) -> Explanation {
    let rule = RuleRegistry.all.first { $0.metadata.id == metadata.id }
    return Explanation(metadata, examples: rule?.examples ?? FaultGuide.examples(of: metadata.id))
  }

  /// The identifier closest to a misspelt one.
  public static func closest(to word: String) -> String? {
    didYouMean(word, among: all.flatMap { [$0.id, $0.name] })
  }
}

extension RuleMetadata {
  /// A fault of lowering, in the form of a rule.
  init(_ fault: ConfigurationFault) {
    self.init(
      id: fault.rawValue, name: fault.name, severity: fault.severity,
      otherSeverities: fault.otherSeverities, category: fault.category,
      summary: fault.explanation,
      rationale: fault.severity == .error
        ? "HAProxy refuses to start with such a configuration."
        : "HAProxy starts with such a configuration, and does something else than it seems to say.",
      remedy: FaultGuide.all[fault.rawValue]?.remedy ?? "",
      reference: "HAProxy configuration manual, section 2")
  }
}
