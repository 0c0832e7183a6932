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
  package static func explain(_ idOrName: String) -> String? {
    let page = RuleCatalogue.explain(idOrName) { metadata in
      let rule = RuleCatalogue.rules.first { $0.metadata.id == metadata.id }
      return RulePages.sentences(on: metadata, rule.map { RuleFacts($0) })
    }
    if let page { return page }
    let (id, name) = (idOrName.uppercased(), idOrName.lowercased())
    let entry = faults.first { $0.id == id || $0.name == name }
    return entry.map(text)
  }

  /// The identifier closest to a misspelt one.
  package static func closest(to word: String) -> String? {
    let names =
      RuleCatalogue.all.flatMap { [$0.id, $0.name] } + faults.flatMap { [$0.id, $0.name] }
    return didYouMean(word.lowercased(), among: names.map { $0.lowercased() }).map { close in
      names.first { $0.lowercased() == close } ?? close
    }
  }

  /// What ``explain(_:)`` says of an identifier that is no rule, as a page of Markdown.
  static func page(of entry: CatalogueEntry) -> String {
    "# \(entry.id) \(entry.name)\n\n*\(entry.severity.rawValue), \(origin(of: entry))*\n\n"
      + entry.explanation.markdown + "\n"
  }

  private static func text(of entry: CatalogueEntry) -> String {
    var text = "\(entry.id) \(entry.name)\n\(entry.severity.rawValue), \(origin(of: entry))\n\n"
    var line = "  "
    for word in entry.explanation.split(separator: " ") {
      if line.count + word.count > 78 {
        text += line.dropLast() + "\n"
        line = "  "
      }
      line += word + " "
    }
    return text + line.dropLast() + "\n"
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
