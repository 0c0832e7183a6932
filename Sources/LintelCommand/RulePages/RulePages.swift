internal import LintelDiagnostics
internal import LintelLint

/// A file that is made from what the program knows; the path is relative to the repository.
package struct DocumentationFile: Hashable, Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A page for each identifier that a report can carry, with the text of `lintel explain`, and the
/// list of all of them by family.
package enum RulePages {
  private static let folder = "Documentation/Rules"

  package static func all() -> [DocumentationFile] {
    let facts = RuleCatalogue.rules.reduce(into: [String: RuleFacts]()) {
      $0[$1.metadata.id] = RuleFacts($1)
    }
    let rules = RuleCatalogue.all.map { rule in
      DocumentationFile(
        path: "\(folder)/\(rule.id).md",
        text: RuleCatalogue.page(of: rule, sentences(on: rule, facts[rule.id])))
    }
    let faults = IdentifierCatalogue.faults.map { entry in
      DocumentationFile(
        path: "\(folder)/\(entry.id).md", text: IdentifierCatalogue.page(of: entry))
    }
    return [index(facts)] + rules + faults
  }

  /// What shows only when the rule is applied.
  static func sentences(on rule: RuleMetadata, _ facts: RuleFacts?) -> [String] {
    guard let facts else { return [] }
    let fix =
      facts.fixes.isEmpty
      ? "There is no fix that could be applied."
      : "Fix: \(facts.fixes.map(\.rawValue).joined(separator: " or "))."
    return [
      "Profiles: \(profiles(of: rule)).", fix, "Versions of HAProxy: \(facts.versions).",
    ]
  }

  private static func profiles(of rule: RuleMetadata) -> String {
    let profiles: [LintOptions.Profile] = [.recommended, .strict, .security, .style]
    let names = profiles.filter { LintOptions(profile: $0).includes(rule) }.map(\.rawValue)
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  /// The pages as the navigation of the site lists them, by family.
  package static var navigation: String {
    var text = "  - Rules:\n      - By family: Rules/index.md\n"
    func add(_ title: String, _ ids: [String]) {
      guard !ids.isEmpty else { return }
      text += "      - \(title):\n"
      for id in ids { text += "          - \(id): Rules/\(id).md\n" }
    }
    for family in RuleFamily.allCases {
      add(
        "\"\(family.rawValue): \(family.title)\"",
        RuleCatalogue.all.filter { $0.family == family }.map(\.id))
    }
    add("\"Others\"", IdentifierCatalogue.faults.map(\.id))
    return text
  }

  private static func index(_ facts: [String: RuleFacts]) -> DocumentationFile {
    var text = """
      # Rules

      Every identifier that a report can carry, by family. `lintel explain RULE` prints the same
      pages. Written by `lintel write-docs`; do not edit.

      Two severities of a rule are those of its usual findings and of milder or graver ones. A fix
      is *safe* if it keeps or restores what was meant, *unsafe* if it needs consent, and a
      *suggestion* is only shown; see [Fixes](../Fixes.md). The versions are those for which the
      first wrong example of the rule is reported.

      """
    for family in RuleFamily.allCases {
      text += "\n## \(family.rawValue): \(family.title)\n\n"
      text += "| id | name | severity | profiles | fix | HAProxy |\n|---|---|---|---|---|---|\n"
      for rule in RuleCatalogue.all where rule.family == family {
        let fact = facts[rule.id]
        let isFault = fact == nil
        text += "| [\(rule.id)](\(rule.id).md) | \(rule.name) | \(rule.severityRange) |"
        text += " \(isFault ? "always" : profiles(of: rule)) | \(fact?.fix ?? "") |"
        text += " \(fact?.versions ?? "all") |\n"
      }
    }
    text += "\n## Others\n\nNotations, conversions, the machine, plans and baselines.\n\n"
    text += "| id | name | severity |\n|---|---|---|\n"
    for entry in IdentifierCatalogue.faults {
      text += "| [\(entry.id)](\(entry.id).md) | \(entry.name) | \(entry.severityRange) |\n"
    }
    return DocumentationFile(path: "\(folder)/index.md", text: text)
  }
}
