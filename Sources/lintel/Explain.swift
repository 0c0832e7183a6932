internal import ArgumentParser
internal import LintelCommand
internal import LintelUpgrade

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: why it exists, what to do, and examples.")

  @Argument(help: "The id or the name of a rule, as a finding shows it.", completion: .identifiers)
  var rule: String

  @OptionGroup var documentation: DocumentationOptions

  func run() throws {
    if let text = IdentifierCatalogue.explain(rule, site: documentation.site)
      ?? UpgradeRule.named(rule)?.explanation
    {
      Terminal.write(Array(text.utf8))
      return
    }
    let hint = IdentifierCatalogue.closest(to: rule).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("There is no rule '\(rule)'.\(hint) 'lintel rules' lists them.")
  }
}
