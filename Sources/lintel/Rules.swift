internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules, and after them every other identifier that a report may carry.")

  func run() {
    var text = ""
    for rule in RuleCatalogue.all { text += Self.line(rule.id, rule.severityRange, rule.name) }
    for fault in IdentifierCatalogue.faults {
      text += Self.line(fault.id, fault.severityRange, fault.name)
    }
    Terminal.write(Array(text.utf8))
  }

  private static func line(_ id: String, _ severity: String, _ name: String) -> String {
    let padding = String(repeating: " ", count: max(0, 16 - severity.count))
    return "\(id)  \(severity)\(padding) \(name)\n"
  }
}
