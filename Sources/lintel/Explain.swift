internal import ArgumentParser
internal import LintelCommand
internal import LintelLint
internal import LintelPlanner

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: why it exists, what to do, and examples.")

  @Argument(help: "The id or the name of a rule, as a finding shows it.")
  var rule: String

  func run() throws {
    if let text = RuleCatalogue.explain(rule) ?? PlannerFault.explain(rule) {
      Terminal.write(Array(text.utf8))
      return
    }
    let hint = RuleCatalogue.closest(to: rule).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("There is no rule '\(rule)'.\(hint) 'lintel rules' lists them.")
  }
}

extension PlannerFault {
  /// The explanation of a reason not to run, which is no rule of the linter.
  fileprivate static func explain(_ idOrName: String) -> String? {
    let fault = allCases.first { $0.rawValue == idOrName.uppercased() || $0.name == idOrName }
    return fault.map { "\($0.rawValue) \($0.name)\nerror of 'lintel run'\n\n  \($0.explanation)\n" }
  }
}
