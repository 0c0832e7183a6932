internal import LintelConvert
package import LintelDiagnostics
internal import LintelLint
internal import LintelMachine
internal import LintelPlanner
internal import LintelSyntax

/// Every identifier that a report of a command can carry, rules of the linter included.
package enum IdentifierCatalogue {
  /// The identifiers that are no rules, by family.
  package static let faults: [CatalogueEntry] =
    HAProxySyntaxRule.allCases.map(CatalogueEntry.init)
    + YAMLSyntaxRule.allCases.map(CatalogueEntry.init)
    + ConversionFault.allCases.map(CatalogueEntry.init)
    + MachineFault.allCases.map(CatalogueEntry.init)
    + PlannerFault.allCases.map(CatalogueEntry.init)
    + BaselineFault.allCases.map(CatalogueEntry.init)

  /// The ids of ``faults`` by id and by name.
  static let idsOfFaults: [String: String] = Dictionary(
    faults.flatMap { [($0.id, $0.id), ($0.name, $0.id)] }, uniquingKeysWith: { first, _ in first })

  /// What `lintel explain` prints, or nil for an identifier that does not exist.
  ///
  /// - Parameter site: The address of the documentation, where it is published.
  package static func explain(
    _ idOrName: String, site: String? = DocumentationSite.published
  ) -> String? {
    let page = RuleCatalogue.explain(idOrName, site: site) { metadata in
      let rule = RuleCatalogue.rules.first { $0.metadata.id == metadata.id }
      return RulePages.sentences(on: metadata, rule.map { RuleFacts($0) })
    }
    if let page { return page }
    let (id, name) = (idOrName.uppercased(), idOrName.lowercased())
    let entry = faults.first { $0.id == id || $0.name == name }
    return entry.map { RuleCatalogue.explain($0, origin: origin(of: $0), site: site) }
  }

  /// The id, the name or the family as reports write it, in whatever case it is given. What is
  /// none of them stays as it is.
  package static func canonical(_ selector: String) -> String {
    let (upper, lower) = (selector.uppercased(), selector.lowercased())
    if selectors.contains(upper) { return upper }
    return selectors.contains(lower) ? lower : selector
  }

  /// Ids, names and families, and the word for all rules.
  private static let selectors: Set<String> = {
    let entries = RuleCatalogue.all.map { ($0.id, $0.name) } + faults.map { ($0.id, $0.name) }
    return entries.reduce(into: ["all"]) {
      $0.formUnion([$1.0, $1.1, String($1.0.prefix(2))])
    }
  }()

  /// The identifier closest to a misspelt one.
  package static func closest(to word: String) -> String? {
    let names =
      RuleCatalogue.all.flatMap { [$0.id, $0.name] } + faults.flatMap { [$0.id, $0.name] }
    return didYouMean(word.lowercased(), among: names.map { $0.lowercased() }).map { close in
      names.first { $0.lowercased() == close } ?? close
    }
  }

  /// What ``explain(_:site:)`` says of an identifier that is no rule, as a page of Markdown.
  static func page(of entry: CatalogueEntry) -> String {
    RuleCatalogue.page(of: entry, origin: origin(of: entry))
  }

  /// Which command says it, by the family of the identifier.
  private static func origin(of entry: CatalogueEntry) -> String {
    switch entry.id.prefix(2) {
    case "HS": "the notation of HAProxy"
    case "YS": "the notation of YAML"
    case "BL": "found by 'lintel check --baseline'"
    case "CV": "found by 'lintel convert'"
    case "EV": "a fact of the machine, checked by 'lintel check --with-files' or '--with-dns'"
    default: "found by 'lintel run' and 'lintel plan'"
    }
  }
}
